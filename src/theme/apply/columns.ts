import { type Points, roundToTwip, toTwips } from '../../base/index.ts';
import type { ColumnWidth } from '../../document/index.ts';

/** Columns of a table or grid as they will be. */
export interface Columns {
  /** Whole twips, each at least one. */
  readonly widths: readonly Points[];
  /** Points that the template asked for, when the column does not have them and all were narrowed. */
  readonly tooWide?: Points;
}

/** Columns sharing what fixed ones leave need so much each, or all are narrowed instead: 10 mm. */
const LEAST_SHARE = 567;

/**
 * Absolute widths. Fixed lengths stay what they are, percentages share what these leave, in their
 * proportion, to the last twip; fixed lengths alone need not fill the width. Where the lengths leave no
 * room, all columns are narrowed alike.
 */
export function resolveColumns(columns: readonly ColumnWidth[], available: Points): Columns {
  const room = Math.max(toTwips(available), columns.length);
  const lengths = columns.map((width) => ('length' in width ? Math.max(1, toTwips(width.length)) : undefined));
  const fixed = lengths.reduce<number>((sum, length) => sum + (length ?? 0), 0);
  const percents = columns.flatMap((width) => ('percent' in width ? [width.percent] : []));
  const least = fixed === 0 ? 0 : fixed + percents.length * Math.min(LEAST_SHARE, room / columns.length);
  if (least > room) return { widths: share(room, weightsOf(columns, room)), tooWide: roundToTwip(least / 20) };
  const parts = [...share(room - fixed, percents)];
  return { widths: lengths.map((length) => (length === undefined ? (parts.shift() ?? 0) : length / 20)) };
}

/** What columns ask for, in twips, where all are narrowed alike. */
function weightsOf(columns: readonly ColumnWidth[], room: number): readonly number[] {
  return columns.map((width) => ('percent' in width ? (width.percent * room) / 100 : toTwips(width.length)));
}

/** Splits whole twips in proportion to weights, as points: rounded where the columns end, at least one twip each. */
function share(twips: number, weights: readonly number[]): readonly Points[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let passed = 0;
  let edge = 0;
  return weights.map((weight, index) => {
    passed += weight;
    const latest = twips - (weights.length - 1 - index);
    const next = Math.min(Math.max(Math.round((twips * passed) / total), edge + 1), latest);
    const width = next - edge;
    edge = next;
    return width / 20;
  });
}

/** One width of the available one, for figures and rules; never more than there is. */
export function resolveWidth(width: ColumnWidth | undefined, available: Points): Points {
  if (!width) return roundToTwip(available);
  const wanted = 'percent' in width ? (available * width.percent) / 100 : width.length;
  return roundToTwip(Math.min(wanted, available));
}
