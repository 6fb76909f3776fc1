import type { Points } from '../../base/index.ts';
import type { FigureBox } from '../measure/boxes.ts';
import type { Canvas, Spot } from './canvas.ts';

export function placeFigure({ node, image, x, width, height }: FigureBox, y: Points, spot: Spot, canvas: Canvas): void {
  const owner = spot.artifact ? ({ artifact: 'pagination' } as const) : { node };
  canvas.pieces.push({ type: 'image', owner, x: spot.x + x, y: spot.y + y, width, height, image });
}
