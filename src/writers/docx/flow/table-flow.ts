import type { StyledTable } from '../../../theme/index.ts';
import { captionFlow } from './paragraph-flow.ts';
import type { Flow, FlowScope, FlowTable } from './types.ts';

/** A table below its caption, whose spaces then count. References to it lead to the caption, where it has one. */
export function tableFlow(table: StyledTable, scope: FlowScope): Flow {
  const ids = table.id === undefined ? [] : [table.id];
  const flow: FlowTable = {
    kind: 'table',
    table,
    spaceBefore: table.caption ? 0 : table.look.spaceBefore,
    spaceAfter: table.look.spaceAfter,
    keep: 'none',
    ids: table.caption ? [] : ids,
    breakBefore: false,
    ...(scope.lang === undefined ? {} : { lang: scope.lang }),
  };
  return table.caption ? [captionFlow(table.caption, ids, scope), flow] : [flow];
}
