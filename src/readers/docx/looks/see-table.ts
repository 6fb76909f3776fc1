import type { SeenColumn } from '../../seen-document.ts';
import { childOf, elementsOf, valOf, type Xml } from '../../xml/xml.ts';
import { contentOf } from '../story.ts';
import { pointsOf } from './cascade.ts';
import { bordersIn } from './paragraph-look.ts';

/** A cell of a table, and which part of the page it is. */
export interface CellPlace {
  readonly cell: Xml;
  readonly row: number;
  readonly column: SeenColumn;
  readonly room: number;
}

/** The cells of a table in reading order. `holdsLines` tells whether a table style draws lines. */
export function cellsIn(table: Xml, room: number, holdsLines: boolean): readonly CellPlace[] {
  const grid = elementsOf(childOf(table, 'tblGrid') ?? table, 'gridCol').map(
    ({ attributes }) => pointsOf(attributes.w) ?? 0,
  );
  const rows = contentOf(table).filter(({ name }) => name === 'tr');
  const isData = rows.length > 0 && isDataTable(table, rows, holdsLines);
  return rows.flatMap((row, index) => cellsOfRow(row, { grid, room, index, isData }));
}

interface RowScope {
  readonly grid: readonly number[];
  readonly room: number;
  readonly index: number;
  readonly isData: boolean;
}

function cellsOfRow(row: Xml, { grid, room, index, isData }: RowScope): readonly CellPlace[] {
  const cells = contentOf(row).filter(({ name }) => name === 'tc');
  const total = grid.reduce((sum, width) => sum + width, 0) || room;
  let column = 0;
  let left = 0;
  return cells.map((cell) => {
    const span = Math.max(1, Number(valOf(cell, 'tcPr', 'gridSpan') ?? 1) || 1);
    const told = pointsOf(childOf(cell, 'tcPr', 'tcW')?.attributes.w);
    const width = grid.slice(column, column + span).reduce((sum, one) => sum + one, 0) || told || total / cells.length;
    column += span;
    const middle = (left + width / 2) / total;
    left += width;
    const alone = width / total > WHOLE;
    return {
      cell,
      row: index,
      room: width,
      column: isData ? 'cell' : alone ? 'page' : middle < 0.5 ? 'left' : 'right',
    };
  });
}

/** A cell that takes more than this share of the row is no column. */
const WHOLE = 0.85;

/** Tables that arrange letterheads and signatures have no lines; tables of data have. */
function isDataTable(table: Xml, rows: readonly Xml[], styleHasLines: boolean): boolean {
  const own = childOf(table, 'tblPr', 'tblBorders');
  const ofCells = rows.flatMap((row) => contentOf(row)).some((cell) => hasLines(childOf(cell, 'tcPr', 'tcBorders')));
  if (own ? hasInner(own) : styleHasLines) return true;
  return ofCells || Math.max(...rows.map((row) => contentOf(row).filter(({ name }) => name === 'tc').length)) > 3;
}

/** Whether an element of borders draws lines between rows or columns, or around. */
export function hasInner(borders: Xml): boolean {
  const isDrawn = (name: string) => !/^(?:none|nil)$/.test(childOf(borders, name)?.attributes.val ?? 'none');
  return isDrawn('insideH') || isDrawn('insideV') || hasLines(borders);
}

function hasLines(borders: Xml | undefined): boolean {
  const sides = bordersIn(borders);
  return sides.left !== undefined && sides.right !== undefined;
}
