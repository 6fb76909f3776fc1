import type { Points } from '../../base/index.ts';
import type { Flow, Item, Row } from './items.ts';

/** What stands above an item: nothing (after a forced or a natural page end), or another item. */
export type Above<B> = 'hard-top' | 'soft-top' | Item<B>;

/** Space between an item and what stands above it. */
export function gapAbove<B>(item: Item<B>, above: Above<B>): Points {
  if (above === 'hard-top') return item.topGap;
  return above === 'soft-top' ? 0 : item.gap;
}

/** Thickness of the line above an item; 0 for all but rows. */
export function leadOf<B>(item: Item<B>, above: Above<B>): Points {
  if (item.kind === 'leaf') return 0;
  return typeof above !== 'string' && above.kind === 'row' && !above.last ? item.lead : item.leadTop;
}

/** Height that must be free for an item: with a row's line below, without a line's extra spacing. */
export function fitOf<B>(item: Item<B>): Points {
  return item.kind === 'leaf' ? item.fit : item.height + item.trail;
}

/** Height from an item's upper edge to where the next one may begin. */
export function advanceOf<B>(item: Item<B>): Points {
  return item.kind === 'row' && item.last ? item.height + item.trail : item.height;
}

/** Height of a flow in one piece, the space below its last item included. */
export function flowHeight<B>({ items, tail }: Flow<B>): Points {
  let above: Above<B> = 'hard-top';
  let height = 0;
  for (const item of items) {
    height += gapAbove(item, above) + leadOf(item, above) + advanceOf(item);
    above = item;
  }
  return height + tail;
}

/** Height of a table's repeated head. */
export function headHeight<B>(rows: readonly Row<B>[]): Points {
  return rows.reduce((sum, row, index) => sum + row.height + (index === 0 ? row.leadTop : row.lead), 0);
}
