import type { Piece } from '../../../layout/index.ts';
import { dictionary } from '../write-object.ts';
import type { Element } from './element.ts';

/** Gives a figure's element its bounds on the page, counted from the page's bottom as PDF does. */
export function boundFigure(figure: Element, pieces: readonly Piece[], pageHeight: number): void {
  const boxes = pieces.flatMap((piece) => (piece.type === 'text' || piece.type === 'line' ? [] : [piece]));
  if (boxes.length === 0) return;
  const bounds = [
    Math.min(...boxes.map((box) => box.x)),
    pageHeight - Math.max(...boxes.map((box) => box.y + box.height)),
    Math.max(...boxes.map((box) => box.x + box.width)),
    pageHeight - Math.min(...boxes.map((box) => box.y)),
  ];
  const BBox = `[${bounds.map((edge) => Math.round(edge * 1e6) / 1e6).join(' ')}]`;
  figure.entries += `/A ${dictionary({ O: '/Layout', Placement: '/Block', BBox })}\n`;
}
