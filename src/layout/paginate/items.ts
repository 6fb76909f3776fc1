import type { Points } from '../../base/index.ts';

/*
 * What pagination works on: heights, gaps and bonds. `B` is whatever the caller wants back with the
 * place of an item; pagination never looks into it.
 */

/**
 * How strongly an item holds on to the one before it. When what is held together is taller than a page,
 * the weakest bonds give way first: blocks to be kept, then paragraphs to be kept whole, then headings
 * with what follows, then widows and orphans. Rows under one spanning cell never part.
 */
export const BOND = { none: 0, keep: 1, together: 2, next: 3, lines: 4, span: 5 } as const;
export type Bond = (typeof BOND)[keyof typeof BOND];

interface ItemBase<B> {
  readonly box: B;
  /** Space above it when something stands above it. */
  readonly gap: Points;
  /** Space above it when it is the first of a section, of a cell, or after a forced page break. After any other page end: none. */
  readonly topGap: Points;
  readonly bond: Bond;
  /** Begins a new page. Only heeded outside of rows. */
  readonly force: boolean;
  /** Foot notes called in it. */
  readonly notes: readonly number[];
}
/** A line, an image: what cannot be cut. */
export interface Leaf<B> extends ItemBase<B> {
  readonly kind: 'leaf';
  readonly height: Points;
  /** What of the height must fit at the end of a page: a line's extra spacing below may hang out. */
  readonly fit: Points;
}
/** Cells side by side. */
export interface Row<B> extends ItemBase<B> {
  readonly kind: 'row';
  /** Without the line above. */
  readonly height: Points;
  /** Line above it: below another row, and as the first of its table or page. */
  readonly lead: Points;
  readonly leadTop: Points;
  /** Line below it, where it is the last of its table or page. */
  readonly trail: Points;
  /** Whether it is the last of its table. */
  readonly last: boolean;
  readonly cells: readonly RowCell<B>[];
  /** Rows that are repeated above it when it begins a page. */
  readonly repeat: readonly Row<B>[];
}
export interface RowCell<B> {
  readonly box: B;
  readonly flow: Flow<B>;
  /** Padding above and below the flow. */
  readonly top: Points;
  readonly bottom: Points;
  /** How far the flow is moved down in a whole row (vertical alignment). */
  readonly shift: Points;
}
export type Item<B> = Leaf<B> | Row<B>;

/** Items one below the other. */
export interface Flow<B> {
  readonly items: readonly Item<B>[];
  /** Space below the last one; counts in cells only. */
  readonly tail: Points;
}
