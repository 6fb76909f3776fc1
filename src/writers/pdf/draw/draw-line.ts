import type { LinePiece } from '../../../layout/index.ts';
import { decimal, rgb } from '../values.ts';

/** A straight line with butt ends. */
export function drawLine(line: LinePiece): string {
  return [
    `${rgb(line.color)} RG ${decimal(line.width)} w`,
    `${decimal(line.x1)} ${decimal(line.y1)} m ${decimal(line.x2)} ${decimal(line.y2)} l S`,
  ].join('\n');
}
