import type { StyledBlock, StyledList } from '../../../theme/index.ts';
import type { ListMark } from '../numbering/numbering-plan.ts';
import type { Flow, FlowScope } from './types.ts';

/** The items of a list, one after the other; the first paragraph of each carries the mark. */
export function listFlow(
  list: StyledList,
  scope: FlowScope,
  flowBlocks: (blocks: readonly StyledBlock[], scope: FlowScope) => Flow,
): Flow {
  const first = list.items[0]?.blocks[0];
  const indent = first?.type === 'paragraph' ? first.look.indent : scope.base.indent;
  const marks = scope.numbering.marksFor(list, indent);
  const flow = list.items.flatMap((item, index) => marked(flowBlocks(item.blocks, scope), marks[index]));
  return withId(flow, list.id);
}

function marked(flow: Flow, mark: ListMark | undefined): Flow {
  const [first, ...rest] = flow;
  if (first?.kind !== 'paragraph' || !mark || first.list) return flow;
  return [{ ...first, list: mark }, ...rest];
}

/** The flow, its first paragraph or table known by one more id. */
export function withId(flow: Flow, id: string | undefined): Flow {
  const at = flow.findIndex((item) => item.kind !== 'break');
  return id === undefined
    ? flow
    : flow.map((item, index) => (index === at && item.kind !== 'break' ? { ...item, ids: [id, ...item.ids] } : item));
}
