import type { Points } from '../../base/index.ts';
import type { TextMark } from '../../chart/index.ts';
import { type FontLook, type StyleSheet, splitByFont } from '../../theme/index.ts';
import { coversAll } from '../fonts/can-show.ts';
import { glyphLook } from '../fonts/glyph-look.ts';
import { wordWidth } from '../fonts/word-width.ts';
import type { GlyphRun } from '../pages.ts';

type Text = Pick<TextMark, 'text' | 'size' | 'bold' | 'color'>;

/** A chart's text as runs, each in a font that has its characters. The first starts at 0. */
export function chartTextRuns(
  { text, size, bold, color }: Text,
  family: string,
  sheet: StyleSheet,
): { readonly runs: readonly GlyphRun[]; readonly width: Points } {
  const font = { ...chartFont(family, sheet), size, bold, color };
  let dx = 0;
  const runs = splitByFont(text.normalize('NFC'), font, sheet, coversAll).map((piece): GlyphRun => {
    const look = glyphLook(piece.font, sheet);
    const width = wordWidth(look.face, piece.text) * look.size;
    const run: GlyphRun = {
      dx,
      text: piece.text,
      face: look.face.key,
      size: look.size,
      color,
      rise: 0,
      wordSpacing: 0,
      width,
      underline: false,
    };
    dx += width;
    return run;
  });
  return { runs, width: dx };
}

/** The look of a chart's letters before a mark says how large and of which colour they are. */
export function chartFont(family: string, { chart }: Pick<StyleSheet, 'chart'>): FontLook {
  const { size, textColor: color } = chart;
  return { family, size, color, bold: false, italic: false, underline: false, position: 'normal' };
}
