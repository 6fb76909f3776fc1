import type { Points } from '../../base/index.ts';
import { type Column, type FillRules, HAIR } from './column.ts';
import { type Above, advanceOf, fitOf, gapAbove, headHeight, leadOf } from './extent.ts';
import { firstPart, isCut } from './first-part.ts';
import { BOND, type Item } from './items.ts';

/** Items that stay together at one level of strictness. */
export interface Group {
  readonly start: number;
  /** Excluded. */
  readonly end: number;
  /** Column height at which the group would end. */
  readonly bottom: Points;
  readonly notes: readonly number[];
  /** Taller than any column, its notes included: then `end` is not the group's true end. */
  readonly tooTall: boolean;
  /** The last item is a row that fits on no page: only its first part counts. */
  readonly cut: boolean;
  /** Held together by what the template asked for, not by rules of good setting alone. */
  readonly wished: boolean;
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
  let wished = false;
  for (let index = start; ; index++) {
    const item = itemAt(items, index);
    y += gapAbove(item, above);
    if (index === start) top = y - repeatedAbove(item, nested);
    y += leadOf(item, above);
    const cut = isCut(item, room);
    if (!cut) notes.push(...item.notes);
    const bottom = y + (cut ? firstPart(item, room) : fitOf(item));
    const tooTall = bottom - top + room.cost(notes) > room.fresh + HAIR;
    const next = items[index + 1];
    if (!next || cut || tooTall || next.bond <= level || (next.force && !nested))
      return { start, end: index + 1, bottom, notes, tooTall, cut, wished };
    wished ||= next.bond === BOND.keep || next.bond === BOND.together;
    y += advanceOf(item);
    above = item;
  }
}

function itemAt<B>(items: readonly Item<B>[], index: number): Item<B> {
  const item = items[index];
  if (!item) throw new Error(`no item ${index} of ${items.length}`);
  return item;
}

function repeatedAbove<B>(item: Item<B>, nested: boolean): Points {
  return item.kind === 'row' && !nested ? headHeight(item.repeat) : 0;
}
