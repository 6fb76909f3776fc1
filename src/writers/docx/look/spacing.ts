import type { ISpacingProperties } from 'docx';
import { toTwips } from '../../../base/index.ts';
import type { LineSpacing, ParagraphLook } from '../../../theme/index.ts';

const SINGLE = 240;

type LineRule = Pick<ISpacingProperties, 'line' | 'lineRule'>;

/** Line spacing as Word counts it: multiples in 240ths of a line, heights in twips. */
export function lineRule(line: LineSpacing): LineRule {
  if (line.rule === 'multiple') return { line: Math.round(SINGLE * line.factor), lineRule: 'auto' };
  return { line: toTwips(line.height), lineRule: line.rule === 'exact' ? 'exact' : 'atLeast' };
}

/** The spacing that differs from the base's; undefined when none does. */
export function spacingDifference(look: ParagraphLook, base: ParagraphLook): ISpacingProperties | undefined {
  const rule = lineRule(look.line);
  const baseRule = lineRule(base.line);
  const sameLine = rule.line === baseRule.line && rule.lineRule === baseRule.lineRule;
  const difference: ISpacingProperties = {
    ...(look.spaceBefore === base.spaceBefore ? {} : { before: toTwips(look.spaceBefore) }),
    ...(look.spaceAfter === base.spaceAfter ? {} : { after: toTwips(look.spaceAfter) }),
    ...(sameLine ? {} : rule),
  };
  return Object.keys(difference).length === 0 ? undefined : difference;
}
