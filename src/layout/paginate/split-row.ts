import type { Points } from '../../base/index.ts';
import type { Column, Cursor, FillRules } from './column.ts';
import { gapAbove, headHeight, leadOf } from './extent.ts';
import { type Filled, fillColumn } from './fill-column.ts';
import type { Item, Row, RowCell } from './items.ts';
import { innerRoom } from './room.ts';

/**
 * Sets as much of a row as fits, all cells side by side, each from its own cursor. Answers where to go
 * on: in the same row on the next page, or after it when all cells have ended.
 */
export function splitRow<B>(item: Item<B>, at: Cursor, column: Column<B>, rules: FillRules<B>): Cursor {
  if (item.kind !== 'row') throw new Error('only rows are cut');
  const lead = leadOf(item, column.above);
  const y = column.y + gapAbove(item, column.above);
  const fresh = (rules.nested ? 0 : headHeight(item.repeat)) + item.leadTop + item.trail;
  const filled = item.cells.map((cell, index) => {
    const cursor = at.cells ? (at.cells[index] ?? { index: cell.flow.items.length }) : { index: 0 };
    return fillCell(cell, cursor, { here: y + lead + item.trail, fresh }, rules, at.cells !== undefined);
  });
  const unfinished = filled.some(({ next }) => next !== undefined);
  const height = partHeight(item, filled, rules.room.left([]) - y - lead - item.trail, unfinished);
  column.placed.push({
    kind: 'row',
    item,
    y,
    lead,
    height,
    cells: filled.map(({ placed }) => placed),
    continued: at.cells !== undefined,
    unfinished,
    repeated: false,
  });
  column.bottom = y + lead + height + item.trail;
  column.y = y + lead + height + (item.last ? item.trail : 0);
  column.above = item;
  column.fresh = false;
  if (!unfinished) return { index: at.index + 1 };
  const ends = item.cells.map((cell) => ({ index: cell.flow.items.length }));
  return { index: at.index, cells: filled.map(({ next }, index) => next ?? ends[index] ?? { index: 0 }) };
}

/** What a cell's column loses to what stands around it: on this page, and at the top of a fresh one. */
interface Used {
  readonly here: Points;
  readonly fresh: Points;
}

function fillCell<B>(cell: RowCell<B>, from: Cursor, used: Used, rules: FillRules<B>, continued: boolean): Filled<B> {
  const inset = cell.top + cell.bottom;
  return fillColumn(
    {
      items: cell.flow.items,
      room: innerRoom(rules.room, used.here + inset, used.fresh + inset),
      start: continued ? 'soft-top' : 'hard-top',
      must: rules.must,
      nested: true,
      strain: rules.strain,
    },
    from,
  );
}

/** A part is as high as its fullest cell; the last part shows the space below the last paragraphs where there is room. */
function partHeight<B>(row: Row<B>, filled: readonly Filled<B>[], space: Points, unfinished: boolean): Points {
  const heights = row.cells.map((cell, index) => (filled[index]?.bottom ?? 0) + cell.top + cell.bottom);
  const full = Math.max(0, ...heights);
  if (unfinished) return full;
  const withTails = row.cells.map((cell, index) => (heights[index] ?? 0) + cell.flow.tail);
  return Math.max(full, Math.min(space, Math.max(0, ...withTails)));
}
