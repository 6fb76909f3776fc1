import type { Points } from '../../base/index.ts';
import type { Cursor } from './column.ts';
import { type Filled, fillColumn } from './fill-column.ts';
import { type NoteHeights, openFoot, type WaitingNote } from './foot.ts';
import type { Flow, Item } from './items.ts';
import type { PlacedPage, Strain } from './placed.ts';

/** Heights of a section's page bodies. */
export interface BodyHeights {
  readonly first: Points;
  readonly rest: Points;
}
export interface Paginated<B> {
  /** At least one, even for an empty flow. */
  readonly pages: readonly PlacedPage<B>[];
  readonly strains: readonly Strain<B>[];
}

/** Cuts a flow into pages. Pure, and linear in the number of items. */
export function paginate<B>(flow: Flow<B>, heights: BodyHeights, notes: NoteHeights): Paginated<B> {
  const pages: PlacedPage<B>[] = [];
  const strains: Strain<B>[] = [];
  let cursor: Cursor | undefined = { index: 0 };
  let carried: readonly WaitingNote[] = [];
  const { items } = flow;
  const rules = { nested: false, strain: (strain: Strain<B>) => strains.push(strain) };
  do {
    const height = pages.length === 0 ? heights.first : heights.rest;
    const foot = openFoot(height, heights.rest, notes, carried);
    const filled: Filled<B> | undefined =
      cursor &&
      fillColumn<B>(
        { ...rules, items, room: foot.room, start: startOf(items, cursor, pages.length), must: carried.length === 0 },
        cursor,
      );
    const { waiting, ...settled } = foot.settle(filled?.bottom ?? 0);
    pages.push({ placed: filled?.placed ?? [], ...settled });
    cursor = filled?.next;
    carried = waiting;
  } while (cursor !== undefined || carried.length > 0);
  return { pages, strains };
}

/** A page that begins by force keeps the space above its first item, any other but the section's first does not. */
function startOf<B>(items: readonly Item<B>[], at: Cursor, page: number): 'hard-top' | 'soft-top' {
  return page === 0 || (at.cells === undefined && items[at.index]?.force) ? 'hard-top' : 'soft-top';
}
