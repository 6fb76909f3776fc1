import { constants, inflateSync } from 'node:zlib';
import { tooLarge } from '../../fault.ts';
import { isKind, nameOf, type PdfDict, type PdfValue } from '../syntax/values.ts';
import type { Budget } from './budget.ts';
import { undoPredictor } from './predictor.ts';

const LARGEST = 64 * 1024 * 1024;

type Resolve = (value: PdfValue | undefined) => PdfValue | undefined;

/** The content of a stream with its filters undone; undefined when one of them is not known or its data are broken. */
export function decodeStream(dict: PdfDict, raw: Uint8Array, resolve: Resolve, budget: Budget): Uint8Array | undefined {
  const filters = listOf(resolve(dict.entries.get('Filter') ?? dict.entries.get('F')), resolve);
  const parameters = listOf(resolve(dict.entries.get('DecodeParms') ?? dict.entries.get('DP')), resolve);
  let data: Uint8Array | undefined = raw;
  for (const [index, filter] of filters.entries()) {
    const own = parameters[index];
    data = data && undo(nameOf(filter), data, isKind(own, 'dict') ? own : undefined, resolve);
  }
  if (data) budget.spend(data.length);
  return data;
}

function listOf(value: PdfValue | undefined, resolve: Resolve): readonly (PdfValue | undefined)[] {
  if (value === undefined || value === null) return [];
  return isKind(value, 'array') ? value.items.slice(0, 8).map(resolve) : [value];
}

function undo(
  filter: string | undefined,
  data: Uint8Array,
  parameters: PdfDict | undefined,
  resolve: Resolve,
): Uint8Array | undefined {
  if (filter === 'ASCIIHexDecode' || filter === 'AHx') {
    const digits = Buffer.from(data)
      .toString('latin1')
      .replace(/>.*$/s, '')
      .replace(/[^\da-fA-F]/g, '');
    return new Uint8Array(Buffer.from(digits, 'hex'));
  }
  if (filter !== 'FlateDecode' && filter !== 'Fl') return undefined;
  const inflated = inflate(data);
  return inflated && parameters ? undoPredictor(inflated, parameters, resolve) : inflated;
}

/** Data that end too early give what there is, as all readers do. */
function inflate(data: Uint8Array): Uint8Array | undefined {
  try {
    return new Uint8Array(inflateSync(data, { maxOutputLength: LARGEST, finishFlush: constants.Z_SYNC_FLUSH }));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge('64 MB');
    return undefined;
  }
}
