import type { Points } from '../../base/index.ts';
import type { PathMark, Stroke } from '../drawing.ts';
import type { Rect } from '../task.ts';

/** Directions of the lines of a pattern. */
export type Direction = 'up' | 'down' | 'level' | 'upright';

/** Lines that fill an area. */
export interface Hatch {
  readonly directions: readonly Direction[];
  /** From line to line. */
  readonly gap: Points;
  readonly stroke: Stroke;
}

type Line = readonly [readonly [Points, Points], readonly [Points, Points]];

/** The lines of a pattern, cut at the edges of a rectangle. All are on one grid, so neighbours match. */
export function hatch(rect: Rect, { directions, gap, stroke }: Hatch): readonly PathMark[] {
  return directions
    .flatMap((direction) => makers[direction](rect, gap))
    .map((points) => ({ type: 'path', points, closed: false, stroke }));
}

const makers: Readonly<Record<Direction, (rect: Rect, gap: Points) => readonly Line[]>> = {
  level: ({ x, y, width, height }, gap) =>
    within(y, y + height, gap).map((at) => [
      [x, at],
      [x + width, at],
    ]),
  upright: ({ x, y, width, height }, gap) =>
    within(x, x + width, gap).map((at) => [
      [at, y],
      [at, y + height],
    ]),
  up: (rect, gap) => slanted(rect, gap),
  down: (rect, gap) =>
    slanted({ ...rect, x: -rect.x - rect.width }, gap).map(([[x1, y1], [x2, y2]]) => [
      [-x1, y1],
      [-x2, y2],
    ]),
};

/** Lines along which x + y is the same, from lower left to upper right. */
function slanted({ x, y, width, height }: Rect, gap: Points): readonly Line[] {
  return within(x + y, x + y + width + height, gap * Math.SQRT2).map((sum) => {
    const left = Math.max(x, sum - y - height);
    const right = Math.min(x + width, sum - y);
    return [
      [left, sum - left],
      [right, sum - right],
    ];
  });
}

/** The multiples of the step between two numbers, without the ends. */
function within(low: number, high: number, step: number): readonly number[] {
  const first = Math.floor(low / step) + 1;
  const count = Math.max(0, Math.ceil(high / step) - first);
  return Array.from({ length: count }, (_, index) => (first + index) * step);
}
