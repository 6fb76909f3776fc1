import { damaged, encrypted, notOfFormat } from '../../fault.ts';
import { scan } from '../syntax/scanner.ts';
import { textString } from '../syntax/text-string.ts';
import { isKind, nameOf, type PdfDict, type PdfStream, type PdfValue } from '../syntax/values.ts';
import { type Budget, budgetOf } from './budget.ts';
import { type CrossReferences, readCrossReferences } from './cross-references.ts';
import { decodeStream } from './decode-stream.ts';
import { readObject } from './read-object.ts';
import { recoverObjects } from './recover.ts';

/** A PDF, opened: its values, with references followed. A value that is broken or of another kind is undefined. */
export interface PdfFile {
  readonly catalog: PdfDict;
  /** The Info dictionary. */
  readonly info: PdfDict | undefined;
  resolve(value: PdfValue | undefined): PdfValue | undefined;
  dict(holder: PdfDict | undefined, key: string): PdfDict | undefined;
  items(holder: PdfDict | undefined, key: string): readonly PdfValue[];
  number(holder: PdfDict | undefined, key: string): number | undefined;
  name(holder: PdfDict | undefined, key: string): string | undefined;
  text(holder: PdfDict | undefined, key: string): string | undefined;
  /** The decoded content of a stream. */
  data(value: PdfValue | undefined): Uint8Array | undefined;
}

const LONGEST_CHAIN = 32;
const UNPACKED = 256 * 1024 * 1024;

type Objects = Pick<PdfFile, 'resolve' | 'data'>;

/** Opens a PDF. Faults: no PDF at all, locked, without a catalog even when its objects are looked for. */
export function openPdf(bytes: Uint8Array): PdfFile {
  const budget = budgetOf(UNPACKED, '256 MB');
  const decode = (resolve: Objects['resolve']) => (stream: PdfStream) =>
    decodeStream(stream.dict, stream.raw, resolve, budget);
  budget.spend(bytes.length);
  const told = readCrossReferences(bytes, decode(plain), budget);
  const objects = readObjects(bytes, told, decode, budget);
  const catalog = objects.resolve(told.trailer.get('Root'));
  if (isKind(catalog, 'dict') && catalog.entries.has('Pages')) return makeFile(objects, catalog, told);
  const recovered = recoverObjects(bytes);
  if (recovered.entries.size === 0) throw notOfFormat('pdf');
  const others = readObjects(bytes, recovered, decode, budget);
  const root = others.resolve(recovered.trailer.get('Root'));
  if (!isKind(root, 'dict')) throw damaged('Catalog');
  return makeFile(others, root, recovered);
}

function plain(value: PdfValue | undefined): PdfValue | undefined {
  return isKind(value, 'ref') ? undefined : value;
}

function readObjects(
  bytes: Uint8Array,
  { entries }: CrossReferences,
  decode: (resolve: Objects['resolve']) => (stream: PdfStream) => Uint8Array | undefined,
  budget: Budget,
): Objects {
  const known = new Map<number, PdfValue | undefined>();
  const packs = new Map<number, ReadonlyMap<number, PdfValue>>();

  const load = (number: number): PdfValue | undefined => {
    if (known.has(number)) return known.get(number);
    known.set(number, undefined); // what leads back to itself is nothing
    const entry = entries.get(number);
    const value = entry?.type === 'packed' ? packed(entry.stream).get(number) : entry && stored(number, entry.offset);
    known.set(number, value);
    return value;
  };
  const lengthOf = (value: PdfValue | undefined): number | undefined => numberOf(resolve(value));
  const stored = (number: number, offset: number): PdfValue | undefined =>
    readObject(bytes, offset, number, { lengthOf, budget });
  const packed = (stream: number): ReadonlyMap<number, PdfValue> => {
    const found =
      packs.get(stream) ?? (entries.get(stream)?.type === 'offset' ? unpack(load(stream), data) : new Map());
    packs.set(stream, found);
    return found;
  };
  const resolve = (value: PdfValue | undefined): PdfValue | undefined => {
    let found = value;
    for (let steps = 0; isKind(found, 'ref') && steps < LONGEST_CHAIN; steps += 1) found = load(found.number);
    return isKind(found, 'ref') ? undefined : found;
  };
  const decoded = decode(resolve);
  const data = (value: PdfValue | undefined): Uint8Array | undefined => {
    const stream = resolve(value);
    return isKind(stream, 'stream') ? decoded(stream) : undefined;
  };
  return { resolve, data };
}

/** The objects of a stream of objects: pairs of number and offset first, then the values. */
function unpack(stream: PdfValue | undefined, dataOf: Objects['data']): ReadonlyMap<number, PdfValue> {
  const found = new Map<number, PdfValue>();
  const data = isKind(stream, 'stream') ? dataOf(stream) : undefined;
  if (!data || !isKind(stream, 'stream')) return found;
  const count = numberOf(stream.dict.entries.get('N')) ?? 0;
  const first = numberOf(stream.dict.entries.get('First')) ?? 0;
  const head = scan(data, 0, false);
  for (let index = 0; index < count; index += 1) {
    const [number, offset] = [head.next(), head.next()];
    if (typeof number !== 'number' || typeof offset !== 'number') break;
    const value = scan(data, first + offset, true).next();
    if (value !== undefined && !(typeof value === 'object' && value?.kind === 'word')) found.set(number, value);
  }
  return found;
}

function makeFile({ resolve, data }: Objects, catalog: PdfDict, { trailer }: CrossReferences): PdfFile {
  if (resolve(trailer.get('Encrypt'))) throw encrypted();
  const dictOf = (value: PdfValue | undefined): PdfDict | undefined => {
    const found = resolve(value);
    return isKind(found, 'stream') ? found.dict : isKind(found, 'dict') ? found : undefined;
  };
  return {
    catalog,
    info: dictOf(trailer.get('Info')),
    resolve,
    data,
    dict: (holder, key) => dictOf(holder?.entries.get(key)),
    items: (holder, key) => {
      const found = resolve(holder?.entries.get(key));
      return isKind(found, 'array') ? found.items : [];
    },
    number: (holder, key) => numberOf(resolve(holder?.entries.get(key))),
    name: (holder, key) => nameOf(resolve(holder?.entries.get(key))),
    text: (holder, key) => {
      const found = resolve(holder?.entries.get(key));
      return isKind(found, 'string') ? textString(found.bytes) : undefined;
    },
  };
}

function numberOf(value: PdfValue | undefined): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}
