import { blockText } from '../../block-text.ts';
import type { ReadBlock, ReadCell, ReadTable } from '../../read-document.ts';
import { squeeze } from '../../words.ts';
import { textString } from '../syntax/text-string.ts';
import { isKind, nameOf } from '../syntax/values.ts';
import { attributeOf, type Element } from './element.ts';
import { readInlines } from './inlines.ts';
import type { Scope } from './scope.ts';

type ReadCellBlocks = (cell: Element) => readonly ReadBlock[];

/** Reads a table; `readBlocks` reads what a cell holds. */
export function readTable(table: Element, scope: Scope, readBlocks: ReadCellBlocks): ReadTable {
  const caption = captionOf(table, scope);
  const summary = attributeOf(scope.file, table, 'Summary');
  const alt = squeeze(
    isKind(summary, 'string') ? textString(summary.bytes) : (scope.file.text(table.dict, 'Alt') ?? ''),
  );
  const rows = rowsOf(table, false);
  const cells = rows.map(({ row }) =>
    childElements(row).flatMap((cell) =>
      cell.type === 'TH' || cell.type === 'TD' ? [readCell(cell, scope, readBlocks)] : [],
    ),
  );
  return {
    type: 'table',
    ...(caption === undefined ? {} : { caption }),
    ...(alt === '' || alt === caption ? {} : { alt }),
    headRows: headCount(rows),
    rows: cells,
  };
}

/** The words of an element's caption. */
export function captionOf(element: Element, scope: Scope): string | undefined {
  const found = childElements(element).find(({ type }) => type === 'Caption');
  const text = found && readInlines(found.kids, scope).text;
  return text === '' ? undefined : text;
}

interface Row {
  readonly row: Element;
  readonly isHead: boolean;
}

function rowsOf(element: Element, isHead: boolean): readonly Row[] {
  return childElements(element).flatMap((child): readonly Row[] => {
    if (child.type === 'TR') return [{ row: child, isHead }];
    if (child.type === 'Caption') return [];
    return rowsOf(child, child.type === 'THead');
  });
}

/** Rows of a THead; where there is none, the first rows that are all heads, unless the table is nothing else. */
function headCount(rows: readonly Row[]): number {
  const marked = rows.findIndex(({ isHead }) => !isHead);
  if (marked !== 0) return marked < 0 ? rows.length : marked;
  const end = rows.findIndex(({ row }) => childElements(row).some(({ type }) => type === 'TD'));
  return Math.max(0, end);
}

function readCell(cell: Element, { file }: Scope, readBlocks: ReadCellBlocks): ReadCell {
  const span = (key: string): number => {
    const value = attributeOf(file, cell, key);
    return typeof value === 'number' && Number.isInteger(value) && value >= 1 ? value : 1;
  };
  const blocks = readBlocks(cell);
  const isRow = nameOf(attributeOf(file, cell, 'Scope')) === 'Row';
  const scope = cell.type !== 'TH' ? undefined : isRow ? 'row' : 'column';
  return {
    text: blockText(blocks),
    blocks,
    colSpan: span('ColSpan'),
    rowSpan: span('RowSpan'),
    ...(scope === undefined ? {} : { scope }),
  };
}

function childElements({ kids }: Element): readonly Element[] {
  return kids.flatMap((kid) => (kid.kind === 'element' ? [kid] : []));
}
