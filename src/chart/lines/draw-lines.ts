import type { Points } from '../../base/index.ts';
import {
  drawBaseLine,
  drawUprightAxis,
  hasRoomForTicks,
  layUprightPlot,
  leftOfPlot,
  makeUprightScale,
  roomBeyond,
  type UprightPlot,
} from '../axis/upright-plot.ts';
import { type Cell, cellsOf } from '../cells.ts';
import { type CategoryLabels, type CategoryPlaces, planLabels } from '../columns/category-labels.ts';
import { drawEmpty } from '../draw-empty.ts';
import type { Mark } from '../drawing.ts';
import { type Legend, layLegend } from '../legend/lay-legend.ts';
import { clearGrid } from '../paint/clear-grid.ts';
import type { Drawn, Task } from '../task.ts';
import { pointLabel } from '../text/point-label.ts';
import { lineEntries } from './line-entries.ts';
import { drawRuns, type Spot } from './line-runs.ts';
import { MARKER_REACH, marker } from './line-style.ts';
import { labelEach, labelEnds, roomForLabels } from './spot-labels.ts';

/** Which values have labels: each one of an only line, the last of each line, or, where the frame is narrow, none. */
type Labelling = 'each' | 'ends' | 'none';

/** Labels after the lines take at most this share of the width. */
const WIDEST_LABEL = 0.3;

interface Plan {
  readonly plot: UprightPlot;
  readonly places: CategoryPlaces;
  readonly labels: CategoryLabels;
  readonly legend: Legend;
  readonly labelling: Labelling;
}

/** Draws a line for each series. The axis need not have zero on it; then the drawing says so. */
export function drawLines(task: Task): Drawn {
  const cells = cellsOf(task);
  let plan: Plan | undefined;
  for (const count of [4, 3, 2, 1]) {
    plan = planLines(task, cells, count);
    if (!plan || hasRoomForTicks(task, plan.plot)) break;
  }
  return plan ? { height: plan.plot.height, marks: clearGrid(task, drawPlan(task, cells, plan)) } : drawEmpty(task);
}

function planLines(task: Task, cells: readonly Cell[], count: number): Plan | undefined {
  const { spec, look, width } = task;
  const scale = makeUprightScale(
    task,
    cells.map(({ point }) => point.value),
    count,
    false,
  );
  const widest = Math.max(0, ...cells.map(({ point }) => task.widthOf(pointLabel(task, point))));
  const left = leftOfPlot(task, scale);
  const labelling = chooseLabelling(task, widest, width - left);
  const right = labelling === 'ends' ? width - widest - 0.6 * look.size : width;
  const edge = MARKER_REACH * look.size;
  const places = placeSpots(left + edge, right - edge, spec.categories.length);
  const labels = planLabels(task, places, ['wrapped', 'thinned']);
  if (!labels) return undefined;
  const legend = layLegend(task, lineEntries(task));
  const room = labelling === 'each' ? roomForLabels(task) : 0.6 * look.size;
  const shares = cells.map(({ point }) => scale.at(point.value, 1));
  const around = {
    above: roomBeyond(
      task,
      room,
      shares.map((share) => 1 - share),
    ),
    below: roomBeyond(task, room, shares),
    labels: labels.height,
    legend: legend.height,
  };
  return { plot: layUprightPlot(task, scale, around), places, labels, legend, labelling };
}

function chooseLabelling({ spec, look, width }: Task, widest: Points, field: Points): Labelling {
  const step = field / spec.categories.length;
  if (spec.series.length === 1 && widest + 0.4 * look.size <= step) return 'each';
  return widest <= WIDEST_LABEL * width ? 'ends' : 'none';
}

function labelLines(task: Task, lines: readonly (readonly Spot[])[], { labelling, plot }: Plan): readonly Mark[] {
  if (labelling === 'each') return labelEach(task, lines[0] ?? [], plot.left);
  const lasts = lines.flatMap((spots) => spots.slice(-1));
  return labelling === 'ends' ? labelEnds(task, lasts) : [];
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
  return [
    ...drawUprightAxis(task, plot),
    ...drawBaseLine(task, plot),
    ...lines.flatMap((spots) => drawRuns(task, spots)),
    ...lines.flatMap((spots) => drawMarkers(task, spots, places.step)),
    ...labelLines(task, lines, plan),
    ...labels.draw(plot.height - legend.height - labels.height),
    ...legend.draw(plot.height - legend.height),
  ];
}

/** A marker at each value; where values are dense, at each n-th of several lines, so that they are told apart, and the last. */
function drawMarkers(task: Task, spots: readonly Spot[], step: Points): readonly Mark[] {
  const every = Math.ceil((4 * task.look.size) / step);
  const last = spots.at(-1);
  const isDense = step < 0.9 * task.look.size;
  const isShown = (spot: Spot) => task.spec.series.length > 1 && spot.category % every === 0;
  return spots
    .filter((spot) => !isDense || spot === last || isShown(spot))
    .map(({ series, category, point, x, y }) => ({
      ...marker(task, series, point.state, x, y),
      datum: { series, category },
    }));
}
