import type { Language } from '../base/index.ts';

/** How a chart shows its values. `column` with several series stands them side by side. */
export type ChartKind = 'column' | 'bar' | 'line' | 'stacked-share' | 'bullet' | 'sparkline';

/** How firm a value is: reached, estimated (ước đạt), or projected (dự kiến). Drawn differently. */
export type PointState = 'achieved' | 'estimated' | 'projected';

/** One value. `text` is the value as the document writes it, bound and unit included: "ước đạt 5,79%". */
export interface ChartPoint {
  readonly value: number;
  readonly text: string;
  readonly state: PointState;
  /** What the value is held against, in the same unit: the mark of a bullet chart. */
  readonly target?: { readonly value: number; readonly text: string };
}

/** A row of values, one for each category; null where there is none. */
export interface ChartSeries {
  readonly name: string;
  readonly points: readonly (ChartPoint | null)[];
}

/** What a chart says, without how it looks. Plain data: every writer draws from this and from nothing else. */
export interface ChartSpec {
  readonly kind: ChartKind;
  readonly language: Language;
  /** Shown along the category axis, in this order: periods, places, names. */
  readonly categories: readonly string[];
  /** At least one; all of one unit. */
  readonly series: readonly ChartSeries[];
  /** Unit of every value, as it is written: "%", "tỷ đồng". */
  readonly unit?: string;
  /** Digits after the decimal sign that a value has at most, for axes and for the number format in Word. */
  readonly decimals: number;
}
