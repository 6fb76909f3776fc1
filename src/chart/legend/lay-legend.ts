import type { Points } from '../../base/index.ts';
import type { Mark } from '../drawing.ts';
import type { Rect, Task } from '../task.ts';
import { heightOfLines, linesBelow } from '../text/text-marks.ts';
import { wrapText } from '../text/wrap-text.ts';

/** One line of a legend: a key, painted as the chart paints what it stands for, and its words. */
export interface LegendEntry {
  readonly text: string;
  readonly paint: (key: Rect) => readonly Mark[];
}

/** A legend whose rows are known, to be drawn where there is room. */
export interface Legend {
  /** 0 where there is nothing to explain. */
  readonly height: Points;
  draw(top: Points): readonly Mark[];
}

interface Item {
  readonly entry: LegendEntry;
  readonly lines: readonly string[];
  readonly width: Points;
}

const KEY_WIDTH = 1.9;
const KEY_HEIGHT = 0.8;
const GAP = 0.5;
const BETWEEN = 1.8;
/** From what is above the legend to it, in sizes. */
const ABOVE = 0.5;

/** Lays a legend in rows of the chart's width, each in the middle. */
export function layLegend(task: Task, entries: readonly LegendEntry[]): Legend {
  const { size } = task.look;
  const before = (KEY_WIDTH + GAP) * size;
  const items = entries.map((entry): Item => {
    const lines = wrapText(entry.text, task.width - before, task.widthOf);
    return { entry, lines, width: before + Math.max(0, ...lines.map((line) => task.widthOf(line))) };
  });
  const rows = intoRows(items, task.width, BETWEEN * size);
  const heights = rows.map((row) => heightOfLines(task, Math.max(1, ...row.map(({ lines }) => lines.length))));
  const gap = 0.25 * size;
  return {
    height: heights.reduce((sum, height) => sum + height + gap, rows.length === 0 ? 0 : ABOVE * size),
    draw: (top) =>
      rows.flatMap((row, index) => {
        const above = heights.slice(0, index).reduce((sum, height) => sum + height + gap, gap + ABOVE * size);
        return drawRow(task, row, top + above);
      }),
  };
}

function intoRows(items: readonly Item[], room: Points, between: Points): readonly (readonly Item[])[] {
  const rows: Item[][] = [];
  let left = 0;
  for (const item of items) {
    const row = rows.at(-1);
    if (row && item.width + between <= left) {
      row.push(item);
      left -= item.width + between;
    } else {
      rows.push([item]);
      left = room - item.width;
    }
  }
  return rows;
}

function drawRow(task: Task, row: readonly Item[], top: Points): readonly Mark[] {
  const { size } = task.look;
  const total = row.reduce((sum, { width }) => sum + width, (row.length - 1) * BETWEEN * size);
  let x = (task.width - total) / 2;
  return row.flatMap(({ entry, lines, width }) => {
    const key = { x, y: top + 0.17 * size, width: KEY_WIDTH * size, height: KEY_HEIGHT * size };
    const words = linesBelow(task, lines, x + (KEY_WIDTH + GAP) * size, top, {});
    x += width + BETWEEN * size;
    return [...entry.paint(key), ...words];
  });
}
