import type { Points } from '../../base/index.ts';
import type { ParagraphLook } from '../../theme/index.ts';

type Indent = ParagraphLook['indent'];

/**
 * A paragraph's indents, reduced where they would leave less than one letter's width of its column:
 * twelve levels of a list in a narrow table column still show their text. The same object where they fit.
 */
export function fitIndent({ indent, font }: Pick<ParagraphLook, 'indent' | 'font'>, width: Points): Indent {
  const least = Math.min(width, font.size);
  const widest = indent.left + indent.right + Math.max(0, indent.firstLine);
  if (width - widest >= least) return indent;
  const left = Math.max(0, Math.min(indent.left, width - least));
  const firstLine = indent.firstLine < 0 ? Math.max(indent.firstLine, -left) : 0;
  return { left, right: 0, firstLine };
}
