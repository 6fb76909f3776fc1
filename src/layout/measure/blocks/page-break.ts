import type { BlockMeasurer } from './block-measurer.ts';

/** The next block begins a page. Two breaks in a row are one, one at the very end is none. */
export const pageBreak: BlockMeasurer<'page-break'> = (_block, _scope, flow) => {
  flow.force = flow.items.length > 0;
};
