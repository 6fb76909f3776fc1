import type { Points } from '../../base/index.ts';
import { type Column, type Cursor, type FillRules, HAIR } from './column.ts';
import { type Group, measureGroup } from './group.ts';
import type { Item } from './items.ts';
import type { Placed } from './placed.ts';
import { putHeads, putItem } from './put.ts';
import { splitRow } from './split-row.ts';

/** A column as full as it gets; `next` is absent when all items are set. */
export interface Filled<B> {
  readonly placed: readonly Placed<B>[];
  readonly bottom: Points;
  readonly next?: Cursor;
}

const STRICTEST = 0;
const LOOSEST = 4;

/**
 * Fills a column from a cursor on. Groups of items that belong together are set whole; a group taller
 * than a page is loosened bond by bond, a row taller than a page is cut between the lines of its cells.
 */
export function fillColumn<B>(rules: FillRules<B>, from: Cursor): Filled<B> {
  const column: Column<B> = { placed: [], y: 0, bottom: 0, above: rules.start, fresh: true };
  let cursor: Cursor | undefined = from;
  while (cursor !== undefined) {
    const item: Item<B> | undefined = rules.items[cursor.index];
    if (!item) return { placed: column.placed, bottom: column.bottom };
    if (item.force && !rules.nested && !column.fresh) break;
    if (column.fresh) repeatHeads(item, column, rules);
    const next: Cursor | undefined = cursor.cells
      ? splitRow(item, cursor, column, rules)
      : setGroup(item, cursor.index, column, rules);
    if (next === undefined || next.cells) return finish(column, next ?? cursor);
    cursor = next;
  }
  return finish(column, cursor);
}

/** A column that got nothing but repeated heads stays empty. */
function finish<B>({ placed, bottom, fresh }: Column<B>, next: Cursor): Filled<B> {
  return fresh ? { placed: [], bottom: 0, next } : { placed, bottom, next };
}

function repeatHeads<B>(item: Item<B>, column: Column<B>, rules: FillRules<B>): void {
  if (item.kind === 'row' && !rules.nested && column.placed.length === 0) putHeads(item.repeat, column);
}

/** Sets the largest group that fits; answers where to go on, or undefined when the column is full. */
function setGroup<B>(item: Item<B>, start: number, column: Column<B>, rules: FillRules<B>): Cursor | undefined {
  // An item that was cut off from the one before shows that its bond had to give way: no stricter level is tried.
  for (let level: number = Math.max(STRICTEST, Math.min(item.bond, LOOSEST)); level <= LOOSEST; level++) {
    const group = measureGroup(rules, column, start, level);
    if (!group.tooTall && group.bottom <= rules.room.left(group.notes) + HAIR) return setAll(group, column, rules);
    if (!group.tooTall && !(column.fresh && rules.must)) return undefined;
    if (level === LOOSEST) return setTall(item, group, column, rules);
    if (group.tooTall && group.wished && level === STRICTEST) rules.strain({ kind: 'keep', box: item.box });
  }
  return undefined;
}

function setAll<B>({ start, end, cut }: Group, column: Column<B>, rules: FillRules<B>): Cursor {
  const whole = cut ? end - 1 : end;
  for (let index = start; index < whole; index++) {
    const item = rules.items[index];
    if (item) putItem(item, column, rules);
  }
  const row = rules.items[whole];
  if (!cut || !row) return { index: end };
  rules.strain({ kind: 'row', box: row.box });
  return splitRow(row, { index: whole }, column, { ...rules, must: column.fresh && rules.must });
}

/** What fits on no page, or only without its foot notes: it gets a fresh column, and there as much as there is. */
function setTall<B>(item: Item<B>, group: Group, column: Column<B>, rules: FillRules<B>): Cursor | undefined {
  if (!column.fresh || !rules.must) return undefined;
  const fits = group.bottom <= rules.room.left([]) + HAIR;
  if (!fits && !group.cut) rules.strain({ kind: 'tall', box: item.box });
  return setAll(group, column, rules);
}
