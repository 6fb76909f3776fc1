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
  let shown = 'BT\n';
  let underlines = '';
  for (const run of piece.runs) {
    shown += drawRun(run, piece, drawing);
    if (run.underline) underlines += `\n${underline(run, piece, drawing)}`;
  }
  return `${shown}ET${underlines}`;
}

function drawRun(run: GlyphRun, piece: TextPiece, drawing: Drawing): string {
  const face = drawing.useFace(run.face);
  const look = `/${face.name} ${decimal(run.size)} Tf ${rgb(run.color)} rg`;
  const place = `1 0 0 -1 ${decimal(piece.x + run.dx)} ${decimal(piece.baseline - run.rise)} Tm`;
  return `${look}\n${place}\n${showText(face, run.text, (run.wordSpacing / run.size) * 1000)}\n`;
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
