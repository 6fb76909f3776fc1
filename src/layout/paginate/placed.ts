import type { Points } from '../../base/index.ts';
import type { Leaf, Row } from './items.ts';

/** An item with its place: `y` is the distance of its upper edge (gap excluded) from its column's top. */
export type Placed<B> = PlacedLeaf<B> | PlacedRow<B>;
export interface PlacedLeaf<B> {
  readonly kind: 'leaf';
  readonly item: Leaf<B>;
  readonly y: Points;
}
/** A row, or the part of a row that stands on this page. */
export interface PlacedRow<B> {
  readonly kind: 'row';
  readonly item: Row<B>;
  /** Upper edge of the line above the row. */
  readonly y: Points;
  /** Thickness of the line above. */
  readonly lead: Points;
  /** Height below the line above. */
  readonly height: Points;
  /** For each cell its content, measured from the cell's inner top edge. */
  readonly cells: readonly (readonly Placed<B>[])[];
  /** Whether the row goes on from the page before, or on the next one. */
  readonly continued: boolean;
  readonly unfinished: boolean;
  /** A head shown once more. */
  readonly repeated: boolean;
}

/** Lines of a foot note on a page: `from` (included) to `to` (excluded). */
export interface PlacedNote {
  readonly number: number;
  readonly from: number;
  readonly to: number;
  readonly y: Points;
}
/** One page's body; all distances from the body's top. */
export interface PlacedPage<B> {
  readonly placed: readonly Placed<B>[];
  readonly notes: readonly PlacedNote[];
  /** Where the foot notes' line is; absent without notes. */
  readonly separatorY?: Points;
}

/** What had to give way: a bond that was broken, a row that was cut, an item that is taller than a page. */
export interface Strain<B> {
  readonly kind: 'keep' | 'row' | 'tall';
  readonly box: B;
}
