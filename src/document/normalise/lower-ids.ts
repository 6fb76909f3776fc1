import type { Attr, Block } from '../model.ts';
import type { Step } from './step.ts';

/** The id of a list item or cell goes to its first block: ids stand on blocks. */
export const lowerIds: Step = {
  name: 'lower-ids',
  begin: () => ({ leave: lower }),
};

function lower(blocks: readonly Block[], holder: string, attr: Attr): readonly Block[] {
  if ((holder !== 'item' && holder !== 'cell') || attr.id === undefined) return blocks;
  const [first, ...others] = blocks;
  if (!first || first.attr.id !== undefined) return blocks;
  return [{ ...first, attr: { ...first.attr, id: attr.id } }, ...others];
}
