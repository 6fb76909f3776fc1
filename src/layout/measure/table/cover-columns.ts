import type { CellBox } from '../boxes.ts';
import type { MeasuredRow } from './measured-row.ts';

/** For each row and column the cell that covers it: what lines and fills are drawn by. */
export function coverColumns(
  rows: readonly MeasuredRow[],
  columns: number,
): readonly (readonly (CellBox | undefined)[])[] {
  const covers = rows.map(() => new Array<CellBox | undefined>(columns).fill(undefined));
  for (const [index, row] of rows.entries())
    for (const cell of row.cells)
      for (let at = index; at < Math.min(rows.length, index + cell.rowSpan); at++)
        covers[at]?.fill(cell.box, cell.column, Math.min(columns, cell.column + cell.colSpan));
  return covers;
}
