import { drawStyledChart } from '../../../../layout/index.ts';
import type { StyledChart } from '../../../../theme/index.ts';
import type { WordChart } from '../../elements.ts';
import { veil } from '../../text.ts';
import { plainText } from '../plain-text.ts';
import type { DrawScope } from '../scope.ts';
import { chartOptions } from './chart-options.ts';

/** The library measures in pixels of 1/96 inch. */
const PIXELS_PER_POINT = 96 / 72;

/**
 * A chart of Word's own, whose numbers can be edited, as large as the one in the other formats. Patterns, which the
 * library has no option for, are put in when the package is settled.
 */
export function chartRun(chart: StyledChart, scope: DrawScope): WordChart {
  const { spec, alt, caption, look } = chart;
  const { width, height } = drawStyledChart(chart, scope.sheet);
  scope.charts.push(chart);
  const title = (caption && plainText(caption.paragraph.runs)) || alt;
  const options = {
    ...chartOptions(spec, scope.sheet.chart, look.font.family),
    transformation: { width: Math.round(width * PIXELS_PER_POINT), height: Math.round(height * PIXELS_PER_POINT) },
    altText: {
      id: String(scope.nextId()),
      name: `Chart ${scope.charts.length}`,
      title: veil(title),
      description: veil(alt),
    },
  };
  return { type: 'chart', options };
}
