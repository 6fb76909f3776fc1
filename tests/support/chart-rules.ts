import type { ChartDrawing, Mark, MeasureText, RectMark, TextMark } from '../../src/chart/index.ts';
import { measure } from './chart-samples.ts';

/** A rectangle by its sides. */
export interface Sides {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const textsOf = ({ marks }: ChartDrawing): readonly TextMark[] => marks.filter((mark) => mark.type === 'text');
export const wordsOf = (drawing: ChartDrawing): readonly string[] => textsOf(drawing).map(({ text }) => text);

/** The areas that stand for values. */
export function areasOf({
  marks,
}: ChartDrawing): readonly (RectMark & { readonly datum: NonNullable<RectMark['datum']> })[] {
  return marks.flatMap((mark) => (mark.type === 'rect' && mark.datum ? [{ ...mark, datum: mark.datum }] : []));
}

/** Room of a text, measured anew: letters with two marks over them, and those with a tail. */
export function sidesOfText(
  { x, baseline, text, size, bold, anchor, turn }: TextMark,
  widthOf: MeasureText = measure,
): Sides {
  const width = widthOf(text, size, bold);
  const start = { start: 0, middle: -width / 2, end: -width }[anchor];
  const [over, under] = [0.9 * size, 0.22 * size];
  if (turn === 0) return { left: x + start, right: x + start + width, top: baseline - over, bottom: baseline + under };
  if (turn !== -90) throw new Error(`turned by ${turn}`);
  return { left: x - over, right: x + under, top: baseline - start - width, bottom: baseline - start };
}

export function sidesOf(mark: Mark): Sides {
  switch (mark.type) {
    case 'text':
      return sidesOfText(mark);
    case 'rect':
      return { left: mark.x, top: mark.y, right: mark.x + mark.width, bottom: mark.y + mark.height };
    case 'circle': {
      const { x, y, radius } = mark;
      return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
    }
    case 'path': {
      const [across, down] = [mark.points.map(([x]) => x), mark.points.map(([, y]) => y)];
      return {
        left: Math.min(...across),
        top: Math.min(...down),
        right: Math.max(...across),
        bottom: Math.max(...down),
      };
    }
  }
}

/** Marks that reach out of the drawing. */
export function outside({ width, height, marks }: ChartDrawing): readonly Mark[] {
  const slack = 0.02;
  return marks.filter((mark) => {
    const { left, top, right, bottom } = sidesOf(mark);
    const isInside = left >= -slack && top >= -slack && right <= width + slack && bottom <= height + slack;
    return !isInside;
  });
}

/** Pairs of texts that lie on one another. */
export function collisions(drawing: ChartDrawing): readonly string[] {
  const boxes = textsOf(drawing).map((mark) => ({ text: mark.text, ...sidesOfText(mark) }));
  return boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter((other) => overlaps(one, other))
      .map((other) => `${one.text} | ${other.text}`),
  );
}

export function overlaps(one: Sides, other: Sides, slack = 0.03): boolean {
  return (
    one.left < other.right - slack &&
    other.left < one.right - slack &&
    one.top < other.bottom - slack &&
    other.top < one.bottom - slack
  );
}

/** All lengths of a drawing. */
export function lengthsOf({ width, height, marks }: ChartDrawing): readonly number[] {
  const found: number[] = [width, height];
  const visit = (value: unknown): void => {
    if (typeof value === 'number') found.push(value);
    else if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) visit(inner);
  };
  for (const { datum: _, ...mark } of marks) visit(mark);
  return found;
}
