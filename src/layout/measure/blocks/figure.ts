import type { Points } from '../../../base/index.ts';
import type { StyledFigure } from '../../../theme/index.ts';
import { formatPoints } from '../../format-points.ts';
import { diagnose } from '../../messages.ts';
import { BOND, type Leaf } from '../../paginate/items.ts';
import { makeNode } from '../../structure/make-node.ts';
import type { Box } from '../boxes.ts';
import { fitIndent } from '../fit-indent.ts';
import { append } from '../flow-builder.ts';
import { measureParagraph } from '../measure-paragraph.ts';
import type { Scope } from '../scope.ts';
import type { BlockMeasurer } from './block-measurer.ts';

export const figure: BlockMeasurer<'figure'> = (block, scope, flow) => {
  const node = makeNode('figure', scope.parent, block, { alt: block.alt });
  const caption = block.caption && measureParagraph(block.caption.paragraph, { ...scope, parent: node });
  const below = caption?.reduce((sum, leaf) => sum + leaf.height, block.look.spaceAfter) ?? 0;
  const { spaceBefore: before, spaceAfter: after, keepWithNext } = block.look;
  append(flow, [figureLeaf(block, node, scope, below)], {
    before,
    after,
    keepWithNext: keepWithNext || caption !== undefined,
  });
  if (!block.caption || !caption) return;
  const { look } = block.caption.paragraph;
  append(flow, caption, { before: look.spaceBefore, after: look.spaceAfter, keepWithNext: look.keepWithNext });
};

/** The image on a line of its own height, whatever the line spacing (the Word file sets it single-spaced); no larger than its column and a page that also holds the caption below it. */
function figureLeaf(block: StyledFigure, node: ReturnType<typeof makeNode>, scope: Scope, below: Points): Leaf<Box> {
  const indent = fitIndent(block.look, scope.width);
  const space = scope.width - indent.left - indent.right;
  const room = Math.max(scope.height / 4, scope.height - block.look.spaceBefore - below);
  const scale = Math.min(1, space / block.width, room / block.height);
  const width = block.width * scale;
  const height = block.height * scale;
  if (scale < 0.999) scope.warn(diagnose('layout/figure-scaled', sizes(block, { width, height }), block.at));
  const share = { left: 0, justify: 0, center: 0.5, right: 1 }[block.look.align];
  const x = indent.left + (space - width) * share;
  return {
    kind: 'leaf',
    box: { type: 'figure', node, image: block.image, x, width, height, at: block.at },
    height,
    fit: height,
    gap: 0,
    topGap: 0,
    bond: BOND.none,
    force: false,
    notes: [],
  };
}

interface Size {
  readonly width: Points;
  readonly height: Points;
}
/** Two sizes in words. */
export function sizes(from: Size, to: Size): { from: string; to: string } {
  const text = ({ width, height }: Size) => `${formatPoints(width)} × ${formatPoints(height)}`;
  return { from: text(from), to: text(to) };
}
