import type { Run, StyledBlock } from '../../../theme/index.ts';

/** The words of runs. */
export function plainText(runs: readonly Run[]): string {
  return runs
    .map((run) => {
      if (run.type === 'text') return run.text;
      return run.type === 'link' ? plainText(run.runs) : '';
    })
    .join('');
}

/** How many characters blocks hold, all that is inside them included. */
export function textLength(blocks: readonly StyledBlock[]): number {
  return blocks.reduce((sum, block) => sum + blockLength(block), 0);
}

function blockLength(block: StyledBlock): number {
  switch (block.type) {
    case 'paragraph':
      return plainText(block.runs).length;
    case 'list':
      return block.items.reduce((sum, item) => sum + textLength(item.blocks), 0);
    case 'table':
      return block.rows.reduce(
        (sum, row) => sum + row.cells.reduce((all, cell) => all + textLength(cell.blocks), 0),
        0,
      );
    case 'grid':
      return block.cells.reduce((sum, cell) => sum + textLength(cell.blocks), 0);
    case 'keep':
      return textLength(block.blocks);
    case 'figure':
    case 'rule':
    case 'page-break':
      return 0;
  }
}
