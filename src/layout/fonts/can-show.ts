import { openFace } from './face.ts';
import { fallbackFaceKeys, isUsedFor, textFaceKeys } from './face-files.ts';
import { isInvisible } from './invisible.ts';

/** Whether a face shows a character, or need not, because it is never drawn. Throws for a key that is not ours. */
export function covers(face: string, codePoint: number): boolean {
  if (isInvisible(codePoint)) return true;
  const { key, has } = openFace(face);
  return isUsedFor(key, codePoint) && has(codePoint);
}

/** Whether a character may stand in any text: all the faces of texts show it, or a fallback does. */
export function canShow(codePoint: number): boolean {
  return textFaceKeys.every((key) => covers(key, codePoint)) || fallbackFaceKeys.some((key) => covers(key, codePoint));
}
