import type { Points } from '../../base/index.ts';
import type { Box } from '../measure/boxes.ts';
import type { NoteBox } from '../measure/measure-notes.ts';
import type { PlacedNote, PlacedPage } from '../paginate/placed.ts';
import type { Canvas, Spot } from './canvas.ts';
import { placeColumn } from './place-column.ts';

/** The line above foot notes: half a point thick, a quarter of the column long, with a millimetre above and below (as LibreOffice's). */
export const SEPARATOR = { height: 6.2, line: 0.5, share: 0.25, color: '#000000' } as const;

/** The foot notes of a page, below their line. */
export function placeNotes(
  page: PlacedPage<Box>,
  notes: ReadonlyMap<number, NoteBox>,
  spot: Spot,
  width: Points,
  canvas: Canvas,
): void {
  if (page.separatorY === undefined) return;
  const y = spot.y + page.separatorY + SEPARATOR.height / 2;
  canvas.pieces.push({
    type: 'line',
    owner: { artifact: 'layout' },
    x1: spot.x,
    y1: y,
    x2: spot.x + width * SEPARATOR.share,
    y2: y,
    width: SEPARATOR.line,
    color: SEPARATOR.color,
  });
  for (const note of page.notes) placeNote(note, notes.get(note.number), spot, canvas);
}

function placeNote({ from, to, y }: PlacedNote, note: NoteBox | undefined, spot: Spot, canvas: Canvas): void {
  if (!note) return;
  let top = y;
  const placed = note.lines.slice(from, to).map((item, offset) => {
    const index = from + offset;
    const before = index === 0 ? note.spaceBefore : 0;
    const line = { kind: 'leaf' as const, item, y: top + before };
    top += note.heights[index] ?? 0;
    return line;
  });
  placeColumn(placed, spot, canvas);
}
