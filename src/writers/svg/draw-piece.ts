import { element, type Html } from '../../base/index.ts';
import type { Piece, StructureNode } from '../../layout/index.ts';
import { linkOf, type SvgContext } from './context.ts';
import { drawChart } from './draw-chart.ts';
import { drawFill, drawImage, drawLine } from './draw-shapes.ts';
import { drawText } from './draw-text.ts';

/** One piece of a page; text of a link can be followed. */
export function drawPiece(piece: Piece, context: SvgContext): Html {
  const drawn = drawShape(piece, context);
  const link = context.links && 'node' in piece.owner ? linkOf(piece.owner.node) : undefined;
  const address = link && addressOf(link, context);
  return address === undefined ? drawn : element('a', { href: address }, drawn);
}

function drawShape(piece: Piece, context: SvgContext): Html {
  switch (piece.type) {
    case 'text':
      return drawText(piece, context);
    case 'image':
      return drawImage(piece);
    case 'chart':
      return drawChart(piece, context);
    case 'line':
      return drawLine(piece);
    case 'fill':
      return drawFill(piece);
  }
}

function addressOf({ href, target }: StructureNode, context: SvgContext): string | undefined {
  return href ?? (target === undefined ? undefined : context.addressOf(target));
}
