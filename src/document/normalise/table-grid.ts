import { mapSame } from '../map-same.ts';
import type { Block, Cell, Table } from '../model.ts';
import { MOST_COLUMNS, placeCells, widestRow } from '../place-cells.ts';
import type { Step } from './step.ts';

/**
 * Each cell knows its grid column and takes its alignment, each cell of a head row that it is a head; a table without widths
 * gets equal ones. Grids without widths, likewise.
 */
export const tableGrid: Step = {
  name: 'table-grid',
  begin: () => ({ enter: settle }),
};

function settle(block: Block): Block {
  if (block.type === 'table') return settleTable(block);
  if (block.type === 'grid' && block.columns.length === 0) return { ...block, columns: equal(block.cells.length) };
  return block;
}

function settleTable(table: Table): Table {
  const columns = table.columns.length > 0 ? table.columns : equal(widestRow(table));
  const { columns: places } = placeCells(table, Math.min(columns.length, MOST_COLUMNS + 1));
  const rows = mapSame(table.rows, (row, index) => {
    const cells = mapSame(row.cells, (cell, at) => {
      const column = places[index]?.[at] ?? 0;
      return settleCell(cell, column, index < table.headerRows, table.columnAligns?.[column]);
    });
    return cells === row.cells ? row : { ...row, cells };
  });
  return { ...table, columns, rows };
}

/** A cell at its column. Data cells of one column take its alignment; heads and what spans columns have their own. */
function settleCell(cell: Cell, column: number, inHead: boolean, align: Cell['align']): Cell {
  if (cell.scope !== undefined) return cell.column === column ? cell : { ...cell, column };
  if (inHead) return { ...cell, column, scope: 'column' };
  const takes = align !== undefined && cell.align === undefined && cell.colSpan === 1;
  if (cell.column === column && !takes) return cell;
  const { attr, colSpan, rowSpan, valign, blocks } = cell;
  const own = takes ? align : cell.align;
  // Most cells: written out, they are made far faster than copied.
  if (valign === undefined)
    return own === undefined
      ? { attr, column, colSpan, rowSpan, blocks }
      : { attr, column, colSpan, rowSpan, align: own, blocks };
  return { ...cell, column, ...(own === undefined ? {} : { align: own }) };
}

function equal(count: number): readonly { readonly percent: number }[] {
  return Array.from({ length: count }, () => ({ percent: 100 / count }));
}
