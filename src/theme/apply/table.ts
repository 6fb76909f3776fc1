import { type Points, roundToTwip } from '../../base/index.ts';
import type { Attr, Cell, ColumnWidth, Grid, Table } from '../../document/index.ts';
import type { TableLook } from '../looks.ts';
import { diagnose } from '../messages.ts';
import type { StyledCell, StyledGrid, StyledRow, StyledTable } from '../styled.ts';
import { type CellLook, DEFAULT_TABLE } from '../theme.ts';
import { styleCaption } from './caption.ts';
import { styleCellBlocks } from './cell-blocks.ts';
import { resolveColumns } from './columns.ts';
import { baseOf, type Context, enter, mustHave, namedKey, needs, ownLanguage } from './context.ts';
import { alignDecimals } from './decimal-cells.ts';

/** A table: absolute columns, cells with their look. Lists around it do not indent it. */
export function styleTable(table: Table, context: Context): StyledTable {
  const { attr, headerRows, caption, alt, rows } = table;
  const { sheet, cells } = context.look;
  const style = namedKey(attr, sheet.tables, context, DEFAULT_TABLE);
  const look = mustHave(sheet.tables, style);
  const columns = columnsOf(table, context);
  const { align: _outer, ...free } = enter(context, attr, 'other');
  const inner: Context = { ...free, level: 0, indent: 0 };
  const facts: TableFacts = { look, cellLook: mustHave(cells, style), columns, contexts: new Map() };
  return {
    type: 'table',
    style,
    look,
    columns,
    headerRows,
    ...(caption ? { caption: styleCaption(caption, 'table', inner) } : {}),
    ...(alt === undefined ? {} : { alt }),
    rows: alignDecimals(rows, styleRows(table, facts, inner), { columns, padding: look.cellPadding, context: inner }),
    ...baseOf(attr, context),
  };
}

function styleRows({ rows, headerRows }: Table, facts: TableFacts, context: Context): readonly StyledRow[] {
  return rows.map((row, index) => {
    const near = enter(context, row.attr, 'other');
    const inHead = index < headerRows;
    return { at: row.attr.at, cells: row.cells.map((cell) => styleCell(cell, row.attr, inHead, facts, near)) };
  });
}

/** What the cells of a table share. */
interface TableFacts {
  readonly look: TableLook;
  readonly cellLook: CellLook;
  readonly columns: readonly Points[];
  /** What cells of one kind and column stand in, where neither they nor their rows say otherwise: most of a table. */
  readonly contexts: Map<string, Context>;
}

function styleCell(cell: Cell, row: Attr, inHead: boolean, facts: TableFacts, context: Context): StyledCell {
  const { attr, column, colSpan, rowSpan, scope, valign } = cell;
  const { look, cellLook, columns } = facts;
  const isHead = inHead || scope === 'column';
  const inner = cellContext(cell, row, usualStyle(isHead, cell, columns.length), facts, context);
  const lang = ownLanguage(attr, context);
  const plain: StyledCell = {
    at: attr.at,
    column,
    colSpan,
    rowSpan,
    valign: valign ?? (isHead ? cellLook.headValign : cellLook.valign),
    blocks: styleCellBlocks(cell.blocks, inner, attr.at),
  };
  const fill = isHead ? look.headFill : undefined;
  if (!lang && !scope && !fill) return plain;
  return { ...plain, ...(lang ? { lang } : {}), ...(scope ? { scope } : {}), ...(fill ? { fill } : {}) };
}

/** A row head over all columns names the rows below it, and stays with them. */
function usualStyle(isHead: boolean, { scope, colSpan }: Cell, columns: number): string {
  if (isHead) return needs('table-head');
  if (scope !== 'row') return needs('table-cell');
  return columns > 1 && colSpan >= columns ? needs('table-group-head') : needs('table-row-head');
}

/** Paragraphs in a cell take the cell's style and alignment, or the row's style, or that of its kind; none of what is around the table. */
function cellContext(cell: Cell, row: Attr, usual: string, facts: TableFacts, context: Context): Context {
  const { column, colSpan, align = '', attr } = cell;
  if (saysMore(row) || saysMore(attr)) return makeCellContext(cell, row, usual, facts, context);
  const key = `${usual} ${column} ${colSpan} ${align}`;
  const known = facts.contexts.get(key);
  if (known) return known;
  const inner = makeCellContext(cell, row, usual, facts, context);
  facts.contexts.set(key, inner);
  return inner;
}

/** Whether a node has a style or a language of its own for what is in it. */
function saysMore({ style, lang }: Attr): boolean {
  return style !== undefined || lang !== undefined;
}

function makeCellContext(cell: Cell, row: Attr, usual: string, facts: TableFacts, context: Context): Context {
  const { look, columns } = facts;
  const { column, colSpan, align } = cell;
  const width = columns.slice(column, column + colSpan).reduce((sum, part) => sum + part, 0);
  const plain = { ...context, plainStyle: usual, itemStyle: usual, width: innerWidth(width, look) };
  const inner = enter(enter(plain, row), cell.attr);
  if (!align) return inner;
  return { ...inner, align: align === 'decimal' ? 'right' : align };
}

function innerWidth(width: Points, { cellPadding }: TableLook): Points {
  return Math.max(1, roundToTwip(width - cellPadding.left - cellPadding.right));
}

/** A grid: cells side by side, without lines and without padding. */
export function styleGrid(grid: Grid, context: Context): StyledGrid {
  const columns = columnsOf(grid, context);
  const { align: _outer, ...free } = context;
  const usual = needs('grid-cell');
  const plain: Context = { ...free, plainStyle: usual, itemStyle: usual, level: 0, indent: 0 };
  const inner = enter(plain, grid.attr);
  const cells = grid.cells.map(({ attr, align, blocks }, index) => {
    const here: Context = { ...enter(inner, attr), width: columns[index] ?? 1, ...(align ? { align } : {}) };
    return { at: attr.at, blocks: styleCellBlocks(blocks, here, attr.at) };
  });
  const kept = grid.keepWithPrevious ? { keepWithPrevious: true as const } : {};
  return { type: 'grid', columns, cells, ...kept, ...baseOf(grid.attr, context) };
}

const PER_MM = 72 / 25.4;

function columnsOf(
  block: { readonly columns: readonly ColumnWidth[]; readonly attr: Attr },
  context: Context,
): readonly Points[] {
  const { widths, tooWide } = resolveColumns(block.columns, context.width);
  if (tooWide !== undefined) {
    const facts = { asked: Math.round(tooWide / PER_MM), available: Math.round(context.width / PER_MM) };
    context.report(diagnose('theme/columns-too-wide', facts, block.attr.at));
  }
  return widths;
}
