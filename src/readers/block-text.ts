import type { ReadBlock } from './read-document.ts';

/** All words of blocks, one line for each block: lists with their marks, tables cell by cell, figures by their words. */
export function blockText(blocks: readonly ReadBlock[]): string {
  return blocks.map(textOf).join('\n');
}

function textOf(block: ReadBlock): string {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
    case 'entry':
      return block.text;
    case 'item':
      return [block.label, block.text].filter((text) => text).join(' ');
    case 'figure':
      return [block.alt, block.caption].filter((text) => text).join('\n');
    case 'table':
      return [block.caption, ...block.rows.flatMap((row) => row.map(({ text }) => text))]
        .filter((text) => text)
        .join('\n');
  }
}
