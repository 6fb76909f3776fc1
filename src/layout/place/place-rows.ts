import type { Box, RowBox } from '../measure/boxes.ts';
import type { Placed, PlacedRow } from '../paginate/placed.ts';
import type { Canvas, Spot } from './canvas.ts';
import { cellSpot } from './cell-spot.ts';
import { placeColumn } from './place-column.ts';
import { stretchOf } from './stretch.ts';
import { tableFills } from './table-fills.ts';
import { tableLines } from './table-lines.ts';
import type { TableRow } from './table-row.ts';

/** Places the rows of one table from `index` on: fills and lines first, then the cells. Answers how many rows there were. */
export function placeRows(placed: readonly Placed<Box>[], index: number, spot: Spot, canvas: Canvas): number {
  const first = placed[index];
  const table = first && rowBox(first)?.table;
  if (!table) throw new Error('a row has no table');
  const rows = stretchOf(placed, index, (other) => rowBox(other)?.table === table);
  const drawn = rows.flatMap((row) => (row.kind === 'row' ? toTableRow(row, spot) : []));
  canvas.pieces.push(...tableFills(table, drawn, spot.x), ...tableLines(table, drawn, spot.x));
  for (const row of rows) if (row.kind === 'row') placeCells(row, spot, canvas);
  return rows.length;
}

function rowBox({ item: { box } }: Placed<Box>): RowBox | undefined {
  return box.type === 'row' ? box : undefined;
}

function toTableRow(row: PlacedRow<Box>, spot: Spot): TableRow[] {
  const box = rowBox(row);
  if (!box) return [];
  const top = spot.y + row.y;
  const bottom = top + row.lead + row.height;
  return [{ index: box.index, covers: box.covers, top, lead: row.lead, bottom, trail: row.item.trail }];
}

function placeCells(row: PlacedRow<Box>, spot: Spot, canvas: Canvas): void {
  for (let index = 0; index < row.item.cells.length; index++)
    placeColumn(row.cells[index] ?? [], cellSpot(row, index, spot), canvas);
}
