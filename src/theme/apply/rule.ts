import { type Points, roundToTwip } from '../../base/index.ts';
import type { Rule } from '../../document/index.ts';
import type { StyledRule } from '../styled.ts';
import { DEFAULT_RULE } from '../theme.ts';
import { resolveWidth } from './columns.ts';
import { baseOf, type Context, mustHave, namedKey } from './context.ts';

/** A horizontal line of its width, at its side of the column. */
export function styleRule(rule: Rule, context: Context): StyledRule {
  const { rules } = context.look;
  const look = mustHave(rules, namedKey(rule.attr, rules, context, DEFAULT_RULE));
  const width = resolveWidth(rule.width, rule.ofText ? wordsAbove(context) : context.width);
  const free = context.width - width;
  const align = rule.align ?? context.align ?? 'left';
  const left = align === 'center' ? free / 2 : align === 'right' ? free : 0;
  return { type: 'rule', ...look, left: roundToTwip(left), width, ...baseOf(rule.attr, context) };
}

/** The longest line of the paragraph right above; the whole line where there is none. */
function wordsAbove({ above, width, textWidth, look }: Context): Points {
  return above?.type === 'paragraph' ? textWidth(above, width, look.sheet) : width;
}
