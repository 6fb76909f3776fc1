import type { StyledCell, StyledRow, StyledTable } from '../../../theme/index.ts';

/** What stands in a row of the file, from left to right: a cell, the rest of one from above, or nothing. */
export type Slot =
  | { readonly type: 'cell'; readonly cell: StyledCell; readonly column: number; readonly colSpan: number }
  | { readonly type: 'rest'; readonly cell: StyledCell; readonly column: number; readonly colSpan: number }
  | { readonly type: 'hole'; readonly column: number; readonly colSpan: 1 };

interface Open {
  readonly cell: StyledCell;
  readonly rows: number;
}

/** The slots of each row. Word wants every column of every row, also where a cell from above reaches down. */
export function placeCells(table: StyledTable): readonly (readonly Slot[])[] {
  let open: ReadonlyMap<number, Open> = new Map();
  return table.rows.map((row) => {
    const slots = placeRow(row, open, table.columns.length);
    open = reaching(row, open);
    return slots;
  });
}

function placeRow(row: StyledRow, open: ReadonlyMap<number, Open>, columns: number): readonly Slot[] {
  const cells = new Map(row.cells.map((cell) => [cell.column, cell]));
  const slots: Slot[] = [];
  let column = 0;
  while (column < columns) {
    const slot = slotAt(column, cells, open, columns);
    slots.push(slot);
    column += slot.colSpan;
  }
  return slots;
}

function slotAt(
  column: number,
  cells: ReadonlyMap<number, StyledCell>,
  open: ReadonlyMap<number, Open>,
  columns: number,
): Slot {
  const above = open.get(column)?.cell;
  const cell = above ?? cells.get(column);
  if (!cell) return { type: 'hole', column, colSpan: 1 };
  const colSpan = Math.max(1, Math.min(cell.colSpan, columns - column));
  return { type: above ? 'rest' : 'cell', cell, column, colSpan };
}

/** The cells that reach into the row below. */
function reaching(row: StyledRow, open: ReadonlyMap<number, Open>): ReadonlyMap<number, Open> {
  // Most rows have none.
  if (open.size === 0 && row.cells.every(({ rowSpan }) => rowSpan <= 1)) return open;
  const still = [...open].map(([column, { cell, rows }]) => [column, { cell, rows: rows - 1 }] as const);
  const own = row.cells.map((cell) => [cell.column, { cell, rows: cell.rowSpan - 1 }] as const);
  return new Map([...still, ...own].filter(([, { rows }]) => rows > 0));
}
