import type { Attr, Paragraph } from '../model.ts';
import type { Step } from './step.ts';

/** Cells are never empty, and list items begin with a paragraph: writers need not ask. */
export const fillHolders: Step = {
  name: 'fill-holders',
  begin: () => ({
    leave: (blocks, holder, attr) => {
      const wanting = holder === 'item' ? blocks[0]?.type !== 'paragraph' : holder === 'cell' && blocks.length === 0;
      return wanting ? [emptyParagraph(attr), ...blocks] : blocks;
    },
  }),
};

function emptyParagraph(attr: Attr): Paragraph {
  return { type: 'paragraph', attr: { at: attr.at }, role: 'body', inlines: [] };
}
