import { scaleLinear } from 'd3-scale';
import type { Points } from '../../base/index.ts';
import { type Cell, cellsOf } from '../cells.ts';
import type { Mark } from '../drawing.ts';
import { seriesColor } from '../paint/bar-style.ts';
import type { Drawn, Task } from '../task.ts';
import { pointLabel } from '../text/point-label.ts';
import { ASCENT, DESCENT } from '../text/text-box.ts';
import { middleToBaseline, textMark } from '../text/text-marks.ts';
import { drawRuns, type Spot } from './line-runs.ts';

/** Half the line's and the end dot's thickness, kept free on all sides. */
const EDGE = 2.2;
const DOT = 1.8;
/** The last value stands after the line, if it takes no more than this share of the width. */
const MOST_LABEL = 0.5;

/** Draws a line without axes, as small as a word, with its last value. It shows how values move, not how large they are. */
export function drawSparkline(task: Task): Drawn {
  const height = task.height ?? 1.6 * task.look.size;
  const cells = cellsOf(task);
  const label = lastLabel(task, cells, height);
  const right = task.width - EDGE - (label === undefined ? 0 : task.widthOf(label) + 0.3 * task.look.size);
  const lines = task.spec.series.map((_, series) =>
    placeAll(task, cells, right, height).filter((spot) => spot.series === series),
  );
  const baseline = height / 2 + middleToBaseline(task);
  return {
    height,
    marks: [
      ...lines.flatMap((spots) => drawRuns(task, spots)),
      ...lines.flatMap((spots) => spots.slice(-1).map((spot) => dot(task, spot))),
      ...(label === undefined ? [] : [textMark(task, { x: task.width, baseline, text: label, anchor: 'end' })]),
    ],
  };
}

function lastLabel(task: Task, cells: readonly Cell[], height: Points): string | undefined {
  const last = cells.at(-1);
  if (!last || task.spec.series.length > 1 || height < (ASCENT + DESCENT) * task.look.size) return undefined;
  const text = pointLabel(task, last.point);
  return task.widthOf(text) + 0.3 * task.look.size <= MOST_LABEL * task.width ? text : undefined;
}

function placeAll({ spec }: Task, cells: readonly Cell[], right: Points, height: Points): readonly Spot[] {
  const values = cells.map(({ point }) => point.value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const across = scaleLinear()
    .domain([0, Math.max(1, spec.categories.length - 1)])
    .range([EDGE, right]);
  const upwards = scaleLinear()
    .domain([low, high])
    .range([height - EDGE, EDGE]);
  return cells.map((cell) => ({ ...cell, x: across(cell.category), y: upwards(cell.point.value) }));
}

function dot(task: Task, { series, category, point, x, y }: Spot): Mark {
  const color = seriesColor(task, series);
  const fill = point.state === 'achieved' ? color : task.look.background;
  return { type: 'circle', x, y, radius: DOT, fill, stroke: { color, width: 0.8 }, datum: { series, category } };
}
