import { type Block, type BlockHandlers, matchBlock } from '../../document/index.ts';
import type { StyledBlock } from '../styled.ts';
import { styleChart } from './chart.ts';
import { styleContents } from './contents.ts';
import { baseOf, type Context, enter } from './context.ts';
import { styleFigure } from './figure.ts';
import { styleList } from './list.ts';
import { styleHeading, styleParagraph } from './paragraph.ts';
import { styleRule } from './rule.ts';
import { styleGrid, styleTable } from './table.ts';

const stylers: BlockHandlers<StyledBlock | undefined, Context> = {
  paragraph: styleParagraph,
  heading: styleHeading,
  list: styleList,
  table: styleTable,
  grid: styleGrid,
  figure: styleFigure,
  chart: styleChart,
  rule: styleRule,
  'page-break': ({ type, attr }, context) => ({ type, ...baseOf(attr, context) }),
  keep: ({ type, attr, blocks }, context) => ({
    type,
    blocks: styleBlocks(blocks, enter(context, attr)),
    ...baseOf(attr, context),
  }),
  contents: styleContents,
};

/** Blocks with their final look, each kind by its own file. */
export function styleBlocks(blocks: readonly Block[], context: Context): readonly StyledBlock[] {
  const styled: StyledBlock[] = [];
  for (const block of blocks) {
    const above = block.type === 'rule' ? styled.at(-1) : undefined;
    const made = matchBlock(block, stylers, above ? { ...context, above } : context);
    if (made) styled.push(made);
  }
  return styled;
}
