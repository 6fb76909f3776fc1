import type { StyledRow } from '../../theme/index.ts';

/** What the layout knows of the pages: what fields show until Word counts by itself. */
export interface Pagination {
  readonly pageCount: number;
  /** Pages of ids, as they are printed: what references to pages show. */
  readonly anchors: ReadonlyMap<string, { readonly page: number }>;
  /** Table rows that are taller than a page. */
  readonly cutRows?: ReadonlySet<StyledRow>;
}
