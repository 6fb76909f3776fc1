import type { Points } from '../../../base/index.ts';
import { type Above, advanceOf, flowHeight, gapAbove, leadOf } from '../../paginate/extent.ts';
import type { Flow } from '../../paginate/items.ts';
import type { Box } from '../boxes.ts';
import type { MeasuredCell, MeasuredRow } from './measured-row.ts';
import { cellHeight } from './row-heights.ts';

/**
 * Rows too tall to stay together, with their spanning cells divided: each row gets as many of such a
 * cell's lines as it is high, the last one gets the rest. The rows can then be set one by one.
 */
export function divideSpans(rows: readonly MeasuredRow[]): readonly MeasuredRow[] {
  const cells: MeasuredCell[][] = rows.map((row) => row.cells.filter(({ rowSpan }) => rowSpan === 1));
  const heights = cells.map((own) => Math.max(0, ...own.map(cellHeight)));
  for (const [index, row] of rows.entries())
    for (const cell of row.cells)
      if (cell.rowSpan > 1)
        for (const [offset, part] of divide(cell, heights.slice(index, index + cell.rowSpan)).entries())
          cells[index + offset]?.push(part);
  return rows.map((row, index) => ({
    ...row,
    cells: (cells[index] ?? []).toSorted((a, b) => a.column - b.column),
  }));
}

/** A cell's parts, one for each of its rows. */
function divide(cell: MeasuredCell, heights: readonly Points[]): readonly MeasuredCell[] {
  let from = 0;
  return heights.map((height, index) => {
    const last = index === heights.length - 1;
    const to = last ? cell.flow.items.length : reachOf(cell.flow, from, height - cell.top - cell.bottom);
    const flow = { items: cell.flow.items.slice(from, to), tail: last ? cell.flow.tail : 0 };
    from = to;
    return { ...cell, flow, content: flowHeight(flow), rowSpan: 1, valign: 'top' };
  });
}

/** The first item from `from` on that does not fit into `space`. */
function reachOf({ items }: Flow<Box>, from: number, space: Points): number {
  let above: Above<Box> = 'hard-top';
  let y = 0;
  for (let index = from; index < items.length; index++) {
    const item = items[index];
    if (!item) break;
    y += gapAbove(item, above) + leadOf(item, above) + advanceOf(item);
    if (y > space) return index;
    above = item;
  }
  return items.length;
}
