import type { Points } from '../../base/index.ts';
import type { BorderLook } from '../../theme/index.ts';
import type { TableBox } from '../measure/boxes.ts';
import type { LinePiece } from '../pages.ts';
import type { TableRow } from './table-row.ts';

/** A table's lines on one page, centred on the edges of its grid; none inside a cell over several rows or columns. */
export function tableLines(table: TableBox, rows: readonly TableRow[], x: Points): readonly LinePiece[] {
  if (!table.border && !table.insideHorizontal && !table.insideVertical) return [];
  const across = rows.flatMap((row, index) => linesAbove(table, row, rows[index - 1], x));
  const last = rows.at(-1);
  const below = last && table.border ? [fullLine(table, table.border, last.bottom + last.trail / 2, x)] : [];
  return [...across, ...below, ...linesDown(table, rows, x)];
}

function fullLine(table: TableBox, look: BorderLook, y: Points, x: Points): LinePiece {
  return line(look, x - look.width / 2, y, x + (table.edges.at(-1) ?? 0) + look.width / 2, y);
}

function linesAbove(table: TableBox, row: TableRow, above: TableRow | undefined, x: Points): LinePiece[] {
  const y = row.top + row.lead / 2;
  if (!above) return table.border ? [fullLine(table, table.border, y, x)] : [];
  const look = table.insideHorizontal;
  if (!look) return [];
  const neighbours = above.index + 1 === row.index;
  const isOpen = (column: number) => neighbours && isSame(above, row, column);
  return spans(row.covers.length, isOpen).map(({ start, end }) =>
    line(look, x + (table.edges[start] ?? 0), y, x + (table.edges[end] ?? 0), y),
  );
}

function isSame(above: TableRow, below: TableRow, column: number): boolean {
  return above.covers[column] !== undefined && above.covers[column] === below.covers[column];
}

/** The stretches of columns that are not open. */
function spans(columns: number, isOpen: (column: number) => boolean): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (let column = 0; column < columns; column++) {
    if (isOpen(column)) continue;
    const last = found.at(-1);
    if (last?.end === column) last.end = column + 1;
    else found.push({ start: column, end: column + 1 });
  }
  return found;
}

function linesDown(table: TableBox, rows: readonly TableRow[], x: Points): LinePiece[] {
  return table.edges.flatMap((edge, index) => {
    const outer = index === 0 || index === table.edges.length - 1;
    const look = outer ? table.border : table.insideVertical;
    if (!look) return [];
    return stretches(rows, index, outer).map(({ top, bottom }) => line(look, x + edge, top, x + edge, bottom));
  });
}

/** From where to where the line at a column's edge goes: it stops where a cell spans the columns on both sides. */
function stretches(rows: readonly TableRow[], edge: number, outer: boolean): { top: Points; bottom: Points }[] {
  const found: { top: Points; bottom: Points }[] = [];
  for (const [index, { covers, top, bottom, trail }] of rows.entries()) {
    if (!outer && covers[edge - 1] !== undefined && covers[edge - 1] === covers[edge]) continue;
    const end = index === rows.length - 1 ? bottom + trail : bottom;
    const open = found.at(-1);
    if (open && Math.abs(open.bottom - top) < 0.01) open.bottom = end;
    else found.push({ top, bottom: end });
  }
  return found;
}

function line({ width, color }: BorderLook, x1: Points, y1: Points, x2: Points, y2: Points): LinePiece {
  return { type: 'line', owner: { artifact: 'layout' }, x1, y1, x2, y2, width, color };
}
