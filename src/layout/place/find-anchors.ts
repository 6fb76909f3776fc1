import type { Points } from '../../base/index.ts';
import type { LaidSection } from '../lay-out-section.ts';
import type { Box } from '../measure/boxes.ts';
import type { Placed, PlacedPage } from '../paginate/placed.ts';
import type { Spot } from './canvas.ts';
import { cellSpot } from './cell-spot.ts';
import { bodySpot } from './place-page.ts';

/** Where a name is on its page: the distance from the page's top. */
export interface FoundAnchor {
  readonly id: string;
  readonly y: Points;
}

/** The names on a page, in their order. Found without placing the page's pieces: page numbers need no more. */
export function findAnchors(laid: LaidSection, page: PlacedPage<Box>, isFirst: boolean): readonly FoundAnchor[] {
  const found: FoundAnchor[] = [];
  addAnchors(page.placed, bodySpot(laid, isFirst), found);
  return found;
}

/** Names lead to the upper edge of what begins there, on the page where it begins: none to what is shown once more. */
function addAnchors(column: readonly Placed<Box>[], spot: Spot, found: FoundAnchor[]): void {
  for (const placed of column) {
    const { ids } = placed.item.box;
    if (ids && !(placed.kind === 'row' && (placed.continued || placed.repeated)))
      for (const id of ids) found.push({ id, y: spot.y + placed.y });
    if (placed.kind !== 'row' || placed.repeated) continue;
    placed.cells.forEach((cell, index) => {
      if (cell.some(mayHoldName)) addAnchors(cell, cellSpot(placed, index, spot), found);
    });
  }
}

/** What most cells hold has no name: where they stand need not be known. */
function mayHoldName({ kind, item }: Placed<Box>): boolean {
  return kind === 'row' || item.box.ids !== undefined;
}
