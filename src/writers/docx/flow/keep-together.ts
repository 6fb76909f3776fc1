import type { Flow, FlowItem, FlowTable } from './types.ts';

/** The flow with all its paragraphs and rows kept on one page: each keeps with the next, the last only with itself. */
export function keepTogether(flow: Flow): Flow {
  const last = flow.findLastIndex((item) => item.kind !== 'break');
  return flow.map((item, index) => (item.kind === 'break' ? item : kept(item, index === last)));
}

function kept(item: FlowItem, isLast: boolean): FlowItem {
  if (item.kind === 'table') return keptTable(item, isLast);
  const keepWithNext = item.look.keepWithNext || !isLast;
  return { ...item, look: { ...item.look, keepTogether: true, keepWithNext } };
}

function keptTable(table: FlowTable, isLast: boolean): FlowTable {
  return { ...table, keep: isLast && table.keep !== 'beyond' ? 'rows' : 'beyond' };
}
