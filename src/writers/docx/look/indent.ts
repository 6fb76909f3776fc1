import type { IIndentAttributesProperties } from 'docx';
import { toTwips } from '../../../base/index.ts';
import type { ParagraphLook } from '../../../theme/index.ts';

/** Indents of a paragraph: left, right, and the first line's, negative for a hanging one. */
export type Indent = ParagraphLook['indent'];

/** The indents that differ from the base's; undefined when none does. */
export function indentDifference(indent: Indent, base: Indent): IIndentAttributesProperties | undefined {
  const difference: IIndentAttributesProperties = {
    ...(indent.left === base.left ? {} : { left: toTwips(indent.left) }),
    ...(indent.right === base.right ? {} : { right: toTwips(indent.right) }),
    ...(indent.firstLine === base.firstLine ? {} : firstLine(indent.firstLine)),
  };
  return Object.keys(difference).length === 0 ? undefined : difference;
}

/** Left and first-line indent as a numbering level writes them. */
export function levelIndent(indent: Indent): IIndentAttributesProperties {
  return { left: toTwips(indent.left), ...firstLine(indent.firstLine) };
}

function firstLine(points: number): IIndentAttributesProperties {
  return points < 0 ? { hanging: toTwips(-points) } : { firstLine: toTwips(points) };
}
