import { BOND } from '../../paginate/items.ts';
import { append } from '../flow-builder.ts';
import type { BlockMeasurer } from './block-measurer.ts';

/** A line across the column, as a block of its own. */
export const rule: BlockMeasurer<'rule'> = (block, scope, flow) => {
  const { line, left, spaceBefore, spaceAfter } = block;
  const x = Math.min(Math.max(0, left), scope.width);
  const width = Math.min(block.width, scope.width - x);
  const leaf = {
    kind: 'leaf',
    box: { type: 'rule', line, x, width, at: block.at },
    height: line.width,
    fit: line.width,
    gap: 0,
    topGap: 0,
    bond: BOND.none,
    force: false,
    notes: [],
  } as const;
  append(flow, [leaf], { before: spaceBefore, after: spaceAfter, keepWithNext: false });
};
