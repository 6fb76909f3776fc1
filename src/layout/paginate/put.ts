import type { Column, FillRules } from './column.ts';
import { advanceOf, fitOf, gapAbove, leadOf } from './extent.ts';
import type { Item, Row } from './items.ts';
import { wholeRow } from './stack.ts';

/** Sets an item whole at the column's end. */
export function putItem<B>(item: Item<B>, column: Column<B>, rules: FillRules<B>): void {
  const y = column.y + gapAbove(item, column.above);
  const lead = leadOf(item, column.above);
  column.placed.push(item.kind === 'leaf' ? { kind: 'leaf', item, y } : wholeRow(item, y, lead, false));
  column.bottom = y + lead + fitOf(item);
  column.y = y + lead + advanceOf(item);
  column.above = item;
  column.fresh = false;
  rules.room.commit(item.notes);
}

/** Sets a table's head once more, at the top of a column that the table goes on in. */
export function putHeads<B>(rows: readonly Row<B>[], column: Column<B>): void {
  for (const row of rows) {
    const lead = leadOf(row, column.above);
    column.placed.push(wholeRow(row, column.y, lead, true));
    column.y += lead + row.height;
    column.bottom = column.y + row.trail;
    column.above = row;
  }
}
