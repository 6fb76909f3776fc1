import { isWord, latin1 } from '../syntax/bytes.ts';
import { scan } from '../syntax/scanner.ts';
import { isKind, type PdfValue } from '../syntax/values.ts';
import type { Budget } from './budget.ts';

/** Searching is cheap beside unpacking, but not free: a sixteenth. */
const SEARCH_COST = 4;

/** What the reading of an object needs of the file around it. */
export interface Surroundings {
  /** Finds a stream's length, which may be an object of its own. */
  readonly lengthOf: (value: PdfValue | undefined) => number | undefined;
  readonly budget: Budget;
}

/** Reads `12 0 obj …` at an offset; undefined when there is none, or one of another number. */
export function readObject(
  bytes: Uint8Array,
  offset: number,
  expected: number | undefined,
  { lengthOf, budget }: Surroundings,
): PdfValue | undefined {
  const scanner = scan(bytes, offset, true);
  const [number, generation, word] = [scanner.next(), scanner.next(), scanner.next()];
  if (typeof number !== 'number' || typeof generation !== 'number' || !isWord(word) || word.word !== 'obj')
    return undefined;
  if (expected !== undefined && number !== expected) return undefined;
  const value = scanner.next();
  if (value === undefined || isWord(value)) return null;
  if (!isKind(value, 'dict')) return value;
  const after = scanner.next();
  if (!isWord(after) || after.word !== 'stream') return value;
  const start = dataStart(bytes, scanner.position);
  return { kind: 'stream', dict: value, raw: dataOf(bytes, start, lengthOf(value.entries.get('Length')), budget) };
}

/** Behind `stream` stands one line break. */
function dataStart(bytes: Uint8Array, at: number): number {
  const after = bytes[at] === 13 ? at + 1 : at;
  return bytes[after] === 10 ? after + 1 : after;
}

/** The length that the stream tells, where `endstream` stands behind it; else up to where that does stand. */
function dataOf(bytes: Uint8Array, start: number, length: number | undefined, budget: Budget): Uint8Array {
  if (length !== undefined && length >= 0 && start + length <= bytes.length) {
    const end = start + length;
    if (/^\s*endstream/.test(latin1(bytes, end, end + 16))) return bytes.subarray(start, end);
  }
  const found = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).indexOf('endstream', start, 'latin1');
  const end = found < 0 ? bytes.length : found;
  budget.spend((end - start) >> SEARCH_COST);
  return bytes.subarray(start, end);
}
