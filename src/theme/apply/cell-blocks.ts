import type { Place } from '../../base/index.ts';
import type { Block } from '../../document/index.ts';
import type { ParagraphLook } from '../looks.ts';
import type { StyledBlock, StyledParagraph, StyledTable } from '../styled.ts';
import { type Context, mustHave } from './context.ts';

/**
 * The blocks of a cell of a table or grid. After a table comes a paragraph, as Word needs it; it takes hardly any room,
 * and no space above: office suites fold it away.
 */
export function styleCellBlocks(blocks: readonly Block[], context: Context, at: Place): readonly StyledBlock[] {
  const styled = context.styleBlocks(blocks, context);
  const last = styled.at(-1);
  if (last && !endsInTable(last)) return styled;
  const settled = last?.type === 'table' ? [...styled.slice(0, -1), withoutSpaceAfter(last)] : styled;
  return [...settled, closing(context, at, last !== undefined)];
}

function withoutSpaceAfter(table: StyledTable): StyledTable {
  return { ...table, look: { ...table.look, spaceAfter: 0 } };
}

function endsInTable(block: StyledBlock): boolean {
  if (block.type === 'table' || block.type === 'grid') return true;
  const last = block.type === 'keep' ? block.blocks.at(-1) : undefined;
  return last !== undefined && endsInTable(last);
}

function closing({ plainStyle, look: { sheet } }: Context, at: Place, thin: boolean): StyledParagraph {
  const { look } = mustHave(sheet.styles, plainStyle);
  return { type: 'paragraph', meaning: 'body', style: plainStyle, look: thin ? thinned(look) : look, runs: [], at };
}

function thinned(look: ParagraphLook): ParagraphLook {
  const { font } = look;
  return { ...look, font: { ...font, size: 1 }, line: { rule: 'exact', height: 1 }, spaceBefore: 0, spaceAfter: 0 };
}
