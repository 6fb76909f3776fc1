import { usualHeight } from './axis/upright-plot.ts';
import type { Drawn, Task } from './task.ts';
import { ASCENT, DESCENT } from './text/text-box.ts';
import { heightOfLines, linesBelow } from './text/text-marks.ts';
import { wrapText } from './text/wrap-text.ts';

/** A frame that says that there is nothing to show. */
export function drawEmpty(task: Task): Drawn {
  const { look, width, words } = task;
  const lines = wrapText(words.charts.noData, width - 2, task.widthOf);
  const text = heightOfLines(task, lines.length);
  const height = Math.max(task.height ?? Math.min(usualHeight(task), 8 * look.size), text + (ASCENT + DESCENT) / 2);
  const stroke = { color: look.gridColor, width: 0.6 };
  return {
    height,
    marks: [
      { type: 'rect', x: 0.3, y: 0.3, width: width - 0.6, height: height - 0.6, stroke },
      ...linesBelow(task, lines, width / 2, (height - text) / 2, { anchor: 'middle' }),
    ],
  };
}
