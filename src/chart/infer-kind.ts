import type { ChartKind, ChartSpec } from './spec.ts';

/** What a chart's categories are: periods, in their order, or names that are compared. */
export type Across = 'periods' | 'names';

/** Up to so many columns a chart over periods shows columns; more are a line. */
const MOST_COLUMNS = 12;
/** Names longer than this, in signs, or more names than this stand better before bars. */
const LONGEST_NAME = 24;
const MOST_NAMES = 8;

/**
 * The kind that shows some values best: a bullet where each is held against a target; over periods columns where
 * they are few and a line where they are many; to compare names columns, or bars where the names are long or many.
 */
export function inferKind({ categories, series }: Pick<ChartSpec, 'categories' | 'series'>, across: Across): ChartKind {
  const points = series.flatMap((one) => one.points).filter((point) => point !== null);
  if (points.length > 0 && points.every(({ target }) => target !== undefined)) return 'bullet';
  const columns = categories.length * series.length;
  if (across === 'periods') return columns <= MOST_COLUMNS || categories.length < 3 ? 'column' : 'line';
  const isLong = categories.some((name) => name.length > LONGEST_NAME);
  return isLong || categories.length > MOST_NAMES ? 'bar' : 'column';
}
