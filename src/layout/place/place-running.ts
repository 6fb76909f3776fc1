import type { Box } from '../measure/boxes.ts';
import { fillColumn } from '../paginate/fill-column.ts';
import type { Flow } from '../paginate/items.ts';
import { ENDLESS } from '../paginate/room.ts';
import type { Canvas, Spot } from './canvas.ts';
import { placeColumn } from './place-column.ts';

/** A running header or footer. */
export function placeRunning({ items }: Flow<Box>, at: Omit<Spot, 'artifact'>, canvas: Canvas): void {
  const rules = { items, room: ENDLESS, start: 'hard-top', must: true, nested: true, strain: () => {} } as const;
  placeColumn(fillColumn<Box>(rules, { index: 0 }).placed, { ...at, artifact: true }, canvas);
}
