import type { Points } from '../base/index.ts';
import type { Pin } from '../theme/index.ts';
import type { Box } from './measure/boxes.ts';
import type { Placed, PlacedPage } from './paginate/placed.ts';
import type { Body } from './section-frame.ts';

/** Moves the pinned lines of a page down to its foot: to the end of the text, above its notes, or into the lower margin. */
export function pinToFoot(page: PlacedPage<Box>, body: Body, paperHeight: Points): PlacedPage<Box> {
  if (!page.placed.some((placed) => pinOf(placed) !== undefined)) return page;
  const foot = page.separatorY ?? body.bottom - body.top;
  const placed = page.placed.map((one, index) => {
    const pin = pinOf(one);
    if (pin === undefined) return one;
    const below = page.placed.slice(index).filter((other) => pinOf(other) === pin);
    const height = below.reduce((sum, other) => sum + heightOf(other), 0);
    const bottom = pin === 'text-foot' ? foot : paperHeight - pin - body.top;
    return { ...one, y: Math.max(one.y, bottom - height) };
  });
  return { ...page, placed };
}

function pinOf({ item: { box } }: Placed<Box>): Pin | undefined {
  return box.type === 'line' ? box.paragraph.pin : undefined;
}

/** The height that a line is drawn with; in the margin it takes none of the text's. */
function heightOf({ item: { box, height } }: Placed<Box>): Points {
  return height > 0 || box.type !== 'line' ? height : (box.paragraph.lines[box.index]?.height ?? 0);
}
