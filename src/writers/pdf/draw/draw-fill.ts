import type { FillPiece } from '../../../layout/index.ts';
import { decimal, rgb } from '../values.ts';

/** A filled rectangle. */
export function drawFill(fill: Pick<FillPiece, 'x' | 'y' | 'width' | 'height' | 'color'>): string {
  return `${rgb(fill.color)} rg\n${[fill.x, fill.y, fill.width, fill.height].map(decimal).join(' ')} re f`;
}
