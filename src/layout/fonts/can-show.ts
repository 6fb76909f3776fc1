import { openFace } from './face.ts';
import { faceKeys } from './face-files.ts';
import { isInvisible } from './invisible.ts';

/** Whether all four faces have a glyph for a character, so that it may stand in any text. */
export function canShow(codePoint: number): boolean {
  return isInvisible(codePoint) || faceKeys.every((key) => openFace(key).has(codePoint));
}
