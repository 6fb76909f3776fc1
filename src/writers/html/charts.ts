import { classes, element, escapeText, type Html } from '../../base/index.ts';
import { type Mark, shapeSvg, svgNumber } from '../../chart/index.ts';
import { drawStyledChart } from '../../layout/index.ts';
import type { StyledChart } from '../../theme/index.ts';
import type { HtmlContext } from './context.ts';
import { writeAs } from './paragraphs.ts';

/** A chart drawn inside the page, with its words for those who cannot see it; then its source and its values. */
export function writeChart(chart: StyledChart, context: HtmlContext): Html {
  const { id, lang, alt, look, style, caption, blocks } = chart;
  const { width, height, marks } = drawStyledChart(chart, context.sheet);
  const box = { viewBox: `0 0 ${svgNumber(width)} ${svgNumber(height)}`, width: pt(width), height: pt(height) };
  const drawn = element('svg', { ...box, role: 'img', 'aria-label': alt }, ...marks.map(writeMark));
  const own = context.sheet.styles[style]?.look.align;
  const name = classes('chart', context.classes.style(style), look.align === own ? undefined : `a-${look.align}`);
  const words = caption ? writeAs('figcaption', caption.paragraph, context) : '';
  const below = blocks.length > 0 ? `\n${context.writeBlocks(blocks, context)}` : '';
  return `${element('figure', { id, class: name, lang }, drawn, words)}${below}`;
}

function pt(points: number): string {
  return `${svgNumber(points)}pt`;
}

const ANCHORS = { start: undefined, middle: 'middle', end: 'end' } as const;

function writeMark(mark: Mark): Html {
  if (mark.type !== 'text') return shapeSvg(mark);
  const [x, y] = [svgNumber(mark.x), svgNumber(mark.baseline)];
  const attributes = {
    x,
    y,
    'font-size': svgNumber(mark.size),
    'font-weight': mark.bold ? 'bold' : undefined,
    fill: mark.color,
    'text-anchor': ANCHORS[mark.anchor],
    transform: mark.turn === 0 ? undefined : `rotate(${svgNumber(mark.turn)} ${x} ${y})`,
  };
  return element('text', attributes, escapeText(mark.text));
}
