import type { Diagnostic } from '../../base/index.ts';
import { diagnose } from '../messages.ts';
import type { ColumnWidth, Grid, Table } from '../model.ts';
import { type GridFault, MOST_COLUMNS, placeCells, widestRow } from '../place-cells.ts';

/** How far the percentages of a table may be from 100: three columns of 33% are meant well. */
const TOLERANCE = 1.5;

/** Faults of a table's grid, head, widths and description. */
export function checkTable(table: Table): readonly Diagnostic[] {
  const { at } = table.attr;
  if (table.rows.length === 0) return [diagnose('document/table-without-rows', undefined, at)];
  const width = table.columns.length > 0 ? table.columns.length : widestRow(table);
  if (width > MOST_COLUMNS) return [diagnose('document/too-many-columns', { columns: width, most: MOST_COLUMNS }, at)];
  return [...checkHead(table), ...checkWidths(table.columns, table), ...checkGrid(table, width), ...checkWords(table)];
}

/** Faults of a grid: one cell for each column, sensible widths. */
export function checkGridBlock(grid: Grid): readonly Diagnostic[] {
  const { columns, cells, attr } = grid;
  const fits = columns.length === 0 || columns.length === cells.length;
  const count = { cells: cells.length, columns: columns.length };
  return [...(fits ? [] : [diagnose('document/grid-cells', count, attr.at)]), ...checkWidths(columns, grid)];
}

function checkHead(table: Table): readonly Diagnostic[] {
  const { headerRows, rows, attr } = table;
  if (headerRows <= rows.length) return [];
  return [diagnose('document/header-rows', { headerRows, rows: rows.length }, attr.at)];
}

function checkWords({ caption, alt, attr }: Table): readonly Diagnostic[] {
  const described = (caption?.inlines.length ?? 0) > 0 || (alt ?? '').trim() !== '';
  return described ? [] : [diagnose('document/table-without-alt', undefined, attr.at)];
}

/** Percentages alone make 100; beside fixed lengths they share what is left, so at most 100. */
function checkWidths(columns: readonly ColumnWidth[], { attr }: Pick<Table, 'attr'>): readonly Diagnostic[] {
  const bad = columns.findIndex((width) => !(sizeOf(width) > 0));
  if (bad >= 0) return [diagnose('document/column-width', { column: bad + 1 }, attr.at)];
  const percents = columns.flatMap((width) => ('percent' in width ? [width.percent] : []));
  const sum = percents.reduce((total, percent) => total + percent, 0);
  const alone = percents.length > 0 && percents.length === columns.length;
  const wrong = sum > 100 + TOLERANCE || (alone && sum < 100 - TOLERANCE);
  return wrong ? [diagnose('document/column-widths', { sum: Math.round(sum * 10) / 10 }, attr.at)] : [];
}

function sizeOf(width: ColumnWidth): number {
  return 'percent' in width ? width.percent : width.length;
}

function checkGrid(table: Table, width: number): readonly Diagnostic[] {
  return placeCells(table, width).faults.map((fault) => describe(fault, table, width));
}

function describe({ kind, row, column, cell }: GridFault, table: Table, columns: number): Diagnostic {
  const spot = { row: row + 1, column: column + 1 };
  const at = (cell ?? table.rows[row])?.attr.at ?? table.attr.at;
  const lastColumn = column + (cell?.colSpan ?? 1);
  const lastRow = row + (cell?.rowSpan ?? 1);
  const makers: Readonly<Record<GridFault['kind'], () => Diagnostic>> = {
    'outside-columns': () => diagnose('document/cell-outside-columns', { ...spot, last: lastColumn, columns }, at),
    'outside-rows': () =>
      diagnose('document/cell-outside-rows', { ...spot, last: lastRow, rows: table.rows.length }, at),
    overlap: () => diagnose('document/cells-overlap', spot, at),
    'short-row': () => diagnose('document/row-too-short', { ...spot, columns }, at),
    'crosses-head': () => diagnose('document/cell-crosses-head', { ...spot, headerRows: table.headerRows }, at),
  };
  return makers[kind]();
}
