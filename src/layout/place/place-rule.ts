import type { Points } from '../../base/index.ts';
import type { RuleBox } from '../measure/boxes.ts';
import type { Canvas, Spot } from './canvas.ts';

export function placeRule({ line, x, width }: RuleBox, y: Points, spot: Spot, canvas: Canvas): void {
  const middle = spot.y + y + line.width / 2;
  canvas.pieces.push({
    type: 'line',
    owner: { artifact: 'layout' },
    x1: spot.x + x,
    y1: middle,
    x2: spot.x + x + width,
    y2: middle,
    width: line.width,
    color: line.color,
  });
}
