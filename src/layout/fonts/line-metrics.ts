import { type Points, roundToTwip } from '../../base/index.ts';
import type { Face } from './face.ts';

/** Height of a line above and below its baseline. */
export interface LineMetrics {
  readonly ascent: Points;
  readonly descent: Points;
}

/**
 * What letters of a size (before it was made small for a position) need above and below the baseline. The font's line
 * gap goes above. Both are whole twips, because office suites count so: 14 pt of Times make lines of exactly 16.1 pt.
 */
export function lineMetrics(face: Face, size: Points): LineMetrics {
  return {
    ascent: roundToTwip((face.ascent + face.lineGap) * size),
    descent: roundToTwip(face.descent * size),
  };
}
