import type { Pages, StructureNode } from '../../../layout/index.ts';

/** The index (from 1) of the last page on which a node, or anything inside it, has a piece. */
export function lastPages({ pages }: Pages): ReadonlyMap<StructureNode, number> {
  const last = new Map<StructureNode, number>();
  for (const { index, pieces } of pages)
    for (const { owner } of pieces) {
      let node = 'node' in owner ? owner.node : undefined;
      // An ancestor that is already known to reach this page has told its own ancestors.
      while (node !== undefined && last.get(node) !== index) {
        last.set(node, index);
        node = node.parent;
      }
    }
  return last;
}
