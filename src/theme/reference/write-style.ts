import type { Points } from '../../base/index.ts';
import type { BorderLook, FontLook, LineSpacing, ParagraphLook, TabStop } from '../looks.ts';

/** Values of a theme file. */
export type WrittenValues = Readonly<Record<string, unknown>>;

/** A length as theme files write it. */
export function writeLength(points: Points): string {
  return `${Math.round(points * 20) / 20}pt`;
}

/** A line as theme files write it. */
export function writeBorder(border: BorderLook | undefined): string {
  return border ? `${writeLength(border.width)} ${border.color}` : 'none';
}

/** What a theme file would say of letters. */
export function writeFont({ family, size, bold, italic, underline, color }: Partial<FontLook>): WrittenValues {
  return {
    ...(family === undefined ? {} : { font: family }),
    ...(size === undefined ? {} : { size: `${size}pt` }),
    ...(bold === undefined ? {} : { bold }),
    ...(italic === undefined ? {} : { italic }),
    ...(underline === undefined ? {} : { underline }),
    ...(color === undefined ? {} : { color }),
  };
}

/**
 * What a theme file would say of a style. That a heading keeps with its text is left as it is where the reference is
 * silent: most files are, and their programs do it anyway.
 */
export function writeStyle(look: ParagraphLook): WrittenValues {
  return {
    ...writeFont(look.font),
    align: look.align,
    'indent-left': writeLength(look.indent.left),
    'indent-right': writeLength(look.indent.right),
    'first-line': writeLength(look.indent.firstLine),
    'space-before': writeLength(look.spaceBefore),
    'space-after': writeLength(look.spaceAfter),
    line: writeLine(look.line),
    ...(look.keepWithNext ? { 'keep-with-next': true } : {}),
    ...(look.keepTogether ? { 'keep-together': true } : {}),
    'widow-control': look.widowControl,
    uppercase: look.uppercase,
    tabs: look.tabs.map(writeTab),
    'border-top': writeBorder(look.borderTop),
    'border-bottom': writeBorder(look.borderBottom),
    fill: look.fill ?? 'none',
  };
}

function writeLine(line: LineSpacing): number | string {
  if (line.rule === 'multiple') return line.factor;
  return `${line.rule === 'exact' ? 'exactly' : 'at-least'} ${writeLength(line.height)}`;
}

function writeTab({ align, position, leader }: TabStop): string {
  return `${align} ${writeLength(position)}${leader ? ' dots' : ''}`;
}
