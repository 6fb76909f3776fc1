import type { Points } from '../../base/index.ts';
import { type Above, advanceOf, fitOf, gapAbove, headHeight, leadOf } from './extent.ts';
import { BOND, type Flow, type Item, type Row } from './items.ts';
import type { Room } from './room.ts';

/** Whether an item is a row that fits on no page, below its repeated head: it begins where it stands and is cut. */
export function isCut<B>(item: Item<B>, room: Room): item is Row<B> {
  if (item.kind === 'leaf') return false;
  return headHeight(item.repeat) + item.leadTop + item.height + item.trail > room.fresh + 0.01;
}

/** Height that a cut row needs to begin: all its cells show their first lines, so that none begins empty. */
export function firstPart<B>({ cells, trail }: Row<B>, room: Room): Points {
  const heights = cells.map(({ flow, top, bottom }) => top + firstLines(flow, room) + bottom);
  return Math.max(0, ...heights) + trail;
}

function firstLines<B>({ items }: Flow<B>, room: Room): Points {
  let above: Above<B> = 'hard-top';
  let y = 0;
  for (const [index, item] of items.entries()) {
    y += gapAbove(item, above) + leadOf(item, above);
    const next = items[index + 1];
    if (isCut(item, room)) return y + firstPart(item, room);
    if (!next || next.bond < BOND.lines) return y + fitOf(item);
    y += advanceOf(item);
    above = item;
  }
  return y;
}
