import { type Points, withOne } from '../../base/index.ts';
import type { FontLook } from '../../theme/index.ts';
import type { StructureNode } from '../pages.ts';
import { BOND, type Bond, type Flow } from '../paginate/items.ts';
import type { Box, BoxItem } from './boxes.ts';

/** The mark of a list item, waiting for the item's first paragraph, on whose first line it stands. */
export interface Label {
  readonly text: string;
  /** Where it is not that of the paragraph. */
  readonly font?: FontLook;
  readonly node: StructureNode;
}

/** A flow that grows block by block. It changes, but only inside the measuring of one column. */
export interface FlowBuilder {
  items: BoxItem[];
  /** Space that the last block wants below itself. */
  after: Points;
  /** The last block stays with the next one. */
  glue: boolean;
  /** The next block begins a page. */
  force: boolean;
  /** Names of blocks that begin with the next item. */
  ids: string[];
  labels: Label[];
}

export function startFlow(): FlowBuilder {
  return { items: [], after: 0, glue: false, force: false, ids: [], labels: [] };
}

export function endFlow({ items, after }: FlowBuilder): Flow<Box> {
  return { items, tail: after };
}

interface Spacing {
  readonly before: Points;
  /** Space above at the top of a section, a cell or after a forced page break, where it is not `before`. */
  readonly beforeAtTop?: Points;
  readonly after: Points;
  readonly keepWithNext: boolean;
}

/**
 * Adds a block's items. Between two blocks stands the larger of the two spaces they want, as in
 * documents of Word 2013 and later (measured: 10 pt after and 5 pt before make 10 pt).
 */
export function append(flow: FlowBuilder, items: readonly BoxItem[], spacing: Spacing): void {
  const first = items[0];
  if (!first) return;
  const bond = flow.glue ? BOND.next : BOND.none;
  const gap = Math.max(flow.after, spacing.before);
  const topGap = spacing.beforeAtTop ?? spacing.before;
  const box = named(first.box, flow.ids);
  flow.items = withOne(
    flow.items,
    set(first, { box, gap, topGap, bond: strongest(first.bond, bond), force: flow.force }),
  );
  for (let index = 1; index < items.length; index++) {
    const item = items[index];
    if (item) flow.items.push(item);
  }
  flow.after = spacing.after;
  flow.glue = spacing.keepWithNext;
  flow.force = false;
  if (flow.ids.length > 0) flow.ids = [];
}

type Setting = Pick<BoxItem, 'box' | 'gap' | 'topGap' | 'bond' | 'force'>;

/** A block's first item where it stands. Leaves are many: written out, they are made far faster than copied. */
function set(item: BoxItem, { box, gap, topGap, bond, force }: Setting): BoxItem {
  if (item.kind === 'row') return { ...item, box, gap, topGap, bond, force };
  const { kind, height, fit, notes } = item;
  return { kind, box, height, fit, gap, topGap, bond, force, notes };
}

/** Holds the items from `start` on together, as far as they fit on a page. */
export function bindFrom(flow: FlowBuilder, start: number): void {
  for (let index = start + 1; index < flow.items.length; index++) {
    const item = flow.items[index];
    if (item) flow.items[index] = { ...item, bond: strongest(item.bond, BOND.keep) };
  }
}

export function strongest(one: Bond, other: Bond): Bond {
  return one > other ? one : other;
}

function named(box: Box, ids: readonly string[]): Box {
  return ids.length === 0 ? box : { ...box, ids: [...ids] };
}
