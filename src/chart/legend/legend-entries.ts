import { barStyle, stateStyle } from '../paint/bar-style.ts';
import { paintArea } from '../paint/paint-area.ts';
import type { PointState } from '../spec.ts';
import type { Task } from '../task.ts';
import type { LegendEntry } from './lay-legend.ts';

const STATES: readonly PointState[] = ['achieved', 'estimated', 'projected'];

/** The states that the values of a chart have, firmest first. */
export function statesOf({ spec }: Task): readonly PointState[] {
  const found = new Set(spec.series.flatMap(({ points }) => points.flatMap((point) => point?.state ?? [])));
  return STATES.filter((state) => found.has(state));
}

/** The states that a legend has to explain: none where all was achieved; all of them where there is one series. */
export function statesToExplain(task: Task): readonly PointState[] {
  const states = statesOf(task);
  const isPlain = states.every((state) => state === 'achieved');
  if (isPlain && task.spec.kind !== 'bullet') return [];
  return task.spec.series.length < 2 ? states : states.filter((state) => state !== 'achieved');
}

/** Entries for charts of bars: the series where there are several, then the states that are not plain. */
export function barEntries(task: Task): readonly LegendEntry[] {
  const { spec, words } = task;
  const series = spec.series.map(({ name }, index): LegendEntry => {
    const style = barStyle(task, index, 'achieved');
    return { text: name, paint: (key) => paintArea(key, style) };
  });
  const states = statesToExplain(task).map((state): LegendEntry => {
    const style = stateStyle(task, state);
    return { text: words.capitalise(words.charts[state]), paint: (key) => paintArea(key, style) };
  });
  return [...(series.length > 1 ? series : []), ...states];
}

/** The entry for targets: a stroke across. */
export function targetEntry({ words, look }: Task): LegendEntry {
  return {
    text: words.capitalise(words.charts.target),
    paint: ({ x, y, width, height }) => {
      const middle = x + width / 2;
      const points = [
        [middle, y - 0.05 * height],
        [middle, y + 1.05 * height],
      ] as const;
      return [{ type: 'path', points, closed: false, stroke: { color: look.textColor, width: 2 } }];
    },
  };
}
