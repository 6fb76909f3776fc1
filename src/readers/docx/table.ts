import { blockText } from '../block-text.ts';
import type { ReadBlock, ReadCell } from '../read-document.ts';
import { squeeze } from '../words.ts';
import { childOf, switchOf, valOf, type Xml } from '../xml/xml.ts';
import { contentOf } from './story.ts';

/** A table with the words by which it knows its caption. */
export interface DrawnTable {
  readonly type: 'table';
  readonly title?: string;
  readonly alt?: string;
  readonly headRows: number;
  readonly rows: readonly (readonly ReadCell[])[];
}

/** Id of the style by which our arrangements side by side, letterheads and signatures, are known: no tables for readers. */
const LAYOUT_GRID = 'BriefLayoutGrid';

/** More columns than Word has, times four. */
const MOST_COLUMNS = 256;

/** Whether a table only arranges things side by side. */
export function isArrangement(table: Xml): boolean {
  return valOf(table, 'tblPr', 'tblStyle') === LAYOUT_GRID;
}

/** The cells of a table in reading order, as elements. */
export function cellsOf(table: Xml): readonly Xml[] {
  return rowsOf(table).flatMap((row) => contentOf(row).filter(({ name }) => name === 'tc'));
}

/** Reads a table of data; `readBlocks` reads what a cell holds. */
export function readTable(table: Xml, readBlocks: (cell: Xml) => readonly ReadBlock[]): DrawnTable {
  const rows = rowsOf(table);
  const headRows = headCount(rows);
  const firstColumn = hasHeadColumn(table);
  const open = new Map<number, { rowSpan: number }>();
  const read = rows.map((row, index) => {
    const scopeOf = (column: number) =>
      index < headRows ? ('column' as const) : firstColumn && column === 0 ? ('row' as const) : undefined;
    return readRow(row, open, scopeOf, readBlocks);
  });
  const properties = childOf(table, 'tblPr');
  const title = squeeze(valOf(properties, 'tblCaption') ?? '');
  const description = squeeze(valOf(properties, 'tblDescription') ?? '');
  return {
    type: 'table',
    ...(title === '' ? {} : { title }),
    ...(description === '' ? {} : { alt: description }),
    headRows,
    rows: read,
  };
}

function rowsOf(table: Xml): readonly Xml[] {
  return contentOf(table).filter(({ name }) => name === 'tr');
}

function headCount(rows: readonly Xml[]): number {
  const end = rows.findIndex((row) => !switchOf(childOf(row, 'trPr'), 'tblHeader'));
  return end < 0 ? rows.length : end;
}

function hasHeadColumn(table: Xml): boolean {
  const look = childOf(table, 'tblPr', 'tblLook')?.attributes;
  if (look?.firstColumn !== undefined) return /^(?:1|true|on)$/.test(look.firstColumn);
  return (Number.parseInt(look?.val ?? '0', 16) & 0x80) !== 0;
}

/** A row's own cells; those that a cell above reaches down to only make that one longer. `open` holds these, by column. */
function readRow(
  row: Xml,
  open: Map<number, { rowSpan: number }>,
  scopeOf: (column: number) => ReadCell['scope'],
  readBlocks: (cell: Xml) => readonly ReadBlock[],
): readonly ReadCell[] {
  let column = spanIn(valOf(row, 'trPr', 'gridBefore'), 0);
  const cells = contentOf(row).filter(({ name }) => name === 'tc');
  return cells.flatMap((cell): readonly ReadCell[] => {
    const properties = childOf(cell, 'tcPr');
    const colSpan = spanIn(valOf(properties, 'gridSpan'), 1);
    const at = column;
    column += colSpan;
    const merge = childOf(properties, 'vMerge');
    const above = open.get(at);
    if (merge && merge.attributes.val !== 'restart' && above) {
      above.rowSpan += 1;
      return [];
    }
    const blocks = readBlocks(cell);
    const scope = scopeOf(at);
    const read = { text: blockText(blocks), blocks, colSpan, rowSpan: 1, ...(scope ? { scope } : {}) };
    if (merge) open.set(at, read);
    else open.delete(at);
    return [read];
  });
}

function spanIn(text: string | undefined, otherwise: number): number {
  const found = Number(text ?? otherwise);
  return Number.isInteger(found) && found >= otherwise && found <= MOST_COLUMNS ? found : otherwise;
}
