import { scaleBand } from 'd3-scale';
import type { Points } from '../../base/index.ts';

/** Where columns stand across an axis of categories. */
export interface ColumnPlaces {
  /** From the middle of a category to that of the next. */
  readonly step: Points;
  readonly middles: readonly Points[];
  /** Width of one column, and from one column of a category to its neighbour. */
  readonly width: Points;
  readonly stride: Points;
  /** Left side of a column. */
  left(category: number, series: number): Points;
}

/** Columns are no wider than this, in sizes of the text: a single one is not to be a block. */
const WIDEST = 5;

/** Stands the columns of `series` series in `categories` groups between two points. */
export function placeColumns(
  [from, to]: readonly [Points, Points],
  categories: number,
  series: number,
  size: Points,
): ColumnPlaces {
  const band = scaleBand<number>()
    .domain(Array.from({ length: categories }, (_, index) => index))
    .range([from, to])
    .paddingInner(series > 1 ? 0.28 : 0.4)
    .paddingOuter(0.2);
  const between = series > 1 ? Math.min(1, (0.1 * band.bandwidth()) / series) : 0;
  const stride = Math.min(band.bandwidth() / series, WIDEST * size);
  const group = stride * series;
  const middles = Array.from({ length: categories }, (_, index) => (band(index) ?? from) + band.bandwidth() / 2);
  return {
    step: band.step(),
    middles,
    width: stride - between,
    stride,
    left: (category, index) => (middles[category] ?? from) - group / 2 + index * stride + between / 2,
  };
}
