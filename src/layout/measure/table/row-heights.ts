import type { Points } from '../../../base/index.ts';
import type { MeasuredCell, MeasuredRow } from './measured-row.ts';

/** Height that a cell's content and margins need. */
export function cellHeight({ content, top, bottom }: MeasuredCell): Points {
  return content + top + bottom;
}

/**
 * Heights of rows, without the lines between them (each `line` thick). What a cell over several rows needs
 * more than they have goes to its last row, as in office suites.
 */
export function rowHeights(rows: readonly MeasuredRow[], line: Points): readonly Points[] {
  const heights: Points[] = [];
  const waiting = new Map<number, { readonly first: number; readonly need: Points }[]>();
  for (const [index, { cells }] of rows.entries()) {
    let height = 0;
    for (const cell of cells) {
      if (cell.rowSpan === 1) height = Math.max(height, cellHeight(cell));
      else addTo(waiting, Math.min(rows.length, index + cell.rowSpan) - 1, { first: index, need: cellHeight(cell) });
    }
    for (const { first, need } of waiting.get(index) ?? [])
      height = Math.max(height, need - spanHeight(heights, first, index, line) - line);
    heights.push(height);
  }
  return heights;
}

/** Height of the rows from `first` to `end` (excluded) and of the lines between them. */
export function spanHeight(heights: readonly Points[], first: number, end: number, line: Points): Points {
  let sum = 0;
  for (let index = first; index < end; index++) sum += (heights[index] ?? 0) + (index > first ? line : 0);
  return sum;
}

function addTo<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
