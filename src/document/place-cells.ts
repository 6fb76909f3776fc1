import type { Cell, Table } from './model.ts';

/** What is wrong with the place of a cell or row in its table's grid. Rows and columns count from 0. */
export interface GridFault {
  readonly kind: 'outside-columns' | 'outside-rows' | 'overlap' | 'short-row' | 'crosses-head';
  readonly row: number;
  readonly column: number;
  /** Absent when the row as a whole is meant. */
  readonly cell?: Cell;
}

/** Where the cells of a table stand. */
export interface Placement {
  /** For each row, for each of its cells: the grid column of its left edge. */
  readonly columns: readonly (readonly number[])[];
  readonly faults: readonly GridFault[];
}

/**
 * Puts each cell into the next free grid column of its row, as browsers do, and notes what does not
 * fit. `width` is the number of grid columns. Linear in rows times columns; wild spans cost nothing.
 */
export function placeCells(table: Table, width: number): Placement {
  const faults: GridFault[] = [];
  /** For each grid column: the first row in which it is free again. */
  const freeFrom: number[] = new Array<number>(width).fill(0);
  const columns = table.rows.map((row, index) => {
    let cursor = 0;
    const places = row.cells.map((cell) => {
      while (cursor < width && (freeFrom[cursor] ?? 0) > index) cursor++;
      const column = cursor;
      noteFaults(cell, { row: index, column }, table, freeFrom, faults);
      const end = Math.min(column + cell.colSpan, width);
      for (let at = column; at < end; at++) freeFrom[at] = Math.max(freeFrom[at] ?? 0, index + cell.rowSpan);
      cursor = column < width ? Math.max(end, column + 1) : column + 1;
      return column;
    });
    const free = freeFrom.findIndex((until) => until <= index);
    if (free >= 0) faults.push({ kind: 'short-row', row: index, column: free });
    return places;
  });
  return { columns, faults };
}

function noteFaults(
  cell: Cell,
  { row, column }: Pick<GridFault, 'row' | 'column'>,
  table: Table,
  freeFrom: readonly number[],
  faults: GridFault[],
): void {
  const note = (kind: GridFault['kind']) => faults.push({ kind, row, column, cell });
  const width = freeFrom.length;
  const end = Math.min(column + cell.colSpan, width);
  if (column + cell.colSpan > width) note('outside-columns');
  if (isTaken(freeFrom, column, end, row)) note('overlap');
  if (row + cell.rowSpan > table.rows.length) note('outside-rows');
  else if (row < table.headerRows && row + cell.rowSpan > table.headerRows) note('crosses-head');
}

/** Whether a cell from a row above reaches into these columns of a row. */
function isTaken(freeFrom: readonly number[], from: number, to: number, row: number): boolean {
  for (let column = from; column < to; column++) if ((freeFrom[column] ?? 0) > row) return true;
  return false;
}

/** Grid columns that the widest row asks for; never more than `MOST_COLUMNS` + 1, however wild the spans. */
export function widestRow(table: Table): number {
  const open: { until: number; span: number }[] = [];
  let widest = 1;
  for (const [index, row] of table.rows.entries()) {
    const above = open.filter(({ until }) => until > index);
    open.splice(0, open.length, ...above);
    const own = row.cells.reduce((sum, cell) => sum + cell.colSpan, 0);
    widest = Math.max(widest, own + above.reduce((sum, { span }) => sum + span, 0));
    if (widest > MOST_COLUMNS) return MOST_COLUMNS + 1;
    for (const cell of row.cells) if (cell.rowSpan > 1) open.push({ until: index + cell.rowSpan, span: cell.colSpan });
  }
  return widest;
}

/** Word refuses a table with more columns. */
export const MOST_COLUMNS = 63;
