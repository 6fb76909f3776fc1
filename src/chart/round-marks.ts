import type { Points } from '../base/index.ts';
import type { Mark, Stroke } from './drawing.ts';

/** A length to 0.01 pt, without a minus before zero: the same drawing on every machine. */
export function round(length: Points): Points {
  return Math.round(length * 100) / 100 + 0;
}

/** A mark with all its lengths rounded. */
export function roundMark(mark: Mark): Mark {
  switch (mark.type) {
    case 'rect':
      return {
        ...mark,
        x: round(mark.x),
        y: round(mark.y),
        width: round(mark.width),
        height: round(mark.height),
        ...roundStroke(mark.stroke),
      };
    case 'path':
      return { ...mark, points: mark.points.map(([x, y]) => [round(x), round(y)]), ...roundStroke(mark.stroke) };
    case 'circle':
      return { ...mark, x: round(mark.x), y: round(mark.y), radius: round(mark.radius), ...roundStroke(mark.stroke) };
    case 'text':
      return { ...mark, x: round(mark.x), baseline: round(mark.baseline), size: round(mark.size) };
  }
}

function roundStroke(stroke: Stroke | undefined): { readonly stroke?: Stroke } {
  return stroke ? { stroke: { ...stroke, width: round(stroke.width) } } : {};
}
