import type { Points } from '../../base/index.ts';
import { type Above, advanceOf, gapAbove, leadOf } from './extent.ts';
import type { Item, Row } from './items.ts';
import type { Placed, PlacedRow } from './placed.ts';

/** All items one below the other, moved down by `shift`, where there is room without an end: nothing is held together, nothing gives way. */
export function stackItems<B>(items: readonly Item<B>[], shift: Points = 0): readonly Placed<B>[] {
  let above: Above<B> = 'hard-top';
  let end = 0;
  return items.map((item) => {
    const top = end + gapAbove(item, above);
    const lead = leadOf(item, above);
    end = top + lead + advanceOf(item);
    above = item;
    const y = top + shift;
    return item.kind === 'leaf' ? { kind: 'leaf', item, y } : wholeRow(item, y, lead, false);
  });
}

/** A row in one piece. */
export function wholeRow<B>(item: Row<B>, y: Points, lead: Points, repeated: boolean): PlacedRow<B> {
  const cells = item.cells.map(({ flow, shift }) => stackItems(flow.items, shift));
  return { kind: 'row', item, y, lead, height: item.height, cells, continued: false, unfinished: false, repeated };
}
