import type { Mark, PathMark, TextMark } from '../drawing.ts';
import type { Task } from '../task.ts';
import { type Box, overlap } from '../text/text-box.ts';

/** How far figures stand above and below their baseline, with a hair's breadth of room, in sizes. */
const OVER = 0.74;
const UNDER = 0.08;

/** Puts a plate of the ground's colour under each number that a line of the grid would strike through. */
export function clearGrid(task: Task, marks: readonly Mark[]): readonly Mark[] {
  const grid = marks.flatMap((mark) => (isGridLine(task, mark) ? [boxOfLine(mark)] : []));
  return marks.flatMap((mark) => {
    if (mark.type !== 'text' || mark.datum === undefined) return [mark];
    const box = boxOfFigures(task, mark);
    return grid.some((line) => overlap(line, box, 0)) ? [plate(task, box), mark] : [mark];
  });
}

function isGridLine({ look }: Task, mark: Mark): mark is PathMark {
  return mark.type === 'path' && mark.datum === undefined && mark.stroke?.color === look.gridColor;
}

function boxOfLine({ points }: PathMark): Box {
  const [across, down] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [left, right] = [Math.min(...across) - 0.2, Math.max(...across) + 0.2];
  return { left, right, top: Math.min(...down) - 0.2, bottom: Math.max(...down) + 0.2 };
}

function boxOfFigures({ widthOf }: Task, { x, baseline, size, text, bold, anchor, turn }: TextMark): Box {
  const width = widthOf(text, bold);
  const before = { start: 0, middle: width / 2, end: width }[anchor];
  const [over, under] = [OVER * size, UNDER * size];
  if (turn === 0)
    return { left: x - before, right: x - before + width, top: baseline - over, bottom: baseline + under };
  return { left: x - over, right: x + under, top: baseline + before - width, bottom: baseline + before };
}

function plate({ look }: Task, { left, top, right, bottom }: Box): Mark {
  return { type: 'rect', x: left, y: top, width: right - left, height: bottom - top, fill: look.background };
}
