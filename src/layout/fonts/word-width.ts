import type { Face } from './face.ts';
import { isInvisible } from './invisible.ts';

/** Latin letters with all marks, Greek, Cyrillic, general punctuation: all that is usual in our texts. */
const USUAL = 0x2100;
const NOT_ASKED = -1;
const tables = new Map<Face, Float64Array>();

/**
 * Width of a text per point of size: the sum of its characters' advances, without kerning, since Word
 * does not kern either.
 */
export function wordWidth(face: Face, word: string): number {
  return widthBetween(face, word, 0, word.length);
}

/**
 * Likewise, of the part of a text from `start` to `end` (excluded), or of so much of it as is wider than `most`; `before` is the
 * width of what stands before it. Widths of usual characters are kept for the process.
 */
export function widthBetween(
  face: Face,
  text: string,
  start: number,
  end: number,
  most = Infinity,
  before = 0,
): number {
  const table = tableOf(face);
  let sum = before;
  for (let at = start; at < end && sum <= most; at++) {
    const unit = text.charCodeAt(at);
    const known = unit < USUAL ? (table[unit] ?? NOT_ASKED) : NOT_ASKED;
    if (known !== NOT_ASKED) {
      sum += known;
      continue;
    }
    const point = text.codePointAt(at) ?? 0;
    if (point > 0xffff) at += 1;
    const width = isInvisible(point) ? 0 : face.advance(point);
    if (point < USUAL) table[point] = width;
    sum += width;
  }
  return sum;
}

function tableOf(face: Face): Float64Array {
  const known = tables.get(face);
  if (known) return known;
  const table = new Float64Array(USUAL).fill(NOT_ASKED);
  tables.set(face, table);
  return table;
}
