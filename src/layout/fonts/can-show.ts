import { openFace } from './face.ts';
import { fallbackFaceKeys, isUsedFor, textFaceKeys } from './face-files.ts';
import { isInvisible } from './invisible.ts';

/** Latin letters with all marks, Greek, Cyrillic, general punctuation: what is known of them is kept for the process. */
const USUAL = 0x2100;
const [NOT_ASKED, NO, YES] = [0, 1, 2];
const known = new Map<string, Uint8Array>();
/** The face that was asked for last: whole texts are asked for, one character after the other. */
let last: { readonly face: string; readonly table: Uint8Array } = { face: '', table: new Uint8Array() };

/** Whether a face shows a character, or need not, because it is never drawn. Throws for a key that is not ours. */
export function covers(face: string, codePoint: number): boolean {
  if (codePoint >= USUAL) return isShown(face, codePoint);
  const table = face === last.face ? last.table : tableOf(face);
  if (table[codePoint] === NOT_ASKED) table[codePoint] = isShown(face, codePoint) ? YES : NO;
  return table[codePoint] === YES;
}

/** Whether a face shows all characters of a text: of usual ones, which nearly all are, that is looked up in one go. */
export function coversAll(face: string, text: string): boolean {
  const table = face === last.face ? last.table : tableOf(face);
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < USUAL && table[unit] === YES) continue;
    const point = text.codePointAt(at) ?? 0;
    if (!covers(face, point)) return false;
    if (point > 0xffff) at += 1;
  }
  return true;
}

function tableOf(face: string): Uint8Array {
  const table = known.get(face) ?? new Uint8Array(USUAL);
  known.set(face, table);
  last = { face, table };
  return table;
}

function isShown(face: string, codePoint: number): boolean {
  const { key, has } = openFace(face);
  return isInvisible(codePoint) || (isUsedFor(key, codePoint) && has(codePoint));
}

/** Whether a character may stand in any text: all the faces of texts show it, or a fallback does. */
export function canShow(codePoint: number): boolean {
  return textFaceKeys.every((key) => covers(key, codePoint)) || fallbackFaceKeys.some((key) => covers(key, codePoint));
}
