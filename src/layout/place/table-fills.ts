import type { Points } from '../../base/index.ts';
import type { TableBox } from '../measure/boxes.ts';
import type { FillPiece } from '../pages.ts';
import type { TableRow } from './table-row.ts';

/** Fills of cells; neighbours of one colour become one rectangle, so that no seams show. */
export function tableFills(table: TableBox, rows: readonly TableRow[], x: Points): readonly FillPiece[] {
  const fills: FillPiece[] = [];
  let above: readonly FillPiece[] = [];
  for (const row of rows) {
    const own = rowFills(table, row, x);
    if (own.length === 0 && above.length === 0) continue;
    above = own.map((fill) => {
      const open = above.find((other) => isContinued(other, fill));
      if (!open) return fill;
      fills.splice(fills.lastIndexOf(open), 1);
      return { ...open, height: fill.y + fill.height - open.y };
    });
    fills.push(...above);
  }
  return fills;
}

function isContinued(above: FillPiece, below: FillPiece): boolean {
  const touches = Math.abs(above.y + above.height - below.y) < 0.01;
  return touches && above.x === below.x && above.width === below.width && above.color === below.color;
}

function rowFills(table: TableBox, { covers, top, bottom }: TableRow, x: Points): FillPiece[] {
  const fills: FillPiece[] = [];
  let start = 0;
  while (start < covers.length) {
    const color = covers[start]?.fill;
    let end = start + 1;
    while (end < covers.length && covers[end]?.fill === color) end++;
    if (color !== undefined) {
      const left = table.edges[start] ?? 0;
      const width = (table.edges[end] ?? left) - left;
      const owner = { artifact: 'layout' } as const;
      fills.push({ type: 'fill', owner, x: x + left, y: top, width, height: bottom - top, color });
    }
    start = end;
  }
  return fills;
}
