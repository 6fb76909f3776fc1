import type { StructureNode } from '../../pages.ts';
import { makeNode } from '../../structure/make-node.ts';
import { measureBlocks } from '../measure-blocks.ts';
import type { BlockMeasurer } from './block-measurer.ts';

/** A list of contents as paragraphs, one an entry; in the structure, the list of a level stands in that of the level above. */
export const contents: BlockMeasurer<'contents'> = (block, scope, flow) => {
  if (block.title) measureBlocks([block.title], scope, flow);
  const top = makeNode('contents', scope.parent, block);
  let open: readonly StructureNode[] = [top];
  for (const { level, paragraph } of block.entries) {
    const lists = open.slice(0, level);
    while (lists.length < level) lists.push(makeNode('contents', lists.at(-1) ?? top, { at: block.at }));
    open = lists;
    measureBlocks([paragraph], { ...scope, parent: lists.at(-1) ?? top }, flow);
  }
};
