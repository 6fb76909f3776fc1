import type { Points } from '../../base/index.ts';
import { makeValueScale } from '../axis/value-scale.ts';
import { type Cell, cellsOf } from '../cells.ts';
import type { Mark } from '../drawing.ts';
import { layLegend } from '../legend/lay-legend.ts';
import { barEntries, targetEntry } from '../legend/legend-entries.ts';
import { barStyle } from '../paint/bar-style.ts';
import { paintArea } from '../paint/paint-area.ts';
import type { ChartPoint } from '../spec.ts';
import type { Drawn, Task } from '../task.ts';
import { pointLabel } from '../text/point-label.ts';
import { middleToBaseline, textMark } from '../text/text-marks.ts';
import { drawLevelAxis, drawZeroLine, hasRoomForNumbers, type LevelPlot, layLevelPlot } from './level-plot.ts';

type WriteLabel = (point: ChartPoint) => string;

/** A drawing of rows under way: its field, its values, and what is written beside each. */
interface Rows {
  readonly plot: LevelPlot;
  readonly write: WriteLabel;
}

/** Bars may leave this share of the width to the numbers beside them; else they go without. */
const MOST_BESIDE = 0.4;
const AWAY = 0.35;

/** Draws bars that begin at zero, a row for each category; targets as strokes across them. */
export function drawBars(task: Task): Drawn {
  const cells = cellsOf(task);
  const rows = layBars(task, cells);
  const { plot } = rows;
  const legend = legendOf(task);
  return {
    height: plot.height,
    marks: [
      ...drawLevelAxis(task, plot, task.spec.unit ?? ''),
      ...cells.flatMap((cell) => drawBar(task, cell, plot)),
      drawZeroLine(task, plot),
      ...cells.flatMap((cell) => [...drawTarget(task, cell, plot), ...drawLabel(task, cell, rows)]),
      ...plot.labels.draw(labelEnd(task, cells, rows), plot.middles),
      ...legend.draw(plot.height - legend.height),
    ],
  };
}

function legendOf(task: Task) {
  const targets = task.spec.kind === 'bullet' ? [targetEntry(task)] : [];
  return layLegend(task, [...barEntries(task), ...targets]);
}

function layBars(task: Task, cells: readonly Cell[]): Rows {
  const write = chooseLabels(task, cells);
  const legend = legendOf(task);
  const values = cells.flatMap(({ point }) => [point.value, ...targetsOf(task, point)]);
  const { before, after } = besideOf(task, cells, write);
  const head = task.spec.unit ?? '';
  const lay = (count: number) =>
    layLevelPlot(task, {
      scale: makeValueScale(task, values, count),
      bars: task.spec.series.length,
      before,
      after,
      legend,
      head,
    });
  const plot = [5, 4, 3, 2].map(lay).find((one) => hasRoomForNumbers(task, one)) ?? lay(1);
  return { plot, write };
}

function targetsOf({ spec }: Task, { target }: ChartPoint): readonly number[] {
  return target && spec.kind === 'bullet' ? [target.value] : [];
}

/** The fullest of the ways to write values beside bars that leaves enough room to the bars. */
function chooseLabels(task: Task, cells: readonly Cell[]): WriteLabel {
  const short: WriteLabel = (point) => pointLabel(task, point);
  const full: WriteLabel = (point) => {
    const { target } = point;
    if (!target || task.spec.kind !== 'bullet') return short(point);
    const wanted = pointLabel(task, { ...target, state: 'achieved' });
    return `${short(point)} (${task.words.charts.target} ${wanted})`;
  };
  const none: WriteLabel = () => '';
  const fits = (write: WriteLabel) => {
    const { before, after } = besideOf(task, cells, write);
    return before + after <= MOST_BESIDE * task.width;
  };
  return [full, short].find(fits) ?? none;
}

/** What labels need left of the lowest and right of the highest value. */
function besideOf(task: Task, cells: readonly Cell[], write: WriteLabel) {
  const widest = (isLeft: boolean): Points => {
    const texts = cells.filter(({ point }) => point.value < 0 === isLeft).map(({ point }) => write(point));
    const width = Math.max(0, ...texts.map((text) => task.widthOf(text)));
    return width === 0 ? 0 : width + 2 * AWAY * task.look.size;
  };
  return { before: widest(true), after: widest(false) };
}

function labelEnd(task: Task, cells: readonly Cell[], { plot, write }: Rows): Points {
  return plot.left - besideOf(task, cells, write).before - 0.6 * task.look.size;
}

function middleOf({ spec }: Task, { series, category }: Cell, { middles, pitch }: LevelPlot): Points {
  return (middles[category] ?? 0) + (series - (spec.series.length - 1) / 2) * pitch;
}

function drawBar(task: Task, cell: Cell, plot: LevelPlot): readonly Mark[] {
  const { series, category, point } = cell;
  const isBullet = task.spec.kind === 'bullet';
  const height = plot.pitch * (isBullet ? 0.55 : 1) - (task.spec.series.length > 1 ? 1 : 0);
  const [end, zero] = [plot.xOf(point.value), plot.xOf(0)];
  const y = middleOf(task, cell, plot) - height / 2;
  const rect = { x: Math.min(end, zero), y, width: Math.abs(end - zero), height };
  return paintArea(rect, barStyle(task, series, point.state), { series, category });
}

function drawTarget(task: Task, cell: Cell, plot: LevelPlot): readonly Mark[] {
  const half = 0.46 * plot.pitch;
  const middle = middleOf(task, cell, plot);
  return targetsOf(task, cell.point).map((value) => {
    const x = plot.xOf(value);
    const points = [
      [x, middle - half],
      [x, middle + half],
    ] as const;
    return { type: 'path', points, closed: false, stroke: { color: task.look.textColor, width: 2 } };
  });
}

function drawLabel(task: Task, cell: Cell, { plot, write }: Rows): readonly Mark[] {
  const { series, category, point } = cell;
  const text = write(point);
  if (text === '') return [];
  const away = AWAY * task.look.size;
  const ends = [point.value, ...targetsOf(task, point)].map((value) => plot.xOf(value));
  const isLeft = point.value < 0;
  const x = isLeft ? Math.min(...ends) - away : Math.max(...ends) + away;
  const baseline = middleOf(task, cell, plot) + middleToBaseline(task);
  return [textMark(task, { x, baseline, text, anchor: isLeft ? 'end' : 'start', datum: { series, category } })];
}
