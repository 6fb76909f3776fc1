import {
  drawBaseLine,
  drawUprightAxis,
  hasRoomForTicks,
  layUprightPlot,
  leftOfPlot,
  makeUprightScale,
  roomBeyond,
  type UprightPlot,
  usualHeight,
} from '../axis/upright-plot.ts';
import { type Cell, cellsOf } from '../cells.ts';
import type { Mark } from '../drawing.ts';
import { type Legend, layLegend } from '../legend/lay-legend.ts';
import { barEntries } from '../legend/legend-entries.ts';
import { barStyle } from '../paint/bar-style.ts';
import { clearGrid } from '../paint/clear-grid.ts';
import { paintArea } from '../paint/paint-area.ts';
import type { Drawn, Task } from '../task.ts';
import { type CategoryLabels, type LabelWay, planLabels } from './category-labels.ts';
import { type ColumnPlaces, placeColumns } from './column-places.ts';
import { planValueLabels, type ValueLabels } from './value-labels.ts';

interface Plan {
  readonly plot: UprightPlot;
  readonly places: ColumnPlaces;
  readonly labels: CategoryLabels;
  readonly values: ValueLabels;
  readonly legend: Legend;
}

/** Draws columns that stand on zero. Undefined where the labels of the categories fit in none of the ways. */
export function drawColumns(task: Task, ways: readonly LabelWay[]): Drawn | undefined {
  const cells = cellsOf(task);
  let plan: Plan | undefined;
  for (const count of [4, 3, 2, 1]) {
    plan = planColumns(task, cells, ways, count);
    if (!plan || hasRoomForTicks(task, plan.plot)) break;
  }
  return plan && { height: plan.plot.height, marks: clearGrid(task, drawPlan(task, cells, plan)) };
}

function planColumns(task: Task, cells: readonly Cell[], ways: readonly LabelWay[], count: number): Plan | undefined {
  const { spec, look } = task;
  const points = cells.map(({ point }) => point);
  const numbers = points.map(({ value }) => value);
  const scale = makeUprightScale(task, numbers, count, true);
  const span = [leftOfPlot(task, scale), task.width] as const;
  const places = placeColumns(span, spec.categories.length, spec.series.length, look.size);
  const labels = planLabels(task, places, ways);
  if (!labels) return undefined;
  const legend = layLegend(task, barEntries(task));
  const pitch = spec.series.length > 1 ? places.stride : places.step;
  const values = planValueLabels(task, points, pitch, 0.3 * usualHeight(task));
  const around = {
    above: roomBeyond(
      task,
      values.height,
      numbers.filter((value) => value >= 0).map((value) => 1 - scale.at(value, 1)),
    ),
    below: roomBeyond(
      task,
      values.height,
      numbers.filter((value) => value < 0).map((value) => scale.at(value, 1)),
    ),
    labels: labels.height,
    legend: legend.height,
  };
  return { plot: layUprightPlot(task, scale, around), places, labels, values, legend };
}

function drawPlan(task: Task, cells: readonly Cell[], plan: Plan): readonly Mark[] {
  const { plot, labels, legend } = plan;
  const labelTop = plot.height - legend.height - labels.height;
  return [
    ...drawUprightAxis(task, plot),
    ...cells.flatMap((cell) => drawColumn(task, cell, plan)),
    ...drawBaseLine(task, plot),
    ...cells.flatMap((cell) => drawValue(cell, plan)),
    ...labels.draw(labelTop),
    ...legend.draw(plot.height - legend.height),
  ];
}

function drawColumn(task: Task, { series, category, point }: Cell, { plot, places }: Plan): readonly Mark[] {
  const [end, zero] = [plot.yOf(point.value), plot.yOf(0)];
  const rect = {
    x: places.left(category, series),
    y: Math.min(end, zero),
    width: places.width,
    height: Math.abs(end - zero),
  };
  return paintArea(rect, barStyle(task, series, point.state), { series, category });
}

function drawValue({ series, category, point }: Cell, { plot, places, values }: Plan): readonly Mark[] {
  const middle = places.left(category, series) + places.width / 2;
  return values.draw(point, middle, plot.yOf(point.value), { series, category });
}
