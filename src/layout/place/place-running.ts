import type { Box } from '../measure/boxes.ts';
import type { Flow } from '../paginate/items.ts';
import { stackItems } from '../paginate/stack.ts';
import type { Canvas, Spot } from './canvas.ts';
import { placeColumn } from './place-column.ts';

/** A running header or footer. */
export function placeRunning({ items }: Flow<Box>, at: Omit<Spot, 'artifact'>, canvas: Canvas): void {
  placeColumn(stackItems(items), { ...at, artifact: true }, canvas);
}
