import type { Points } from '../../base/index.ts';

/** The room of a column: how high it may grow, given the foot notes called in it. */
export interface Room {
  /** Height of an empty column without notes on a later page: what is taller fits nowhere. */
  readonly fresh: Points;
  /** Height of this column when these notes are set below it as well. */
  left(notes: readonly number[]): Points;
  /** Height that these notes take on a page of their own. */
  cost(notes: readonly number[]): Points;
  /** The notes are called on this page for good. */
  commit(notes: readonly number[]): void;
}

/** The room inside a row: what is left of the outer one below `used`, less the cell's own needs. */
export function innerRoom(outer: Room, used: Points, freshUsed: Points): Room {
  return {
    fresh: outer.fresh - freshUsed,
    left: (notes) => outer.left(notes) - used,
    cost: outer.cost,
    commit: outer.commit,
  };
}
