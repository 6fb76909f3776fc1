import { type Html, voidElement } from '../../base/index.ts';
import type { FillPiece, ImagePiece, LinePiece } from '../../layout/index.ts';
import { decimal } from './number.ts';

/** An image in its rectangle, inside the drawing: nothing is fetched. */
export function drawImage({ x, y, width, height, image, owner }: ImagePiece): Html {
  return voidElement('image', {
    ...boxOf({ x, y, width, height }),
    preserveAspectRatio: 'none',
    href: `data:image/${image.format};base64,${Buffer.from(image.bytes).toString('base64')}`,
    role: 'img',
    'aria-label': 'node' in owner ? (owner.node.alt ?? '') : '',
  });
}

/** A straight line with butt ends. */
export function drawLine({ x1, y1, x2, y2, width, color }: LinePiece): Html {
  return voidElement('line', {
    x1: decimal(x1),
    y1: decimal(y1),
    x2: decimal(x2),
    y2: decimal(y2),
    stroke: color,
    'stroke-width': decimal(width),
  });
}

/** A filled rectangle. */
export function drawFill({ x, y, width, height, color }: FillPiece): Html {
  return voidElement('rect', { ...boxOf({ x, y, width, height }), fill: color });
}

function boxOf(box: Pick<FillPiece, 'x' | 'y' | 'width' | 'height'>): Readonly<Record<string, string>> {
  const { x, y, width, height } = box;
  return { x: decimal(x), y: decimal(y), width: decimal(width), height: decimal(height) };
}
