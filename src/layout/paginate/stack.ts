import type { Column, FillRules } from './column.ts';
import type { Item } from './items.ts';
import type { Placed } from './placed.ts';
import { putItem } from './put.ts';
import { ENDLESS } from './room.ts';

/** All items one below the other, where there is room without an end: nothing is held together, nothing gives way. */
export function stackItems<B>(items: readonly Item<B>[]): readonly Placed<B>[] {
  const column: Column<B> = { placed: [], y: 0, bottom: 0, above: 'hard-top', fresh: true };
  const rules: FillRules<B> = { items, room: ENDLESS, start: 'hard-top', must: true, nested: true, strain: () => {} };
  for (const item of items) putItem(item, column, rules);
  return column.placed;
}
