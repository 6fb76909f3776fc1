import { append } from '../flow-builder.ts';
import { measureParagraph } from '../measure-paragraph.ts';
import type { BlockMeasurer } from './block-measurer.ts';

export const paragraph: BlockMeasurer<'paragraph'> = (block, scope, flow, isJoined) => {
  const labels = flow.labels;
  if (labels.length > 0) flow.labels = [];
  const { spaceBefore, spaceAfter, keepWithNext } = block.look;
  append(flow, measureParagraph(block, scope, labels, isJoined), {
    before: spaceBefore,
    after: spaceAfter,
    keepWithNext,
  });
};
