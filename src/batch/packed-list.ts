import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** So many values stay as they are: most runs have no more, and packing takes time. */
const PLAIN = 1_000;
/** So many are packed together: what they have in common takes room once. */
const TOGETHER = 32;

/** Values in the order in which they came, read one at a time, as often as wanted. */
export interface PackedList<T> extends Iterable<T> {
  readonly length: number;
  /** Gives the value's number, from 0. */
  add(value: T): number;
  /** Throws RangeError where there is no such number. */
  get(index: number): T;
}

/**
 * A list of plain data for thousands of values: all but the first are kept as packed text, which takes a tenth of the
 * room and is no work for who collects garbage. What is got is equal to what was added, and need not be the same.
 */
export function createPackedList<T>(): PackedList<T> {
  const plain: T[] = [];
  const packs: Uint8Array[] = [];
  let open: string[] = [];
  let last: { readonly pack: number; readonly texts: readonly string[] } = { pack: -1, texts: [] };

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

  const textsOf = (pack: number): readonly string[] => {
    const packed = packs[pack];
    if (!packed) return open;
    if (last.pack !== pack) last = { pack, texts: inflateRawSync(packed).toString().split('\n') };
    return last.texts;
  };

  const get = (index: number): T => {
    if (index < plain.length) return atIndex(plain, index);
    const pack = Math.floor((index - PLAIN) / TOGETHER);
    return JSON.parse(atIndex(textsOf(pack), index - PLAIN - pack * TOGETHER));
  };

  const count = (): number => plain.length + packs.length * TOGETHER + open.length;
  return {
    get length() {
      return count();
    },
    add,
    get,
    *[Symbol.iterator]() {
      for (let index = 0; index < count(); index++) yield get(index);
    },
  };
}

function atIndex<T>(values: readonly T[], index: number): T {
  const value = values[index];
  if (value === undefined) throw new RangeError(`there is no value ${index}`);
  return value;
}
