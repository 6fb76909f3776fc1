import { isWord, latin1 } from '../syntax/bytes.ts';
import { scan } from '../syntax/scanner.ts';
import { isKind, type PdfDict, type PdfStream, type PdfValue } from '../syntax/values.ts';
import { type Budget, budgetOf } from './budget.ts';
import { readObject } from './read-object.ts';

/** Where an object is: at an offset of the file, or the how manieth of a stream of objects. */
export type Entry =
  | { readonly type: 'offset'; readonly offset: number }
  | { readonly type: 'packed'; readonly stream: number; readonly index: number };

/** The cross-references of a file, and its trailer. */
export interface CrossReferences {
  readonly entries: ReadonlyMap<number, Entry>;
  readonly trailer: ReadonlyMap<string, PdfValue>;
}

interface Collected {
  readonly entries: Map<number, Entry>;
  readonly trailer: Map<string, PdfValue>;
  /** Counted down with each line, for sections may overlap. */
  readonly budget: Budget;
}

type Decode = (stream: PdfStream) => Uint8Array | undefined;

const MOST_SECTIONS = 200;
const MOST_LINES = 4_000_000;
/** `startxref` stands at the end of the file, give or take what others append. */
const TAIL = 2048;

/** Follows the cross-reference sections from the newest to the oldest; what a newer one says counts. */
export function readCrossReferences(bytes: Uint8Array, decode: Decode, budget: Budget): CrossReferences {
  const lines = budgetOf(MOST_LINES, '4,000,000 objects');
  const found: Collected = { entries: new Map(), trailer: new Map(), budget: lines };
  const seen = new Set<number>();
  const waiting = startOf(bytes);
  for (let at = waiting.shift(); at !== undefined && seen.size < MOST_SECTIONS; at = waiting.shift()) {
    if (seen.has(at)) continue;
    seen.add(at);
    const dict = readSection(bytes, at, found, decode, budget);
    for (const [key, value] of dict?.entries ?? []) if (!found.trailer.has(key)) found.trailer.set(key, value);
    for (const key of ['XRefStm', 'Prev']) {
      const next = dict?.entries.get(key);
      if (typeof next === 'number') waiting.push(next);
    }
  }
  return found;
}

function startOf(bytes: Uint8Array): number[] {
  const tail = latin1(bytes, Math.max(0, bytes.length - TAIL), bytes.length);
  const found = /^startxref\s+(\d{1,12})/.exec(tail.slice(Math.max(0, tail.lastIndexOf('startxref'))));
  return found ? [Number(found[1])] : [];
}

function readSection(
  bytes: Uint8Array,
  at: number,
  found: Collected,
  decode: Decode,
  budget: Budget,
): PdfDict | undefined {
  const scanner = scan(bytes, at, true);
  const first = scanner.next();
  if (isWord(first) && first.word === 'xref') return readTable(bytes, scanner.position, found);
  const lengthOf = (value: PdfValue | undefined) => (typeof value === 'number' ? value : undefined);
  const stored = readObject(bytes, at, undefined, { lengthOf, budget });
  if (!isKind(stored, 'stream')) return undefined;
  readStream(stored, decode(stored), found);
  return stored.dict;
}

/** `xref`, then subsections of lines such as `0000000017 00000 n`, then the trailer. */
function readTable(bytes: Uint8Array, from: number, found: Collected): PdfDict | undefined {
  const scanner = scan(bytes, from, false);
  for (;;) {
    const start = scanner.next();
    if (typeof start !== 'number') {
      if (!isWord(start) || start.word !== 'trailer') return undefined;
      const trailer = scan(bytes, scanner.position, true).next();
      return isKind(trailer, 'dict') ? trailer : undefined;
    }
    const count = scanner.next();
    if (typeof count !== 'number') return undefined;
    for (let index = 0; index < count; index += 1) {
      const [offset, generation, use] = [scanner.next(), scanner.next(), scanner.next()];
      if (typeof offset !== 'number' || typeof generation !== 'number' || !isWord(use)) return undefined;
      if (use.word !== 'n') found.budget.spend(1);
      else add(found, start + index, { type: 'offset', offset });
    }
  }
}

/** Fields of fixed widths, of the objects that Index names. */
function readStream(stream: PdfStream, data: Uint8Array | undefined, found: Collected): void {
  const widths = numbers(stream.dict.entries.get('W'));
  const [first = 0, second = 0, third = 0] = widths;
  const width = first + second + third;
  if (!data || widths.length < 3 || widths.some((one) => one < 0 || one > 8) || width === 0) return;
  const size = stream.dict.entries.get('Size');
  const index = numbers(stream.dict.entries.get('Index'));
  const ranges = index.length >= 2 ? index : [0, typeof size === 'number' ? size : 0];
  let at = 0;
  for (let range = 0; range + 1 < ranges.length; range += 2)
    for (let count = 0; count < (ranges[range + 1] ?? 0) && at + width <= data.length; count += 1, at += width) {
      const type = first === 0 ? 1 : field(data, at, first);
      const value = field(data, at + first, second);
      const more = field(data, at + first + second, third);
      const number = (ranges[range] ?? 0) + count;
      if (type === 1) add(found, number, { type: 'offset', offset: value });
      if (type === 2) add(found, number, { type: 'packed', stream: value, index: more });
    }
}

function add({ entries, budget }: Collected, number: number, entry: Entry): void {
  budget.spend(1);
  if (!entries.has(number)) entries.set(number, entry);
}

function field(data: Uint8Array, at: number, width: number): number {
  let value = 0;
  for (let index = 0; index < width; index += 1) value = value * 256 + (data[at + index] ?? 0);
  return value;
}

function numbers(value: PdfValue | undefined): readonly number[] {
  return isKind(value, 'array') ? value.items.map((item) => (typeof item === 'number' ? item : 0)) : [];
}
