import { createHash } from 'node:crypto';
import type { SubsetCharacter } from './cut-face.ts';

const A = 65;

/**
 * The six capitals before the name of an embedded part of a font (ISO 32000-1, 9.6.4), made from the
 * characters: other parts of a font have other tags, so that programs which join files keep them apart.
 */
export function subsetTag(characters: readonly SubsetCharacter[]): string {
  const points = characters.map(({ point }) => point).join(' ');
  const digest = createHash('sha256').update(points).digest().subarray(0, 6);
  return String.fromCharCode(...digest.map((byte) => A + (byte % 26)));
}
