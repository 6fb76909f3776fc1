import { element, type Html } from '../../base/index.ts';
import type { StyledBlock } from '../../theme/index.ts';
import { writeChart } from './charts.ts';
import { writeContents } from './contents.ts';
import type { HtmlContext } from './context.ts';
import { writeFigure, writeRule } from './figures.ts';
import { writeList } from './lists.ts';
import { writeParagraph } from './paragraphs.ts';
import { writeGrid, writeTable } from './tables.ts';

/** Blocks as HTML, each kind by its own file, one after the other. */
export function writeBlocks(blocks: readonly StyledBlock[], context: HtmlContext): Html {
  return blocks.map((block) => writeBlock(block, context)).join('\n');
}

function writeBlock(block: StyledBlock, context: HtmlContext): Html {
  switch (block.type) {
    case 'paragraph':
      return writeParagraph(block, context);
    case 'list':
      return writeList(block, context);
    case 'table':
      return writeTable(block, context);
    case 'grid':
      return writeGrid(block, context);
    case 'figure':
      return writeFigure(block, context);
    case 'chart':
      return writeChart(block, context);
    case 'rule':
      return writeRule(block, context);
    case 'page-break':
      return element('div', { id: block.id, class: 'page-break' });
    case 'contents':
      return writeContents(block, context);
    case 'keep':
      return element('div', { id: block.id, class: 'keep', lang: block.lang }, writeBlocks(block.blocks, context));
  }
}
