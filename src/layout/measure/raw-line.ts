import type { Points } from '../../base/index.ts';

/** A stretch of text without tabs, from `start` to `end`, set from `x` on. */
export interface Segment {
  start: number;
  end: number;
  readonly x: Points;
}
/** Dots from one place to another. */
export interface Leader {
  readonly from: Points;
  readonly to: Points;
  /** Offset of its tab in the text. */
  readonly at: number;
}
/** A line as it was broken, not yet aligned. */
export interface RawLine {
  readonly start: number;
  readonly end: number;
  readonly segments: readonly Segment[];
  readonly leaders: readonly Leader[];
  /** Where its last character that is not a hanging space ends. */
  readonly ink: Points;
  readonly left: Points;
  readonly right: Points;
  /** Ended by a forced break, or by the paragraph's end: such a line is not stretched. */
  readonly forced: boolean;
  readonly last: boolean;
}
