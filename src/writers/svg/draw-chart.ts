import { element, escapeText, type Html } from '../../base/index.ts';
import { shapeSvg } from '../../chart/index.ts';
import type { ChartPiece, ChartText, GlyphRun } from '../../layout/index.ts';
import type { SvgContext } from './context.ts';
import { fontAttributes } from './draw-text.ts';
import { decimal } from './number.ts';

/** A chart as one picture with the words for people who cannot see it. */
export function drawChart({ marks, owner }: ChartPiece, context: SvgContext): Html {
  const drawn = marks.map((mark) => (mark.type === 'text' ? drawLine(mark, context) : shapeSvg(mark)));
  const label = 'node' in owner ? owner.node.alt : undefined;
  return element('g', { role: 'img', 'aria-label': label ?? '' }, ...drawn);
}

function drawLine({ runs, x, baseline, turn }: ChartText, context: SvgContext): Html {
  const [left, bottom] = [decimal(x), decimal(baseline)];
  const turned = turn === 0 ? undefined : `rotate(${decimal(turn)} ${left} ${bottom})`;
  const drawRun = (run: GlyphRun): Html =>
    element('tspan', { x: decimal(x + run.dx), y: bottom, ...fontAttributes(run, context) }, escapeText(run.text));
  return element('text', { 'xml:space': 'preserve', transform: turned }, ...runs.map(drawRun));
}
