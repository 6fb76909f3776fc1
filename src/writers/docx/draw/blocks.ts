import type { StyledBlock } from '../../../theme/index.ts';
import type { WordBlock } from '../elements.ts';
import { arrange } from '../flow/arrange.ts';
import { flowBlocks } from '../flow/flow-blocks.ts';
import type { Flow, FlowItem } from '../flow/types.ts';
import { drawParagraph } from './paragraph.ts';
import type { CellStart, DrawScope, Surroundings } from './scope.ts';
import { drawTable } from './table.ts';

/** Blocks as Word's paragraphs and tables; the last is a paragraph. */
export function drawBlocks(
  blocks: readonly StyledBlock[],
  scope: DrawScope,
  { lang, column, keepWithNext }: Surroundings,
  start?: CellStart,
): readonly WordBlock[] {
  const flow = flowBlocks(blocks, { lang, column, base: scope.base, numbering: scope.numbering });
  const items = arrange(start?.breakBefore ? breakFirst(flow) : flow, scope.base);
  return items.map((item, index) => {
    const named = index === 0 && start ? { ...item, ids: [...start.ids, ...item.ids] } : item;
    return drawItem(keepWithNext ? keptWithNext(named) : named, scope);
  });
}

function drawItem(item: FlowItem, scope: DrawScope): WordBlock {
  return item.kind === 'table' ? drawTable(item, scope, drawBlocks) : drawParagraph(item, scope);
}

function breakFirst(flow: Flow): Flow {
  return [{ kind: 'break' }, ...flow];
}

function keptWithNext(item: FlowItem): FlowItem {
  if (item.kind === 'table') return { ...item, keep: 'beyond' };
  return { ...item, look: { ...item.look, keepWithNext: true } };
}
