import type { IBorderOptions, IBordersOptions } from 'docx';
import type { BorderLook, ParagraphLook } from '../../../theme/index.ts';
import { colorValue } from './font-difference.ts';

/** No line at an edge, said out loud where a style has one. */
export const NO_BORDER: IBorderOptions = { style: 'none', size: 0, space: 0, color: 'auto' };

/** A solid line. Word counts widths in eighths of a point, from a quarter of a point on. */
export function borderLine(border: BorderLook): IBorderOptions {
  return {
    style: 'single',
    size: Math.max(2, Math.round(border.width * 8)),
    space: 0,
    color: colorValue(border.color),
  };
}

/** A line where there may be none. */
export function borderOrNone(border: BorderLook | undefined): IBorderOptions {
  return border ? borderLine(border) : NO_BORDER;
}

/** Whether two edges look the same. */
export function sameBorder(a: BorderLook | undefined, b: BorderLook | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && a.width === b.width && a.color === b.color);
}

/**
 * The lines around a paragraph that differ from the base's. Word draws one frame around
 * neighbours with equal lines; the line between them keeps the lower line of each.
 */
export function borderDifference(look: ParagraphLook, base: ParagraphLook): IBordersOptions | undefined {
  const sameTop = sameBorder(look.borderTop, base.borderTop);
  const sameBottom = sameBorder(look.borderBottom, base.borderBottom);
  const sameSides = sameBorder(look.borderSides, base.borderSides);
  if (sameTop && sameBottom && sameSides) return undefined;
  const sides = borderOrNone(look.borderSides);
  return {
    ...(sameTop ? {} : { top: borderOrNone(look.borderTop) }),
    ...(sameBottom ? {} : { bottom: borderOrNone(look.borderBottom), between: borderOrNone(look.borderBottom) }),
    ...(sameSides ? {} : { left: sides, right: sides }),
  };
}
