import { listNumbering } from '../../structure/list-numbering.ts';
import { makeNode } from '../../structure/make-node.ts';
import { measureBlocks } from '../measure-blocks.ts';
import type { BlockMeasurer } from './block-measurer.ts';

/** Each item's mark waits in the flow for the item's first paragraph and stands on its first line. */
export const list: BlockMeasurer<'list'> = (block, scope, flow) => {
  const parent = makeNode('list', scope.parent, block, { numbering: listNumbering(block.marker) });
  for (const item of block.items) {
    const node = makeNode('list-item', parent, item);
    const font = item.labelFont === undefined ? {} : { font: item.labelFont };
    flow.labels.push({ text: item.label, ...font, node: makeNode('list-label', node, item) });
    measureBlocks(item.blocks, { ...scope, parent: makeNode('list-body', node, item) }, flow);
  }
};
