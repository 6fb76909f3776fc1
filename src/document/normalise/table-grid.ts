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
      const settled = settleCell(cell, places[index]?.[at] ?? 0, index < table.headerRows);
      return alignCell(settled, table.columnAligns?.[settled.column]);
    });
    return cells === row.cells ? row : { ...row, cells };
  });
  return { ...table, columns, rows };
}

function settleCell(cell: Cell, column: number, inHead: boolean): Cell {
  if (inHead && !cell.scope) return { ...cell, column, scope: 'column' };
  return cell.column === column ? cell : { ...cell, column };
}

/** Data cells of one column take its alignment; heads and what spans columns have their own. */
function alignCell(cell: Cell, align: Cell['align']): Cell {
  const takes = align !== undefined && cell.align === undefined && cell.scope === undefined && cell.colSpan === 1;
  return takes ? { ...cell, align } : cell;
}

function equal(count: number): readonly { readonly percent: number }[] {
  return Array.from({ length: count }, () => ({ percent: 100 / count }));
}
