import type { Box } from '../measure/boxes.ts';
import type { PlacedRow } from '../paginate/placed.ts';
import type { Spot } from './canvas.ts';

/** Where the content of a row's cell is, the row being placed at `spot`. */
export function cellSpot({ y, lead, item, repeated }: PlacedRow<Box>, index: number, spot: Spot): Spot {
  const cell = item.cells[index];
  const inset = cell?.box.type === 'cell' ? cell.box.x : 0;
  return { x: spot.x + inset, y: spot.y + y + lead + (cell?.top ?? 0), artifact: spot.artifact || repeated };
}
