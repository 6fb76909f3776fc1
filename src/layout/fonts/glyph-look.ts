import { type Language, oncePerPair, type Points } from '../../base/index.ts';
import { type FontLook, faceOf, type StyleSheet } from '../../theme/index.ts';
import { type Face, openFace } from './face.ts';
import { type LineMetrics, lineMetrics } from './line-metrics.ts';

/** Superscripts and subscripts are set at this share of the size, as LibreOffice shows Word's. */
const SMALL = 0.58;

/** How characters are drawn: a font look with its face opened and its position worked out. */
export interface GlyphLook {
  readonly face: Face;
  /** Size as drawn. */
  readonly size: Points;
  /** Size before it was made small for a position; decides the height of the line. */
  readonly fullSize: Points;
  readonly rise: Points;
  /** What a line needs above and below its baseline to show it. */
  readonly line: LineMetrics;
  readonly color: string;
  readonly underline: boolean;
  readonly lang?: Language;
}

type Families = Pick<StyleSheet, 'families'>;

/** The glyph look of a run. A family that the sheet does not know is shown in its first one. */
export function glyphLook(font: FontLook, sheet: Families, lang?: Language): GlyphLook {
  const look = lookIn(sheet, font);
  return lang === undefined ? look : { ...look, lang };
}

/** Looks without a language of their own: a theme has few, and documents share them. */
const lookIn = oncePerPair((sheet: Families, font: FontLook) => makeLook(font, sheet));

function makeLook(font: FontLook, sheet: Families): GlyphLook {
  const face = openFace(faceKeyOf(font, sheet));
  return {
    face,
    size: font.position === 'normal' ? font.size : font.size * SMALL,
    fullSize: font.size,
    rise: riseOf(font, face),
    line: lineMetrics(face, font.size),
    color: font.color,
    underline: font.underline,
  };
}

/** The key of the face that shows a font look. */
export function faceKeyOf(font: FontLook, sheet: Families): string {
  return faceOf(font, sheet) ?? 'tinos/regular';
}

/** A superscript ends as high as the letters around it, a subscript as low: neither makes a line taller. */
function riseOf({ position, size }: FontLook, face: Face): Points {
  if (position === 'superscript') return (1 - SMALL) * (face.ascent + face.lineGap) * size;
  if (position === 'subscript') return -(1 - SMALL) * face.descent * size;
  return 0;
}

/** Whether characters of two looks may be drawn in one go. */
export function isSameLook(one: GlyphLook, other: GlyphLook): boolean {
  if (one === other) return true;
  return (
    one.face === other.face &&
    one.size === other.size &&
    one.fullSize === other.fullSize &&
    one.rise === other.rise &&
    one.color === other.color &&
    one.underline === other.underline &&
    one.lang === other.lang
  );
}
