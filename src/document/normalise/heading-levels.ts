import type { Block, Heading } from '../model.ts';
import type { Step } from './step.ts';

/** Levels begin at 1 and go down one at a time: h2, h3, h2 become 1, 2, 1; h1, h3 become 1, 2. */
export const headingLevels: Step = {
  name: 'heading-levels',
  begin: () => {
    const open: number[] = [];
    return { enter: (block) => (block.type === 'heading' ? settle(block, open) : block) };
  },
};

/** `open` are the written levels of the headings that this one stands below. */
function settle(heading: Heading, open: number[]): Block {
  while ((open.at(-1) ?? 0) >= heading.level) open.pop();
  open.push(heading.level);
  const level = open.length === 1 ? 1 : open.length === 2 ? 2 : 3;
  return { ...heading, level };
}
