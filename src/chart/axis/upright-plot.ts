import type { Points } from '../../base/index.ts';
import type { Mark, Stroke } from '../drawing.ts';
import type { Task } from '../task.ts';
import { ASCENT } from '../text/text-box.ts';
import { heightOfLines, linesBelow, middleToBaseline, textMark } from '../text/text-marks.ts';
import { wrapText } from '../text/wrap-text.ts';
import { makeValueScale, type ValueScale, withoutNumbers } from './value-scale.ts';

/** The field that columns and lines are drawn in, values upwards. */
export interface UprightPlot {
  readonly left: Points;
  readonly right: Points;
  readonly top: Points;
  readonly bottom: Points;
  readonly scale: ValueScale;
  /** Height of the whole chart. */
  readonly height: Points;
  yOf(value: number): Points;
}

/** What stands around the field. */
export interface Surroundings {
  /** Room for labels of values, over and under the field. */
  readonly above: Points;
  readonly below: Points;
  /** Height of the labels of the categories, and of the legend. */
  readonly labels: Points;
  readonly legend: Points;
}

/** The field is at least this high, in sizes of the text: a chart too low for it grows. */
const LEAST_HEIGHT = 6;
/** Between the ticks' numbers and the field; between the field and the labels. */
export const TICK_GAP = 0.6;

const GRID = 0.4;
const AXIS = 0.8;

/** Height of a chart that nobody gave one. */
export function usualHeight({ width, height }: Task): Points {
  return height ?? Math.min(Math.max(0.48 * width, 120), 250);
}

/** Numbers of ticks take at most this share of the width; else the axis goes without. */
const WIDEST_NUMBERS = 0.4;

/** An axis of values upwards, with the numbers of its ticks where the frame is wide enough for them. */
export function makeUprightScale(task: Task, values: readonly number[], count: number, fromZero: boolean): ValueScale {
  const scale = makeValueScale(task, values, count, fromZero);
  return leftOfPlot(task, scale) <= WIDEST_NUMBERS * task.width ? scale : withoutNumbers(scale);
}

/** Left side of the field: the numbers of the ticks stand before it. */
export function leftOfPlot(task: Task, scale: ValueScale): Points {
  return Math.max(...scale.ticks.map(({ text }) => task.widthOf(text))) + TICK_GAP * task.look.size;
}

/**
 * Room beyond the field for labels of some height at values, given how far each is from the field's edge, as a
 * share of it: none where they end within the field.
 */
export function roomBeyond({ look }: Task, height: Points, shares: readonly number[]): Points {
  return Math.max(0, ...shares.map((share) => height - share * LEAST_HEIGHT * look.size));
}

/** Places the field between what stands around it. */
export function layUprightPlot(task: Task, scale: ValueScale, around: Surroundings): UprightPlot {
  const { size } = task.look;
  const top = heightOfLines(task, headLines(task, scale).length) + Math.max(around.above, (ASCENT - 0.3) * size);
  const under = Math.max(around.below, 0.1 * size) + TICK_GAP * size + around.labels + around.legend;
  const height = Math.max(usualHeight(task), top + LEAST_HEIGHT * size + under);
  const bottom = height - under;
  return {
    left: leftOfPlot(task, scale),
    right: task.width,
    top,
    bottom,
    scale,
    height,
    yOf: (value) => bottom - scale.at(value, bottom - top),
  };
}

/** Whether the ticks have room between them. */
export function hasRoomForTicks({ look }: Task, { top, bottom, scale }: UprightPlot): boolean {
  return (bottom - top) / Math.max(1, scale.ticks.length - 1) >= 2.2 * look.size;
}

/** Grid, numbers of the ticks, and above them the unit; where zero is not on the axis, the words and the sign for it. */
export function drawUprightAxis(task: Task, plot: UprightPlot): readonly Mark[] {
  const { left, right, scale, yOf } = plot;
  const stroke: Stroke = { color: task.look.gridColor, width: GRID };
  const x = left - TICK_GAP * task.look.size;
  const lines = scale.ticks.map(({ value }) => lineAcross(left, right, yOf(value), stroke));
  const told = scale.ticks.filter(({ text }) => text !== '');
  const numbers = told.map(({ value, text }) =>
    textMark(task, { x, baseline: yOf(value) + middleToBaseline(task), text, anchor: 'end' }),
  );
  return [...lines, ...numbers, ...linesBelow(task, headLines(task, scale), 0, 0, {}), ...cutSign(task, plot)];
}

/** The line of zero, which columns stand on; none on an axis without zero. */
export function drawBaseLine(task: Task, { left, right, scale, yOf }: UprightPlot): readonly Mark[] {
  if (scale.isCut) return [];
  return [lineAcross(left, right, yOf(0), { color: task.look.textColor, width: AXIS })];
}

function lineAcross(left: Points, right: Points, y: Points, stroke: Stroke): Mark {
  const points = [
    [left, y],
    [right, y],
  ] as const;
  return { type: 'path', points, closed: false, stroke };
}

function headLines(task: Task, { isCut }: ValueScale): readonly string[] {
  const { unit = '' } = task.spec;
  const { cutAxis } = task.words.charts;
  const cut = unit === '' ? cutAxis : `${unit} (${cutAxis.charAt(0).toLowerCase()}${cutAxis.slice(1)})`;
  return wrapText(isCut ? cut : unit, task.width, task.widthOf);
}

/** A zigzag at the foot of the axis. */
function cutSign({ look }: Task, { left, bottom, scale }: UprightPlot): readonly Mark[] {
  if (!scale.isCut) return [];
  const step = 0.22 * look.size;
  const swing = 0.3 * look.size;
  const points = [0, 1, -1, 1, 0].map((side, index) => [left + side * swing, bottom - index * step] as const);
  return [{ type: 'path', points, closed: false, stroke: { color: look.textColor, width: AXIS } }];
}
