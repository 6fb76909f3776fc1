import type { Points } from '../../base/index.ts';
import type { BorderLook } from '../../theme/index.ts';
import type { Box, ParagraphBox } from '../measure/boxes.ts';
import type { LinePiece } from '../pages.ts';
import type { Placed } from '../paginate/placed.ts';
import type { Canvas, Spot } from './canvas.ts';
import { placeEmptyCell, placeLine } from './place-line.ts';

/**
 * Places a paragraph's lines on one page, upon its fill and between its borders: the items from `start` on. Answers how
 * many they were.
 */
export function placeParagraph(
  paragraph: ParagraphBox,
  placed: readonly Placed<Box>[],
  start: number,
  spot: Spot,
  canvas: Canvas,
): number {
  const end = endOf(paragraph, placed, start);
  const first = placed[start];
  const last = placed[end - 1];
  if (!first || !last) return 0;
  const begins = indexOf(first) === 0;
  const ends = indexOf(last) === paragraph.lines.length - 1;
  const top = spot.y + first.y;
  const bottom = spot.y + last.y + last.item.height;
  decorate(paragraph, { top, bottom, begins, ends }, spot, canvas);
  if (begins && paragraph.outline && !spot.artifact) canvas.headings.push({ ...paragraph.outline, y: top });
  if (begins) placeEmptyCell(paragraph, top, spot, canvas);
  for (let at = start; at < end; at++) {
    const each = placed[at];
    const index = each ? indexOf(each) : 0;
    const line = paragraph.lines[index];
    const inset = index === 0 ? (paragraph.borderTop?.width ?? 0) : 0;
    if (each && line) placeLine(line, spot.y + each.y + inset, spot, canvas);
  }
  return end - start;
}

/** Behind the last of the items from `start` on that are lines of a paragraph. */
function endOf(paragraph: ParagraphBox, placed: readonly Placed<Box>[], start: number): number {
  let end = start + 1;
  for (; end < placed.length; end++) {
    const box = placed[end]?.item.box;
    if (box?.type !== 'line' || box.paragraph !== paragraph) break;
  }
  return end;
}

function indexOf({ item: { box } }: Placed<Box>): number {
  return box.type === 'line' ? box.index : 0;
}

interface Part {
  readonly top: Points;
  readonly bottom: Points;
  readonly begins: boolean;
  readonly ends: boolean;
}

function decorate(paragraph: ParagraphBox, { top, bottom, begins, ends }: Part, spot: Spot, canvas: Canvas): void {
  const { fill, borderTop, borderBottom, borderSides } = paragraph;
  if (!fill && !borderTop && !borderBottom && !borderSides) return;
  const x = spot.x + paragraph.left;
  const width = paragraph.right - paragraph.left;
  if (fill)
    canvas.pieces.push({
      type: 'fill',
      owner: { artifact: 'layout' },
      x,
      y: top,
      width,
      height: bottom - top,
      color: fill,
    });
  if (borderTop && begins) canvas.pieces.push(edge(borderTop, x, width, top + borderTop.width / 2));
  if (borderBottom && ends) canvas.pieces.push(edge(borderBottom, x, width, bottom - borderBottom.width / 2));
  if (borderSides) for (const side of [x, x + width]) canvas.pieces.push(upright(borderSides, side, top, bottom));
}

function upright({ width, color }: BorderLook, x: Points, top: Points, bottom: Points): LinePiece {
  return { type: 'line', owner: { artifact: 'layout' }, x1: x, y1: top, x2: x, y2: bottom, width, color };
}

function edge({ width, color }: BorderLook, x: Points, length: Points, y: Points): LinePiece {
  return { type: 'line', owner: { artifact: 'layout' }, x1: x, y1: y, x2: x + length, y2: y, width, color };
}
