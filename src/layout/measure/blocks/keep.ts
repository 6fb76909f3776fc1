import { bindFrom } from '../flow-builder.ts';
import { measureBlocks } from '../measure-blocks.ts';
import type { BlockMeasurer } from './block-measurer.ts';

export const keep: BlockMeasurer<'keep'> = (block, scope, flow) => {
  const start = flow.items.length;
  measureBlocks(block.blocks, scope, flow);
  bindFrom(flow, start);
};
