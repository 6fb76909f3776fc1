import type { LinePiece } from '../../../layout/index.ts';
import { decimal, rgb } from '../values.ts';

/** A straight line with butt ends. */
export function drawLine(line: LinePiece): string {
  const from = `${decimal(line.x1)} ${decimal(line.y1)} m`;
  const to = `${decimal(line.x2)} ${decimal(line.y2)} l S`;
  return `${rgb(line.color)} RG ${decimal(line.width)} w\n${from} ${to}`;
}
