import { type Attributes, element, escapeText, type Html, voidElement } from '../../base/index.ts';
import { type GlyphRun, openFace, type TextPiece } from '../../layout/index.ts';
import type { SvgContext } from './context.ts';
import { decimal } from './number.ts';

/**
 * A line of text: one element, so that it is selected and copied as a line, with each run at its own
 * position; under it the lines of underlined runs.
 */
export function drawText(piece: TextPiece, context: SvgContext): Html {
  const { runs } = piece;
  if (runs.length === 0) return '';
  const text = element('text', { 'xml:space': 'preserve' }, ...runs.map((run) => drawRun(run, piece, context)));
  return [text, ...runs.filter(({ underline }) => underline).map((run) => underlineOf(run, piece))].join('');
}

function drawRun(run: GlyphRun, piece: TextPiece, context: SvgContext): Html {
  const attributes = {
    x: decimal(piece.x + run.dx),
    y: decimal(piece.baseline - run.rise),
    ...fontAttributes(run, context),
    'word-spacing': run.wordSpacing === 0 ? undefined : decimal(run.wordSpacing),
    lang: run.lang,
  };
  return element('tspan', attributes, ...(run.wordSpacing === 0 ? [escapeText(run.text)] : spaced(run.text)));
}

/** Which font a run is set in, how large and in which colour. */
export function fontAttributes({ face, size, color }: GlyphRun, { familyOf }: SvgContext): Attributes {
  const [, style = ''] = face.split('/');
  return {
    'font-family': familyOf(face),
    'font-size': decimal(size),
    'font-weight': style.includes('bold') ? 'bold' : undefined,
    'font-style': style.includes('italic') ? 'italic' : undefined,
    fill: color,
  };
}

/** Browsers widen no-break spaces as well as ordinary ones; the layout and the PDF do not. */
function spaced(text: string): readonly Html[] {
  return text
    .split(/(\u00a0+)/)
    .map((part) => (part.startsWith('\u00a0') ? element('tspan', { 'word-spacing': '0' }, part) : escapeText(part)));
}

function underlineOf(run: GlyphRun, piece: TextPiece): Html {
  const { underlinePosition, underlineThickness, unitsPerEm } = openFace(run.face).font.metrics;
  return voidElement('rect', {
    x: decimal(piece.x + run.dx),
    y: decimal(piece.baseline - run.rise - (underlinePosition / unitsPerEm) * run.size),
    width: decimal(run.width),
    height: decimal((underlineThickness / unitsPerEm) * run.size),
    fill: run.color,
  });
}
