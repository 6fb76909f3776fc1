import type { Points } from '../../../base/index.ts';

/** Tables may be this much wider than their column before they are narrowed: widths are rounded to twips. */
const SLACK = 0.5;

/** The columns' edges from 0 on, one more than there are columns; narrowed in proportion where they are wider than `space`. */
export function columnEdges(columns: readonly Points[], space: Points): readonly Points[] {
  const width = tableWidth(columns);
  const scale = width > space + SLACK ? space / width : 1;
  const edges = [0];
  for (const [index, column] of columns.entries()) edges.push((edges[index] ?? 0) + column * scale);
  return edges;
}

/** Whether columns are too wide for their place. */
export function isTooWide(columns: readonly Points[], space: Points): boolean {
  return tableWidth(columns) > space + SLACK;
}

export function tableWidth(columns: readonly Points[]): Points {
  return columns.reduce((sum, column) => sum + column, 0);
}
