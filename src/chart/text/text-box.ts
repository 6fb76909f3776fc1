import type { Points } from '../../base/index.ts';
import type { MeasureText, TextMark } from '../drawing.ts';

/** Room of letters above and below the baseline, in shares of the size: Vietnamese capitals carry two marks. */
export const ASCENT = 0.9;
export const DESCENT = 0.22;

/** A rectangle by its sides. */
export interface Box {
  readonly left: Points;
  readonly top: Points;
  readonly right: Points;
  readonly bottom: Points;
}

const STARTS: Readonly<Record<TextMark['anchor'], number>> = { start: 0, middle: 0.5, end: 1 };

/** The room that a text takes on the drawing. Texts stand level or are turned by -90 degrees, to be read upwards. */
export function textBox(mark: TextMark, measure: MeasureText): Box {
  const { x, baseline, size, turn } = mark;
  const width = measure(mark.text, size, mark.bold);
  const before = STARTS[mark.anchor] * width;
  const after = width - before;
  const [over, under] = [ASCENT * size, DESCENT * size];
  if (turn === 0) return { left: x - before, right: x + after, top: baseline - over, bottom: baseline + under };
  return { left: x - over, right: x + under, top: baseline - after, bottom: baseline + before };
}

/** Whether two boxes share more than an edge. */
export function overlap(one: Box, other: Box, slack: Points = 0.01): boolean {
  return (
    one.left < other.right - slack &&
    other.left < one.right - slack &&
    one.top < other.bottom - slack &&
    other.top < one.bottom - slack
  );
}
