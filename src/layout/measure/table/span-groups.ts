import type { MeasuredRow } from './measured-row.ts';

/** Rows that cells over several rows tie together: `start` (included) to `end` (excluded). A row without such cells is a group of its own. */
export interface SpanGroup {
  readonly start: number;
  readonly end: number;
}

export function spanGroups(rows: readonly MeasuredRow[]): readonly SpanGroup[] {
  const groups: SpanGroup[] = [];
  let start = 0;
  let reach = 0;
  for (const [index, { cells }] of rows.entries()) {
    for (const cell of cells) reach = Math.max(reach, index + cell.rowSpan);
    if (index + 1 >= reach || index === rows.length - 1) {
      groups.push({ start, end: index + 1 });
      start = index + 1;
    }
  }
  return groups;
}
