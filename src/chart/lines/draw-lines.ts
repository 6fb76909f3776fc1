import type { Points } from '../../base/index.ts';
import {
  drawBaseLine,
  drawUprightAxis,
  hasRoomForTicks,
  layUprightPlot,
  leftOfPlot,
  type UprightPlot,
} from '../axis/upright-plot.ts';
import { makeValueScale } from '../axis/value-scale.ts';
import { type Cell, cellsOf } from '../cells.ts';
import { type CategoryLabels, type CategoryPlaces, planLabels } from '../columns/category-labels.ts';
import { drawEmpty } from '../draw-empty.ts';
import type { Mark } from '../drawing.ts';
import { type Legend, layLegend } from '../legend/lay-legend.ts';
import type { Drawn, Task } from '../task.ts';
import { pointLabel } from '../text/point-label.ts';
import { lineEntries } from './line-entries.ts';
import { drawRuns, type Spot } from './line-runs.ts';
import { marker } from './line-style.ts';
import { labelEach, labelEnds, roomForLabels } from './spot-labels.ts';

interface Plan {
  readonly plot: UprightPlot;
  readonly places: CategoryPlaces;
  readonly labels: CategoryLabels;
  readonly legend: Legend;
  /** Whether each value has its label; else only the last one of each line. */
  readonly isEachLabelled: boolean;
}

/** Draws a line for each series. The axis need not have zero on it; then the drawing says so. */
export function drawLines(task: Task): Drawn {
  const cells = cellsOf(task);
  let plan: Plan | undefined;
  for (const count of [5, 4, 3, 2, 1]) {
    plan = planLines(task, cells, count);
    if (!plan || hasRoomForTicks(task, plan.plot)) break;
  }
  return plan ? { height: plan.plot.height, marks: drawPlan(task, cells, plan) } : drawEmpty(task);
}

function planLines(task: Task, cells: readonly Cell[], count: number): Plan | undefined {
  const { spec, look, width } = task;
  const scale = makeValueScale(
    task,
    cells.map(({ point }) => point.value),
    count,
    false,
  );
  const widest = Math.max(0, ...cells.map(({ point }) => task.widthOf(pointLabel(task, point))));
  const left = leftOfPlot(task, scale);
  const isEachLabelled =
    spec.series.length === 1 && widest + 0.4 * look.size <= (width - left) / spec.categories.length;
  const places = placeSpots(left, isEachLabelled ? width : width - widest - look.size * 0.6, spec.categories.length);
  const labels = planLabels(task, places, ['wrapped', 'thinned']);
  if (!labels) return undefined;
  const legend = layLegend(task, lineEntries(task));
  const room = isEachLabelled ? roomForLabels(task) : 0.6 * look.size;
  const around = { above: room, below: isEachLabelled ? room : 0, labels: labels.height, legend: legend.height };
  return { plot: layUprightPlot(task, scale, around), places, labels, legend, isEachLabelled };
}

function placeSpots(left: Points, right: Points, count: number): CategoryPlaces {
  const step = (right - left) / count;
  return { step, middles: Array.from({ length: count }, (_, index) => left + (index + 0.5) * step) };
}

function drawPlan(task: Task, cells: readonly Cell[], plan: Plan): readonly Mark[] {
  const { plot, places, labels, legend } = plan;
  const lines = task.spec.series.map((_, series) => {
    const own = cells.filter((cell) => cell.series === series);
    return own.map((cell): Spot => {
      return { ...cell, x: places.middles[cell.category] ?? 0, y: plot.yOf(cell.point.value) };
    });
  });
  const lasts = lines.flatMap((spots) => spots.slice(-1));
  return [
    ...drawUprightAxis(task, plot),
    drawBaseLine(task, plot),
    ...lines.flatMap((spots) => drawRuns(task, spots)),
    ...lines.flatMap((spots) => drawMarkers(task, spots, places.step)),
    ...(plan.isEachLabelled ? labelEach(task, lines[0] ?? []) : labelEnds(task, lasts)),
    ...labels.draw(plot.height - legend.height - labels.height),
    ...legend.draw(plot.height - legend.height),
  ];
}

/** A marker at each value; where values are dense, at each n-th and the last. */
function drawMarkers(task: Task, spots: readonly Spot[], step: Points): readonly Mark[] {
  const every = Math.max(1, Math.ceil((0.9 * task.look.size) / step));
  const last = spots.at(-1);
  return spots
    .filter((spot) => spot.category % every === 0 || spot === last || spot.point.state !== 'achieved')
    .map(({ series, category, point, x, y }) => ({
      ...marker(task, series, point.state, x, y),
      datum: { series, category },
    }));
}
