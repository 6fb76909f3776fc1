import type { Mark } from '../drawing.ts';
import type { LegendEntry } from '../legend/lay-legend.ts';
import { statesToExplain } from '../legend/legend-entries.ts';
import type { PointState } from '../spec.ts';
import type { Rect, Task } from '../task.ts';
import { lineStroke, marker } from './line-style.ts';

/** Entries for charts of lines: the series where there are several, then the states that are not plain. */
export function lineEntries(task: Task): readonly LegendEntry[] {
  const { spec, words } = task;
  const series = spec.series.map(({ name }, index): LegendEntry => {
    return { text: name, paint: (key) => paintKey(task, index, 'achieved', key) };
  });
  const states = statesToExplain(task).map((state): LegendEntry => {
    return { text: words.capitalise(words.charts[state]), paint: (key) => paintKey(task, 0, state, key) };
  });
  return [...(series.length > 1 ? series : []), ...states];
}

function paintKey(task: Task, series: number, state: PointState, { x, y, width, height }: Rect): readonly Mark[] {
  const middle = y + height / 2;
  const points = [
    [x, middle],
    [x + width, middle],
  ] as const;
  const line: Mark = { type: 'path', points, closed: false, stroke: lineStroke(task, series, state) };
  return [line, marker(task, series, state, x + width / 2, middle)];
}
