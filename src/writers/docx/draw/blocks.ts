import type { FileChild, Paragraph, Table } from 'docx';
import type { StyledBlock } from '../../../theme/index.ts';
import { arrange } from '../flow/arrange.ts';
import { flowBlocks } from '../flow/flow-blocks.ts';
import type { Flow, FlowItem } from '../flow/types.ts';
import { ContentsControl } from './contents-control.ts';
import { drawParagraph } from './paragraph.ts';
import type { CellStart, DrawScope, Surroundings } from './scope.ts';
import { drawTable } from './table.ts';

/** The blocks of a section as the library's own; the last is a paragraph. The lines of a list of contents stand in a frame. */
export function drawBody(
  blocks: readonly StyledBlock[],
  scope: DrawScope,
  surroundings: Surroundings,
): readonly FileChild[] {
  const drawn: FileChild[] = [];
  let lines: Paragraph[] = [];
  for (const item of itemsOf(blocks, scope, surroundings)) {
    if (item.kind === 'table' || !item.contents) drawn.push(drawItem(item, scope));
    else {
      lines.push(drawParagraph(item, scope));
      if (!item.contents.ends) continue;
      drawn.push(new ContentsControl(lines, scope.nextId()));
      lines = [];
    }
  }
  return drawn;
}

/** The blocks of a cell as the library's paragraphs and tables; the last is a paragraph. */
export function drawBlocks(
  blocks: readonly StyledBlock[],
  scope: DrawScope,
  surroundings: Surroundings,
  start?: CellStart,
): readonly (Paragraph | Table)[] {
  return itemsOf(blocks, scope, surroundings, start).map((item) => drawItem(item, scope));
}

function itemsOf(
  blocks: readonly StyledBlock[],
  scope: DrawScope,
  { lang, column, keepWithNext }: Surroundings,
  start?: CellStart,
): readonly FlowItem[] {
  const flow = flowBlocks(blocks, { lang, column, base: scope.base, numbering: scope.numbering });
  const items = arrange(start?.breakBefore ? breakFirst(flow) : flow, scope.base);
  return items.map((item, index) => {
    const named = index === 0 && start ? { ...item, ids: [...start.ids, ...item.ids] } : item;
    return keepWithNext ? keptWithNext(named) : named;
  });
}

function drawItem(item: FlowItem, scope: DrawScope): Paragraph | Table {
  return item.kind === 'table' ? drawTable(item, scope, drawBlocks) : drawParagraph(item, scope);
}

function breakFirst(flow: Flow): Flow {
  return [{ kind: 'break' }, ...flow];
}

function keptWithNext(item: FlowItem): FlowItem {
  if (item.kind === 'table') return { ...item, keep: 'beyond' };
  return { ...item, look: { ...item.look, keepWithNext: true } };
}
