import type { Points } from '../../base/index.ts';
import type { StyledBlock, StyledParagraph } from '../../theme/index.ts';
import type { Flow } from '../paginate/items.ts';
import type { BlockMeasurer, BlockMeasurers, BlockOf } from './blocks/block-measurer.ts';
import { chart } from './blocks/chart.ts';
import { contents } from './blocks/contents.ts';
import { figure } from './blocks/figure.ts';
import { grid } from './blocks/grid.ts';
import { keep } from './blocks/keep.ts';
import { list } from './blocks/list.ts';
import { pageBreak } from './blocks/page-break.ts';
import { paragraph } from './blocks/paragraph.ts';
import { rule } from './blocks/rule.ts';
import { table } from './blocks/table.ts';
import type { Box } from './boxes.ts';
import { endFlow, type FlowBuilder, startFlow } from './flow-builder.ts';
import type { Scope } from './scope.ts';

const measurers: BlockMeasurers = {
  paragraph,
  list,
  table,
  grid,
  figure,
  chart,
  rule,
  'page-break': pageBreak,
  keep,
  contents,
};

/** Blocks one below the other as a flow of their own. */
export function measureFlow(blocks: readonly StyledBlock[], scope: Scope): Flow<Box> {
  const flow = startFlow();
  measureBlocks(blocks, scope, flow);
  return endFlow(flow);
}

/** Adds blocks to a flow, one below the other. */
export function measureBlocks(blocks: readonly StyledBlock[], scope: Scope, flow: FlowBuilder): void {
  let above: StyledBlock | undefined;
  for (const block of blocks) {
    if (block.id !== undefined) flow.ids.push(block.id);
    measureBlock(block, scope, flow, isJoined(above, block));
    above = block;
  }
}

function measureBlock<T extends StyledBlock['type']>(
  block: BlockOf<T> & { readonly type: T },
  scope: Scope,
  flow: FlowBuilder,
  joined: boolean,
): void {
  const measure: BlockMeasurer<T> = measurers[block.type];
  measure(block, scope, flow, joined);
}

/** Neighbours with the same borders and indents share a frame, as in Word. */
function isJoined(above: StyledBlock | undefined, below: StyledBlock | undefined): boolean {
  if (above?.type !== 'paragraph' || below?.type !== 'paragraph') return false;
  const frame = frameOf(above);
  return frame !== undefined && frame === frameOf(below);
}

function frameOf({ look }: StyledParagraph): string | undefined {
  if (!look.borderTop && !look.borderBottom && !look.borderSides) return undefined;
  const indents: readonly Points[] = [look.indent.left, look.indent.right];
  return JSON.stringify([look.borderTop, look.borderBottom, look.borderSides, indents]);
}
