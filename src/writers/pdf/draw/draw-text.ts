import type { GlyphRun, TextPiece } from '../../../layout/index.ts';
import type { Drawing } from '../drawing.ts';
import { showText } from '../fonts/show-text.ts';
import { decimal, rgb } from '../values.ts';
import { drawFill } from './draw-fill.ts';

/**
 * A line of text: each run at its own position, so that rounding never adds up, and then the lines
 * under it, which belong to the text and stay inside its mark.
 */
export function drawText(piece: TextPiece, drawing: Drawing): string {
  const shown = piece.runs.map((run) => drawRun(run, piece, drawing));
  const underlines = piece.runs.filter((run) => run.underline).map((run) => underline(run, piece, drawing));
  return ['BT', ...shown, 'ET', ...underlines].join('\n');
}

function drawRun(run: GlyphRun, piece: TextPiece, drawing: Drawing): string {
  const face = drawing.useFace(run.face);
  return [
    `/${face.name} ${decimal(run.size)} Tf ${rgb(run.color)} rg`,
    `1 0 0 -1 ${decimal(piece.x + run.dx)} ${decimal(piece.baseline - run.rise)} Tm`,
    showText(face, run.text, (run.wordSpacing / run.size) * 1000),
  ].join('\n');
}

function underline(run: GlyphRun, piece: TextPiece, drawing: Drawing): string {
  const { below, thickness } = drawing.useFace(run.face).underline;
  return drawFill({
    x: piece.x + run.dx,
    y: piece.baseline - run.rise + below * run.size,
    width: run.width,
    height: thickness * run.size,
    color: run.color,
  });
}
