import type { ImagePiece } from '../../../layout/index.ts';
import type { Drawing } from '../drawing.ts';
import { decimal } from '../values.ts';

/** An image in its rectangle, as its pixels are stored (Word, too, leaves a camera's orientation mark aside). */
export function drawImage(piece: ImagePiece, drawing: Drawing): string {
  const place = [piece.width, 0, 0, -piece.height, piece.x, piece.y + piece.height].map(decimal).join(' ');
  return `q ${place} cm /${drawing.useImage(piece.image)} Do Q`;
}
