import { faceOf } from '../face-of.ts';
import type { FallbackFont, FontLook, StyleSheet } from '../looks.ts';

/** Tells whether a face shows all characters of a text. */
export type Covers = (face: string, text: string) => boolean;

/** Characters of a text that are shown in one font. */
export interface Piece {
  readonly text: string;
  readonly font: FontLook;
}

type Fonts = Pick<StyleSheet, 'families' | 'fallbacks'>;

/**
 * Cuts a text where its font lacks characters and a fallback has them. A character and the marks on it stay in one
 * font. What no font has stays in the text's own, where it is found and told before anything is drawn.
 */
export function splitByFont(text: string, font: FontLook, fonts: Fonts, covers: Covers): readonly Piece[] {
  if (staysInFont(text, font, fonts, covers)) return [{ text, font }];
  const candidates = [font, ...fonts.fallbacks.map((fallback) => fallBack(font, fallback))];
  const pieces: Piece[] = [];
  for (const [sign] of text.matchAll(/.\p{M}*/gsu)) {
    const chosen = chooseFont(sign, candidates, fonts, covers) ?? font;
    const open = pieces.at(-1);
    if (open?.font === chosen) pieces[pieces.length - 1] = { ...open, text: open.text + sign };
    else pieces.push({ text: sign, font: chosen });
  }
  return pieces;
}

/** Whether a text is not cut: nearly all are of this kind. */
export function staysInFont(text: string, font: FontLook, fonts: Fonts, covers: Covers): boolean {
  return fonts.fallbacks.length === 0 || covered(text, font, fonts, covers);
}

/** The first font that has a character with its marks; else the first that has at least the character. */
function chooseFont(sign: string, candidates: readonly FontLook[], fonts: Fonts, covers: Covers): FontLook | undefined {
  const [base = ''] = sign;
  return (
    candidates.find((font) => covered(sign, font, fonts, covers)) ??
    candidates.find((font) => covered(base, font, fonts, covers))
  );
}

function covered(text: string, font: FontLook, fonts: Fonts, covers: Covers): boolean {
  const face = faceOf(font, fonts);
  return face === undefined || covers(face, text);
}

/** A fallback has one face: a made-up bold would be of another width in every program. Sizes are half-points. */
function fallBack(font: FontLook, { family, scale }: FallbackFont): FontLook {
  const size = Math.max(1, Math.floor(font.size * scale * 2) / 2);
  return { ...font, family, size, bold: false, italic: false };
}
