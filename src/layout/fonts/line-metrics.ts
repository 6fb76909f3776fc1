import { type Points, roundToTwip } from '../../base/index.ts';
import type { GlyphLook } from './glyph-look.ts';

/** Height of a line above and below its baseline. */
export interface LineMetrics {
  readonly ascent: Points;
  readonly descent: Points;
}

/**
 * What a look needs above and below the baseline. The font's line gap goes above. Both are whole twips,
 * because office suites count so: 14 pt of Times make lines of exactly 16.1 pt.
 */
export function lineMetrics({ face, fullSize }: GlyphLook): LineMetrics {
  return {
    ascent: roundToTwip((face.ascent + face.lineGap) * fullSize),
    descent: roundToTwip(face.descent * fullSize),
  };
}
