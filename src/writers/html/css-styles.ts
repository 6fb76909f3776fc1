import type { Points } from '../../base/index.ts';
import type { Alignment } from '../../document/index.ts';
import type { BorderLook, LineSpacing, ParagraphLook } from '../../theme/index.ts';

/** The font's own line height: (1825 + 443 + 87) / 2048 of its size, as for Times New Roman. */
const NATURAL_LINE = 1.15;

/** Points as rem: 12 pt are the reader's own text size, so that the page grows with it. */
export function rem(points: Points): string {
  return points === 0 ? '0' : `${Math.round((points / 12) * 1000) / 1000}rem`;
}

/** Points as CSS points, for lines and paper. */
export function pt(points: Points): string {
  return `${Math.round(points * 100) / 100}pt`;
}

/** A line as CSS writes it. */
export function border({ width, color }: BorderLook): string {
  return `${pt(width)} solid ${color}`;
}

/** Text in quotes for CSS: every sign but letters, digits and spaces is written as its number. */
export function cssText(text: string): string {
  return `"${text.replace(/[^\p{L}\p{N} ]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16) ?? ''} `)}"`;
}

/** The declarations of a paragraph's look. */
export function styleRules(look: ParagraphLook): string {
  const { font, indent } = look;
  const declarations: readonly (readonly [string, string | undefined])[] = [
    ['font-size', rem(font.size)],
    ['font-weight', font.bold ? 'bold' : 'normal'],
    ['font-style', font.italic ? 'italic' : 'normal'],
    ['text-decoration', font.underline ? 'underline' : undefined],
    ['color', font.color],
    ['text-align', alignment(look.align)],
    ['text-indent', indent.firstLine > 0 ? rem(indent.firstLine) : undefined],
    ['line-height', lineHeight(look.line, font.size)],
    ['margin', `${rem(look.spaceBefore)} ${rem(indent.right)} ${rem(look.spaceAfter)} ${rem(indent.left)}`],
    ['text-transform', look.uppercase ? 'uppercase' : undefined],
    ['border-top', look.borderTop ? border(look.borderTop) : undefined],
    ['border-bottom', look.borderBottom ? border(look.borderBottom) : undefined],
    ['border-left', look.borderSides ? border(look.borderSides) : undefined],
    ['border-right', look.borderSides ? border(look.borderSides) : undefined],
    ['background', look.fill],
    ['padding', look.fill ? '0.5rem 0.75rem' : undefined],
  ];
  return declarations.flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value};`])).join(' ');
}

/** Justified lines are a variable: narrow screens set them flush, for they would tear apart. */
export function alignment(align: Alignment): string {
  return align === 'justify' ? 'var(--justify)' : align;
}

/** Screens ask for more air than paper: 1.35 at least. */
function lineHeight(line: LineSpacing, size: Points): string {
  const factor = line.rule === 'multiple' ? line.factor * NATURAL_LINE : line.height / size;
  return String(Math.round(Math.max(factor, 1.35) * 1000) / 1000);
}
