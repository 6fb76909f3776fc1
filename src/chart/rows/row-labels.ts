import type { Points } from '../../base/index.ts';
import type { Mark } from '../drawing.ts';
import type { Task } from '../task.ts';
import { heightOfLines, linesBelow } from '../text/text-marks.ts';
import { wrapEvenly } from '../text/wrap-text.ts';

/** The labels before rows of bars: broken into lines where they are long, never cut. */
export interface RowLabels {
  /** Width of the widest line. */
  readonly width: Points;
  /** Height of each. */
  readonly heights: readonly Points[];
  /** Draws them, ending at `right`, each about the middle of its row. */
  draw(right: Points, middles: readonly Points[]): readonly Mark[];
}

/** Labels take at most this share of the chart's width. */
const WIDEST = 0.42;

/** Lays out the labels of the categories. */
export function layRowLabels(task: Task): RowLabels {
  const labels = task.spec.categories.map((text) => wrapEvenly(text, WIDEST * task.width, task.widthOf));
  const heights = labels.map((lines) => heightOfLines(task, lines.length));
  return {
    width: Math.max(0, ...labels.flat().map((line) => task.widthOf(line))),
    heights,
    draw: (right, middles) =>
      labels.flatMap((lines, index) => {
        const top = (middles[index] ?? 0) - (heights[index] ?? 0) / 2;
        return linesBelow(task, lines, right, top, { anchor: 'end' });
      }),
  };
}
