import type { ChartPoint } from './spec.ts';
import type { Task } from './task.ts';

/** A value with its place in the table of a chart. */
export interface Cell {
  readonly series: number;
  readonly category: number;
  readonly point: ChartPoint;
}

/** The values that there are, series by series. Points beyond the last category are none. */
export function cellsOf({ spec }: Task): readonly Cell[] {
  return spec.series.flatMap(({ points }, series) =>
    points
      .slice(0, spec.categories.length)
      .flatMap((point, category) => (point === null ? [] : [{ series, category, point }])),
  );
}
