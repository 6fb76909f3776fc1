import type { Piece } from '../../../layout/index.ts';
import type { Drawing } from '../drawing.ts';
import { drawChart } from './draw-chart.ts';
import { drawFill } from './draw-fill.ts';
import { drawImage } from './draw-image.ts';
import { drawLine } from './draw-line.ts';
import { drawText } from './draw-text.ts';

type Handlers = { readonly [T in Piece['type']]: (piece: Extract<Piece, { type: T }>, drawing: Drawing) => string };

const handlers: Handlers = { text: drawText, image: drawImage, chart: drawChart, line: drawLine, fill: drawFill };

/**
 * The content operators of one piece. A page's coordinates count from its top left corner downwards:
 * pdfkit turns each page over when it adds it.
 */
export function drawPiece(piece: Piece, drawing: Drawing): string {
  switch (piece.type) {
    case 'text':
      return handlers.text(piece, drawing);
    case 'image':
      return handlers.image(piece, drawing);
    case 'chart':
      return handlers.chart(piece, drawing);
    case 'line':
      return handlers.line(piece, drawing);
    case 'fill':
      return handlers.fill(piece, drawing);
  }
}
