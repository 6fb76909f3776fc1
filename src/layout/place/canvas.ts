import type { Points } from '../../base/index.ts';
import type { OutlineEntry, Piece } from '../pages.ts';

/** What a page is placed on: pieces, and where headings are. It changes, but only while one page is placed. */
export interface Canvas {
  readonly pieces: Piece[];
  readonly headings: Omit<OutlineEntry, 'page'>[];
}

export function emptyCanvas(): Canvas {
  return { pieces: [], headings: [] };
}

/** Where a column is on the page, and whether what stands in it is shown for the second time. */
export interface Spot {
  readonly x: Points;
  readonly y: Points;
  /** Repeated heads, running headers: decoration for readers, and no goal for references. */
  readonly artifact: boolean;
}
