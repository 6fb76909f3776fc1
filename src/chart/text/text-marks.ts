import type { Points } from '../../base/index.ts';
import type { TextMark } from '../drawing.ts';
import type { Task } from '../task.ts';
import { ASCENT, DESCENT } from './text-box.ts';

type Place = Pick<TextMark, 'x' | 'baseline' | 'text'> & Partial<TextMark>;

/** A text in the chart's size and colour; level, from its start, unless told otherwise. */
export function textMark({ look }: Task, place: Place): TextMark {
  return {
    type: 'text',
    size: look.size,
    bold: false,
    color: look.textColor,
    anchor: 'start',
    turn: 0,
    ...place,
  };
}

/** Lines one below the other, the first one's top at `top`. */
export function linesBelow(task: Task, lines: readonly string[], x: Points, top: Points, more: Partial<TextMark>) {
  return lines.map((text, index) =>
    textMark(task, { ...more, x, text, baseline: top + ASCENT * task.look.size + index * task.line }),
  );
}

/** Height of some lines one below the other. */
export function heightOfLines({ look, line }: Task, count: number): Points {
  return count === 0 ? 0 : (count - 1) * line + (ASCENT + DESCENT) * look.size;
}

/** From the middle of a line of figures to its baseline: figures are two thirds of the size high. */
export function middleToBaseline({ look }: Task): Points {
  return 0.33 * look.size;
}
