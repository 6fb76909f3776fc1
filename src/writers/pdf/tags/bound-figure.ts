import type { Piece } from '../../../layout/index.ts';

/** Gives a figure's element its bounds on the page, counted from the page's bottom as PDF does. */
export function boundFigure(figure: PDFKit.PDFStructureElement, pieces: readonly Piece[], pageHeight: number): void {
  const boxes = pieces.flatMap((piece) => (piece.type === 'text' || piece.type === 'line' ? [] : [piece]));
  if (boxes.length === 0) return;
  const BBox = [
    Math.min(...boxes.map((box) => box.x)),
    pageHeight - Math.max(...boxes.map((box) => box.y + box.height)),
    Math.max(...boxes.map((box) => box.x + box.width)),
    pageHeight - Math.min(...boxes.map((box) => box.y)),
  ];
  figure.dictionary.data.A = { O: 'Layout', Placement: 'Block', BBox };
}
