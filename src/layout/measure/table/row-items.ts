import type { Points } from '../../../base/index.ts';
import { BOND, type Row, type RowCell } from '../../paginate/items.ts';
import type { Box, TableBox } from '../boxes.ts';
import { coverColumns } from './cover-columns.ts';
import type { MeasuredCell, MeasuredRow } from './measured-row.ts';
import { rowHeights, spanHeight } from './row-heights.ts';

/** Rows as items: with heights, lines above and below, and their cells' content moved to where it is aligned. */
export function rowItems(rows: readonly MeasuredRow[], table: TableBox): readonly Row<Box>[] {
  const line = table.insideHorizontal?.width ?? 0;
  const outer = table.border?.width ?? 0;
  const heights = rowHeights(rows, line);
  const covers = coverColumns(rows, table.edges.length - 1);
  return rows.map((row, index) => ({
    kind: 'row',
    box: {
      type: 'row',
      table,
      index,
      covers: covers[index] ?? [],
      at: row.at,
      ...(row.row ? { row: row.row } : {}),
    },
    height: heights[index] ?? 0,
    lead: line,
    leadTop: outer,
    trail: outer,
    last: index === rows.length - 1,
    cells: row.cells.map((cell) => cellItem(cell, spanHeight(heights, index, index + cell.rowSpan, line))),
    repeat: [],
    gap: 0,
    topGap: 0,
    bond: BOND.none,
    force: false,
    notes: notesIn(row),
  }));
}

/** Shared by the many rows that call none. */
const NO_NOTES: readonly number[] = [];

function notesIn({ cells }: MeasuredRow): readonly number[] {
  const calls = cells.some(({ flow }) => flow.items.some(({ notes }) => notes.length > 0));
  return calls ? cells.flatMap(({ flow }) => flow.items.flatMap(({ notes }) => notes)) : NO_NOTES;
}

function cellItem({ box, flow, content, top, bottom, valign }: MeasuredCell, height: Points): RowCell<Box> {
  const free = Math.max(0, height - top - bottom - content);
  const shift = valign === 'top' ? 0 : valign === 'middle' ? free / 2 : free;
  return { box, flow, top, bottom, shift };
}
