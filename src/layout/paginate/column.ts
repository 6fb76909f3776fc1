import type { Points } from '../../base/index.ts';
import type { Above } from './extent.ts';
import type { Item } from './items.ts';
import type { Placed, Strain } from './placed.ts';
import type { Room } from './room.ts';

/** Where filling goes on: an item, and inside a row that was cut, where each of its cells goes on. */
export interface Cursor {
  readonly index: number;
  readonly cells?: readonly Cursor[];
}

/** How a column is filled. */
export interface FillRules<B> {
  readonly items: readonly Item<B>[];
  readonly room: Room;
  /** What the first item finds above it. */
  readonly start: 'hard-top' | 'soft-top';
  /** Whether at least one item must be set, fitting or not: so that the pages come to an end. */
  readonly must: boolean;
  /** Inside a row: page breaks do not count, heads are not repeated. */
  readonly nested: boolean;
  strain(strain: Strain<B>): void;
}

/** A column being filled. The one thing here that changes: it lives inside one call of `fillColumn`. */
export interface Column<B> {
  readonly placed: Placed<B>[];
  /** Where the next item's gap begins. */
  y: Points;
  /** Lowest point that must be inside the column: a row's line below counts, a hanging line gap does not. */
  bottom: Points;
  above: Above<B>;
  /** Nothing but repeated heads so far. */
  fresh: boolean;
}

/** Lengths are sums of many: a hair too much still fits. */
export const HAIR = 0.01;
