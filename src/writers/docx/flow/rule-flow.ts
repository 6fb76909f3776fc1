import type { StyledRule } from '../../../theme/index.ts';
import { HAIRLINE, ownStyle } from '../styles/own-styles.ts';
import type { Flow, FlowScope } from './types.ts';

/**
 * A horizontal line: the lower border of a paragraph with one empty line, cut to its length by indents. The
 * space above is shared out between that line and its neighbours when the flow is arranged.
 */
export function ruleFlow(rule: StyledRule, scope: FlowScope): Flow {
  const look = {
    ...scope.base,
    font: { ...scope.base.font, size: HAIRLINE },
    line: { rule: 'exact', height: HAIRLINE },
    spaceBefore: rule.spaceBefore,
    spaceAfter: rule.spaceAfter,
    indent: { left: rule.left, right: Math.max(0, scope.column - rule.left - rule.width), firstLine: 0 },
    borderBottom: rule.line,
    widowControl: false,
  } as const;
  return [
    {
      kind: 'paragraph',
      style: ownStyle.rule,
      look,
      content: { type: 'nothing' },
      ids: rule.id === undefined ? [] : [rule.id],
      breakBefore: false,
      isRule: true,
    },
  ];
}
