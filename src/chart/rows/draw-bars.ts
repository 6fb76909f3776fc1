import type { Points } from '../../base/index.ts';
import { makeValueScale, type ValueScale, withoutNumbers } from '../axis/value-scale.ts';
import { type Cell, cellsOf } from '../cells.ts';
import type { Mark } from '../drawing.ts';
import { type Legend, layLegend } from '../legend/lay-legend.ts';
import { barEntries, targetEntry } from '../legend/legend-entries.ts';
import { barStyle } from '../paint/bar-style.ts';
import { clearGrid } from '../paint/clear-grid.ts';
import { paintArea } from '../paint/paint-area.ts';
import type { Drawn, Task } from '../task.ts';
import { middleToBaseline, textMark } from '../text/text-marks.ts';
import { AWAY, besideOf, chooseLabels, isLeft, numbersOf, type WriteLabel } from './bar-labels.ts';
import { drawLevelAxis, drawZeroLine, hasRoomForNumbers, type LevelPlot, layLevelPlot } from './level-plot.ts';

/** A drawing of rows under way: its field, what is written beside each bar, and where the rows' labels end. */
interface Rows {
  readonly plot: LevelPlot;
  readonly write: WriteLabel;
  readonly labelEnd: Points;
  readonly legend: Legend;
}

/** Draws bars that begin at zero, a row for each category; targets as strokes across them. */
export function drawBars(task: Task): Drawn {
  const cells = cellsOf(task);
  const rows = layBars(task, cells);
  const { plot, legend } = rows;
  const marks = [
    ...drawLevelAxis(task, plot, task.spec.unit ?? ''),
    ...cells.flatMap((cell) => drawBar(task, cell, plot)),
    drawZeroLine(task, plot),
    ...cells.flatMap((cell) => [...drawTarget(task, cell, plot), ...drawLabel(task, cell, rows)]),
    ...plot.labels.draw(rows.labelEnd, plot.middles),
    ...legend.draw(plot.height - legend.height),
  ];
  return { height: plot.height, marks: clearGrid(task, marks) };
}

function layBars(task: Task, cells: readonly Cell[]): Rows {
  const write = chooseLabels(task, cells);
  const legend = layLegend(task, [...barEntries(task), ...(task.spec.kind === 'bullet' ? [targetEntry(task)] : [])]);
  const values = cells.flatMap(({ point }) => numbersOf(task, point));
  const lay = (scale: ValueScale): Rows => layRows(task, cells, write, legend, scale);
  const found = [4, 3, 2, 1]
    .map((count) => lay(makeValueScale(task, values, count)))
    .find(({ plot }) => hasRoomForNumbers(task, plot));
  return found ?? lay(withoutNumbers(makeValueScale(task, values, 2)));
}

/** Lays the field out twice: as if each label stood beside it, and with what that field shows them to need. */
function layRows(task: Task, cells: readonly Cell[], write: WriteLabel, legend: Legend, scale: ValueScale): Rows {
  const needs = { scale, bars: task.spec.series.length, legend, head: task.spec.unit ?? '' };
  const least = layLevelPlot(task, { ...needs, ...besideOf(task, cells, write) });
  const beside = besideOf(task, cells, write, least.right - least.left, (value) => scale.at(value, 1));
  const plot = layLevelPlot(task, { ...needs, ...beside });
  return { plot, write, legend, labelEnd: plot.left - beside.before - 0.6 * task.look.size };
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
  const [, ...targets] = numbersOf(task, cell.point);
  return targets.map((value) => {
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
  const ends = numbersOf(task, point).map((value) => plot.xOf(value));
  const x = isLeft(point) ? Math.min(...ends) - away : Math.max(...ends) + away;
  const anchor = isLeft(point) ? 'end' : 'start';
  const baseline = middleOf(task, cell, plot) + middleToBaseline(task);
  return [textMark(task, { x, baseline, text, anchor, datum: { series, category } })];
}
