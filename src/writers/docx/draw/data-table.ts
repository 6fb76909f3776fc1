import type { ITableOptions } from 'docx';
import { toTwips } from '../../../base/index.ts';
import type { StyledTable, TableLook } from '../../../theme/index.ts';
import type { TableAlt, TableParts, WordTable } from '../elements.ts';
import type { FlowTable } from '../flow/types.ts';
import { sameBorder } from '../look/borders.ts';
import { tableBorders } from '../look/table-borders.ts';
import { veil } from '../text.ts';
import { drawCell, type RowPlace } from './cell.ts';
import { tableFrame } from './frame.ts';
import { placeCells, type Slot } from './place-cells.ts';
import { plainText } from './plain-text.ts';
import type { DrawScope } from './scope.ts';
import type { DrawBlocks } from './table.ts';

type Padding = TableLook['cellPadding'];

/** A table of data, in its named style. */
export function drawDataTable(
  table: StyledTable,
  flow: FlowTable,
  scope: DrawScope,
  drawBlocks: DrawBlocks,
): WordTable {
  const slots = placeCells(table);
  const formats: RowPlace['formats'] = new Map();
  const rows = table.rows.map((row, index) => {
    const place = { ...rowPlace(table, flow, index, slots[index + 1] ?? []), formats };
    return {
      format: ROW_FORMATS[place.isHead ? 'head' : 'body'][scope.cutRows.has(row) ? 'cut' : 'whole'],
      cells: (slots[index] ?? []).map((slot) => drawCell(slot, place, scope, drawBlocks)),
    };
  });
  const format = { ...tableFrame(table.columns), ...ownLook(table, scope) };
  const alt = tableAlt(table);
  return { type: 'table', format, parts: tableParts(table), ...(alt ? { alt } : {}), rows };
}

/** What rows say of themselves, shared by all: whether they may split, and whether they are repeated. */
const ROW_FORMATS = {
  head: { cut: { cantSplit: false, tableHeader: true }, whole: { cantSplit: true, tableHeader: true } },
  body: { cut: { cantSplit: false }, whole: { cantSplit: true } },
} as const;

/** Rows that a cell reaches over stay on one page: each keeps with the next. */
function rowPlace(
  table: StyledTable,
  flow: FlowTable,
  index: number,
  below: readonly Slot[],
): Omit<RowPlace, 'formats'> {
  const isHead = index < table.headerRows;
  const isLast = index === table.rows.length - 1;
  const reachesDown = below.some((slot) => slot.type === 'rest');
  const kept =
    reachesDown || flow.keep === 'beyond' || (flow.keep === 'rows' && !isLast) || (flow.keep === 'last' && isLast);
  return {
    table,
    index,
    isHead,
    keepWithNext: kept || (isHead && !isLast),
    lang: flow.lang,
    start: index === 0 ? { breakBefore: flow.breakBefore, ids: flow.ids } : undefined,
  };
}

/** The style by name, and what this table has otherwise. */
function ownLook({ style, look }: StyledTable, scope: DrawScope): Pick<ITableOptions, 'borders' | 'margins' | 'style'> {
  const named = scope.sheet.tables[style];
  const sameLines =
    named !== undefined &&
    sameBorder(named.border, look.border) &&
    sameBorder(named.insideHorizontal, look.insideHorizontal) &&
    sameBorder(named.insideVertical, look.insideVertical);
  return {
    style: named?.wordId ?? look.wordId,
    ...(sameLines ? {} : { borders: tableBorders(look) }),
    ...(named && samePadding(named.cellPadding, look.cellPadding) ? {} : { margins: cellMargins(look.cellPadding) }),
  };
}

function samePadding(a: Padding, b: Padding): boolean {
  return a.top === b.top && a.right === b.right && a.bottom === b.bottom && a.left === b.left;
}

function cellMargins(padding: Padding): NonNullable<ITableOptions['margins']> {
  const { top, right, bottom, left } = padding;
  return {
    marginUnitType: 'dxa',
    top: toTwips(top),
    right: toTwips(right),
    bottom: toTwips(bottom),
    left: toTwips(left),
  };
}

function tableParts(table: StyledTable): TableParts {
  const body = table.rows.slice(table.headerRows);
  const firstColumn = body.length > 0 && body.every((row) => row.cells.some((cell) => cell.scope === 'row'));
  return { firstRow: table.headerRows > 0, firstColumn };
}

function tableAlt(table: StyledTable): TableAlt | undefined {
  const caption = table.caption ? plainText(table.caption.paragraph.runs) : '';
  const title = caption || table.alt;
  const description = table.alt || caption;
  return title && description ? { title: veil(title), description: veil(description) } : undefined;
}
