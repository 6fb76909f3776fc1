import type { Alignment } from '../../document/index.ts';
import type { LineSpacing } from '../../theme/index.ts';
import type { GlyphLook } from '../fonts/glyph-look.ts';
import type { LineMetrics } from '../fonts/line-metrics.ts';
import type { LineBox } from './boxes.ts';
import type { InlineText, Stretch } from './inline-text.ts';
import { lineHeight } from './line-height.ts';
import type { RawLine } from './raw-line.ts';
import { stretchesIn } from './stretches-in.ts';

interface Style {
  readonly align: Alignment;
  readonly line: LineSpacing;
}

/** A broken line as a box: as high as its looks are. */
export function buildLine(raw: RawLine, inline: InlineText, { align, line }: Style): LineBox {
  // Of a line without characters: that which its break is in.
  const own = stretchesIn(inline.stretches, raw.start, Math.max(raw.end, raw.start + 1));
  const { ascent, descent } = heights(own, inline.look);
  const { height, fit, baseline } = lineHeight(line, { ascent, descent });
  return { raw, inline, own, align, height, fit, baseline, ascent, descent, notes: notesOn(own, raw.end) };
}

/** Shared by the many lines that call none. */
const NO_NOTES: readonly number[] = [];

/** The foot notes that are called on a line. */
function notesOn(own: readonly Stretch[], end: number): readonly number[] {
  if (!own.some(({ note }) => note !== undefined)) return NO_NOTES;
  return own.flatMap((stretch) => (stretch.note !== undefined && stretch.end <= end ? [stretch.note] : []));
}

/** What the highest and the deepest of a line's looks need. */
function heights(own: readonly Stretch[], otherwise: GlyphLook): LineMetrics {
  const first = (own[0]?.look ?? otherwise).line;
  if (own.length < 2) return first;
  let { ascent, descent } = first;
  for (const { look } of own) {
    ascent = Math.max(ascent, look.line.ascent);
    descent = Math.max(descent, look.line.descent);
  }
  return { ascent, descent };
}
