import type { Block } from '../model.ts';
import type { Step } from './step.ts';

/**
 * Takes out paragraphs and headings without inlines, lists without items and keeps without blocks:
 * what a template leaves behind where the record is silent. What has an id stays, for references to it.
 */
export const dropEmpty: Step = {
  name: 'drop-empty',
  begin: () => ({
    leave: (blocks) => (blocks.some(isEmpty) ? blocks.filter((block) => !isEmpty(block)) : blocks),
  }),
};

function isEmpty(block: Block): boolean {
  if (block.attr.id !== undefined) return false;
  if (block.type === 'paragraph' || block.type === 'heading') return block.inlines.length === 0;
  if (block.type === 'list') return block.items.length === 0;
  return block.type === 'keep' && block.blocks.length === 0;
}
