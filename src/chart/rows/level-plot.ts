import type { Points } from '../../base/index.ts';
import type { ValueScale } from '../axis/value-scale.ts';
import type { Mark } from '../drawing.ts';
import type { Legend } from '../legend/lay-legend.ts';
import type { Task } from '../task.ts';
import { ASCENT, DESCENT } from '../text/text-box.ts';
import { heightOfLines, linesBelow, textMark } from '../text/text-marks.ts';
import { wrapText } from '../text/wrap-text.ts';
import { layRowLabels, type RowLabels } from './row-labels.ts';

/** The field that bars are drawn in: a row for each category, values to the right. */
export interface LevelPlot {
  readonly left: Points;
  readonly right: Points;
  readonly top: Points;
  readonly bottom: Points;
  /** Height of the whole chart. */
  readonly height: Points;
  readonly scale: ValueScale;
  readonly labels: RowLabels;
  /** The middle of each row. */
  readonly middles: readonly Points[];
  /** From one bar of a row to the next. */
  readonly pitch: Points;
  xOf(value: number): Points;
}

/** What a field of rows is laid out with. */
export interface RowNeeds {
  readonly scale: ValueScale;
  /** Bars in a row. */
  readonly bars: number;
  /** Room for labels of values, left and right of the field. */
  readonly before: Points;
  readonly after: Points;
  readonly legend: Legend;
  /** What the values are, told above the field. */
  readonly head: string;
}

const GAP = 0.6;
const BETWEEN_ROWS = 0.8;
/** From one bar to the next: one line of text at least, so that each can have its number. */
const PITCH = 1.25;
const PITCH_ALONE = 1.5;
/** Rows are spread to fill a height that was given, up to this. */
const MOST_SPREAD = 1.6;

/** Lays out the rows. A height too low for them grows. */
export function layLevelPlot(task: Task, needs: RowNeeds): LevelPlot {
  const { size } = task.look;
  const labels = layRowLabels(task);
  const left = leftOf(task, needs, labels);
  const right = rightOf(task, needs);
  const head = heightOfLines(task, wrapText(needs.head, right - left, task.widthOf).length);
  const foot = GAP * size + heightOfLines(task, 1) + needs.legend.height;
  const rows = layRows(task, needs, labels, head === 0 ? 0 : head + 0.2 * size, foot);
  const { scale } = needs;
  return { ...rows, left, right, scale, labels, xOf: (value) => left + scale.at(value, right - left) };
}

function leftOf(task: Task, { scale, before }: RowNeeds, labels: RowLabels): Points {
  const firstTick = task.widthOf(scale.ticks[0]?.text ?? '') / 2;
  return Math.max(labels.width + GAP * task.look.size + before, firstTick);
}

function rightOf(task: Task, { scale, after }: RowNeeds): Points {
  return task.width - Math.max(after, task.widthOf(scale.ticks.at(-1)?.text ?? '') / 2, 0.5);
}

function layRows({ look, height: wanted }: Task, { bars }: RowNeeds, labels: RowLabels, top: Points, foot: Points) {
  const pitch = (bars > 1 ? PITCH : PITCH_ALONE) * look.size;
  const least = labels.heights.map((label) => Math.max(label, bars * pitch) + BETWEEN_ROWS * look.size);
  const sum = least.reduce((total, one) => total + one, 0);
  const free = (wanted ?? 0) - top - foot;
  const spread = Math.min(Math.max(1, free / sum), MOST_SPREAD);
  const ends = least.map((_, index) => least.slice(0, index + 1).reduce((total, one) => total + one * spread, top));
  const middles = ends.map((end, index) => end - ((least[index] ?? 0) * spread) / 2);
  const bottom = top + sum * spread;
  return { top, bottom, height: Math.max(wanted ?? 0, bottom + foot), middles, pitch: pitch * spread };
}

/** Whether the numbers of the ticks have room beside one another. */
export function hasRoomForNumbers(task: Task, { left, right, scale }: LevelPlot): boolean {
  const widest = Math.max(...scale.ticks.map(({ text }) => task.widthOf(text)));
  return (right - left) / Math.max(1, scale.ticks.length - 1) >= widest + task.look.size;
}

/** Grid and numbers of the ticks; above the field, what they count. */
export function drawLevelAxis(task: Task, plot: LevelPlot, head: string): readonly Mark[] {
  const { left, right, top, bottom, scale, xOf } = plot;
  const baseline = bottom + (GAP + ASCENT - DESCENT / 2) * task.look.size;
  const lines = scale.ticks.map(({ value }) => upright(xOf(value), top, bottom, task.look.gridColor, 0.4));
  const told = scale.ticks.filter(({ text }) => text !== '');
  const numbers = told.map(({ value, text }) => textMark(task, { x: xOf(value), baseline, text, anchor: 'middle' }));
  return [...lines, ...numbers, ...linesBelow(task, wrapText(head, right - left, task.widthOf), left, 0, {})];
}

/** The line that bars begin at. */
export function drawZeroLine(task: Task, { top, bottom, xOf }: LevelPlot): Mark {
  return upright(xOf(0), top, bottom, task.look.textColor, 0.8);
}

function upright(x: Points, top: Points, bottom: Points, color: string, width: Points): Mark {
  const points = [
    [x, top],
    [x, bottom],
  ] as const;
  return { type: 'path', points, closed: false, stroke: { color, width } };
}
