import { cellsOf } from './cells.ts';
import { checkChart } from './check-chart.ts';
import { drawColumns } from './columns/draw-columns.ts';
import { drawEmpty } from './draw-empty.ts';
import type { ChartDrawing, ChartFrame } from './drawing.ts';
import { drawLines } from './lines/draw-lines.ts';
import { drawSparkline } from './lines/draw-sparkline.ts';
import { round, roundMark } from './round-marks.ts';
import { drawBars } from './rows/draw-bars.ts';
import { drawShares } from './rows/draw-shares.ts';
import type { ChartKind, ChartSpec } from './spec.ts';
import { type Drawn, makeTask, type Task } from './task.ts';

/** Columns become bars if these are no higher than this share of the width. */
const MOST_HEIGHT = 1.2;

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
  column: drawColumnsOrBars,
  bar: drawBars,
  line: drawLines,
  'stacked-share': drawSharesOrBars,
  bullet: drawBars,
  sparkline: drawSparkline,
};

/** Columns; bars where that shows labels whole which columns cannot, and is not too high for it; else fewer labels. */
function drawColumnsOrBars(task: Task): Drawn {
  const columns = drawColumns(task, ['wrapped', 'turned']);
  if (columns) return columns;
  const bars = drawBars(task);
  const most = Math.max(task.height ?? 0, MOST_HEIGHT * task.width);
  return bars.height <= most ? bars : (drawColumns(task, ['thinned']) ?? bars);
}

/** Shares of a whole; there are none of a negative value, nor of nothing: then the values themselves, as bars. */
function drawSharesOrBars(task: Task): Drawn {
  const values = cellsOf(task).map(({ point }) => point.value);
  const hasShares = values.every((value) => value >= 0) && values.some((value) => value > 0);
  return hasShares ? drawShares(task) : drawBars(task);
}
