import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { createListing, type Listing } from '../base/index.ts';

/** So many values stay as they are: most runs have no more, and packing takes time. */
const PLAIN = 1_000;
/** So many are packed together: what they have in common takes room once. */
const TOGETHER = 32;
/** So many packs stay open: those who read at the same time are at different places. */
const MOST_OPEN = 4;

/** Values in the order in which they came. */
export interface PackedList<T> extends Listing<T> {
  /** Gives the value's number, from 0. */
  add(value: T): number;
}

/**
 * A list of plain data for thousands of values: all but the first are kept as packed text, which takes a tenth of the
 * room and is no work for who collects garbage. What is read is equal to what was added, and need not be the same.
 */
export function createPackedList<T>(): PackedList<T> {
  const plain: T[] = [];
  const packs: Uint8Array[] = [];
  let open: string[] = [];

  const add = (value: T): number => {
    if (plain.length < PLAIN) return plain.push(value) - 1;
    open.push(JSON.stringify(value));
    const index = PLAIN + packs.length * TOGETHER + open.length - 1;
    if (open.length === TOGETHER) {
      packs.push(Uint8Array.from(deflateRawSync(open.join('\n'))));
      open = [];
    }
    return index;
  };
  const unpack = createUnpacker(packs);
  const at = (index: number): T | undefined => {
    if (index < PLAIN) return plain[index];
    const pack = Math.floor((index - PLAIN) / TOGETHER);
    const texts = pack < packs.length ? unpack(pack) : open;
    const text = texts[index - PLAIN - pack * TOGETHER];
    return text === undefined ? undefined : JSON.parse(text);
  };
  const count = (): number => plain.length + packs.length * TOGETHER + open.length;
  return {
    get length() {
      return count();
    },
    add,
    at,
    [Symbol.iterator]: () => createListing(count(), at)[Symbol.iterator](),
  };
}

/** Gives the texts of a pack; those that were asked for last are at hand. */
function createUnpacker(packs: readonly Uint8Array[]): (pack: number) => readonly string[] {
  const opened = new Map<number, readonly string[]>();
  return (pack) => {
    const before = opened.get(pack);
    if (before) return before;
    const texts = inflateRawSync(packs[pack] ?? new Uint8Array())
      .toString()
      .split('\n');
    const [oldest] = opened.keys();
    if (oldest !== undefined && opened.size >= MOST_OPEN) opened.delete(oldest);
    opened.set(pack, texts);
    return texts;
  };
}
