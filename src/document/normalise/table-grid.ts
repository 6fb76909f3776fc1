import type { Block, Cell, Table } from '../model.ts';
import { MOST_COLUMNS, placeCells, widestRow } from '../place-cells.ts';
import { rewriteDocument } from '../rewrite.ts';
import type { Step } from './step.ts';

/**
 * Each cell knows its grid column and takes its alignment, each cell of a head row that it is a head; a table without widths
 * gets equal ones. Grids without widths, likewise.
 */
export const tableGrid: Step = {
  name: 'table-grid',
  apply: (doc) => rewriteDocument(doc, { enter: settle }),
};

function settle(block: Block): Block {
  if (block.type === 'table') return settleTable(block);
  if (block.type === 'grid' && block.columns.length === 0) return { ...block, columns: equal(block.cells.length) };
  return block;
}

function settleTable(table: Table): Table {
  const columns = table.columns.length > 0 ? table.columns : equal(widestRow(table));
  const { columns: places } = placeCells(table, Math.min(columns.length, MOST_COLUMNS + 1));
  const rows = table.rows.map((row, index) => ({
    ...row,
    cells: row.cells.map((cell, at) => {
      const settled = settleCell(cell, places[index]?.[at] ?? 0, index < table.headerRows);
      return alignCell(settled, table.columnAligns?.[settled.column]);
    }),
  }));
  return { ...table, columns, rows };
}

function settleCell(cell: Cell, column: number, inHead: boolean): Cell {
  return { ...cell, column, ...(inHead && !cell.scope ? { scope: 'column' as const } : {}) };
}

/** Data cells of one column take its alignment; heads and what spans columns have their own. */
function alignCell(cell: Cell, align: Cell['align']): Cell {
  const takes = align !== undefined && cell.align === undefined && cell.scope === undefined && cell.colSpan === 1;
  return takes ? { ...cell, align } : cell;
}

function equal(count: number): readonly { readonly percent: number }[] {
  return Array.from({ length: count }, () => ({ percent: 100 / count }));
}
