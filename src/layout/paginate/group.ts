import type { Points } from '../../base/index.ts';
import type { Column, FillRules } from './column.ts';
import { type Above, advanceOf, fitOf, gapAbove, headHeight, leadOf } from './extent.ts';
import type { Item } from './items.ts';

/** Items that stay together at one level of strictness. */
export interface Group {
  readonly start: number;
  /** Excluded. */
  readonly end: number;
  /** Column height at which the group would end. */
  readonly bottom: Points;
  /** Height of a fresh column that it needs, its notes included. */
  readonly need: Points;
  readonly notes: readonly number[];
  /** Taller than any column: then `end` is not the group's true end. */
  readonly tooTall: boolean;
  /** Whether a weaker level could cut it. */
  readonly divisible: boolean;
}

/**
 * The items from `start` on that are held together by bonds stronger than `level`, as they would stand
 * below what the column holds already. Stops looking once it is taller than a page: that keeps filling linear.
 */
export function measureGroup<B>(rules: FillRules<B>, column: Column<B>, start: number, level: number): Group {
  const { items, room, nested } = rules;
  const notes: number[] = [];
  let above: Above<B> = column.above;
  let y = column.y;
  let top = y;
  let divisible = false;
  for (let index = start; ; index++) {
    const item = items[index];
    if (!item) throw new Error(`no item ${index} of ${items.length}`);
    y += gapAbove(item, above);
    if (index === start) top = y - repeatedAbove(item, nested);
    y += leadOf(item, above);
    notes.push(...item.notes);
    const bottom = y + fitOf(item);
    const need = bottom - top + room.cost(notes);
    const tooTall = need > room.fresh + 0.01;
    const next = items[index + 1];
    const done = !next || next.bond <= level || (next.force && !nested);
    if (!done) divisible ||= next.bond < 5;
    if (done || tooTall) return { start, end: index + 1, bottom, need, notes, tooTall, divisible };
    y += advanceOf(item);
    above = item;
  }
}

function repeatedAbove<B>(item: Item<B>, nested: boolean): Points {
  return item.kind === 'row' && !nested ? headHeight(item.repeat) : 0;
}
