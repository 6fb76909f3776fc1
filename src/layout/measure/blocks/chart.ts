import type { Points } from '../../../base/index.ts';
import type { StyledChart } from '../../../theme/index.ts';
import { drawStyledChart } from '../../charts/draw-styled-chart.ts';
import { scaleDrawing } from '../../charts/scale-drawing.ts';
import { diagnose } from '../../messages.ts';
import type { StructureNode } from '../../pages.ts';
import { BOND, type Leaf } from '../../paginate/items.ts';
import { makeNode } from '../../structure/make-node.ts';
import type { Box } from '../boxes.ts';
import { fitIndent } from '../fit-indent.ts';
import { append } from '../flow-builder.ts';
import { measureBlocks } from '../measure-blocks.ts';
import { measureParagraph } from '../measure-paragraph.ts';
import type { Scope } from '../scope.ts';
import type { BlockMeasurer } from './block-measurer.ts';
import { sizes } from './figure.ts';

/** A chart is a figure with its caption; what stands below it follows as blocks of their own. */
export const chart: BlockMeasurer<'chart'> = (block, scope, flow) => {
  const node = makeNode('figure', scope.parent, block, { alt: block.alt });
  const caption = block.caption && measureParagraph(block.caption.paragraph, { ...scope, parent: node });
  const below = caption?.reduce((sum, leaf) => sum + leaf.height, block.look.spaceAfter) ?? 0;
  const { spaceBefore: before, spaceAfter: after, keepWithNext } = block.look;
  append(flow, [chartLeaf(block, node, scope, below)], { before, after, keepWithNext });
  if (block.caption && caption) {
    const { look } = block.caption.paragraph;
    append(flow, caption, { before: look.spaceBefore, after: look.spaceAfter, keepWithNext: look.keepWithNext });
  }
  measureBlocks(block.blocks, scope, flow);
};

/** The chart on a line of its own height; no larger than its column and a page that also holds its caption. */
function chartLeaf(block: StyledChart, node: StructureNode, scope: Scope, below: Points): Leaf<Box> {
  const indent = fitIndent(block.look, scope.width);
  const space = scope.width - indent.left - indent.right;
  const room = Math.max(scope.height / 4, scope.height - block.look.spaceBefore - below);
  const asked = drawStyledChart(block, scope.sheet);
  const scale = Math.min(1, space / asked.width, room / asked.height);
  const drawing = scaleDrawing(asked, scale < 0.999 ? scale : 1);
  if (drawing !== asked) scope.warn(diagnose('layout/figure-scaled', sizes(asked, drawing), block.at));
  const { width, height, marks } = drawing;
  const x = indent.left + (space - width) * { left: 0, justify: 0, center: 0.5, right: 1 }[block.look.align];
  const { sheet } = scope;
  return {
    kind: 'leaf',
    box: { type: 'chart', node, sheet, family: block.look.font.family, marks, x, width, height, at: block.at },
    height,
    fit: height,
    gap: 0,
    topGap: 0,
    bond: BOND.none,
    force: false,
    notes: [],
  };
}
