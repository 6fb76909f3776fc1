import type { Face } from './face.ts';
import { isInvisible } from './invisible.ts';

const CAP = 4096;
const LONGEST = 40;
const caches = new Map<string, Map<string, number>>();

/**
 * Width of a text per point of size: the sum of its characters' advances, without kerning, since Word
 * does not kern either. Words are remembered for the process, at most 4,096 a face.
 */
export function wordWidth(face: Face, word: string): number {
  if (word.length > LONGEST) return sumAdvances(face, word);
  const cache = cacheOf(face);
  const known = cache.get(word);
  if (known !== undefined) return known;
  if (cache.size >= CAP) cache.clear();
  const width = sumAdvances(face, word);
  cache.set(word, width);
  return width;
}

function cacheOf(face: Face): Map<string, number> {
  const known = caches.get(face.key);
  if (known) return known;
  const cache = new Map<string, number>();
  caches.set(face.key, cache);
  return cache;
}

function sumAdvances(face: Face, text: string): number {
  let sum = 0;
  for (const sign of text) {
    const point = sign.codePointAt(0) ?? 0;
    if (!isInvisible(point)) sum += face.advance(point);
  }
  return sum;
}
