import type { FillPiece } from '../../../layout/index.ts';
import { decimal, rgb } from '../values.ts';

/** A filled rectangle. */
export function drawFill(fill: Pick<FillPiece, 'x' | 'y' | 'width' | 'height' | 'color'>): string {
  const place = `${decimal(fill.x)} ${decimal(fill.y)} ${decimal(fill.width)} ${decimal(fill.height)}`;
  return `${rgb(fill.color)} rg\n${place} re f`;
}
