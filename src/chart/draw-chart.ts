import { cellsOf } from './cells.ts';
import { checkChart } from './check-chart.ts';
import { drawColumns } from './columns/draw-columns.ts';
import { drawEmpty } from './draw-empty.ts';
import type { ChartDrawing, ChartFrame } from './drawing.ts';
import { round, roundMark } from './round-marks.ts';
import type { ChartKind, ChartSpec } from './spec.ts';
import { type Drawn, makeTask, type Task } from './task.ts';

/**
 * Draws a chart as plain marks in a frame. The width is kept; a height that labels would have to be cut for grows.
 * The same spec, frame and measure give the same marks. Throws a RangeError for values that are not finite.
 */
export function drawChart(spec: ChartSpec, frame: ChartFrame): ChartDrawing {
  checkChart(spec, frame);
  const task = makeTask(spec, frame);
  const { height, marks } = cellsOf(task).length === 0 ? drawEmpty(task) : drawers[spec.kind](task);
  return { width: round(frame.width), height: Math.ceil(height * 100) / 100, marks: marks.map(roundMark) };
}

const drawers: Readonly<Record<ChartKind, (task: Task) => Drawn>> = {
  column: columns,
  bar: columns,
  line: columns,
  'stacked-share': columns,
  bullet: columns,
  sparkline: columns,
};

function columns(task: Task): Drawn {
  return drawColumns(task, ['wrapped', 'turned', 'thinned']) ?? drawEmpty(task);
}
