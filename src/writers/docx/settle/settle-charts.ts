import type { ChartLook, ChartSpec } from '../../../chart/index.ts';
import { localeFor } from '../../../locale/index.ts';
import { replaceIds } from './made-up-ids.ts';
import type { Part, Parts } from './parts.ts';
import { styleSeries } from './style-series.ts';

/** A chart of the file: the first is in `chart1.xml`. */
export interface DrawnChart {
  readonly spec: ChartSpec;
  readonly look: ChartLook;
}

const CHART = /^word\/charts\/chart(\d+)\.xml$/;

/**
 * Charts settled: ids in order of their first use instead of random ones, the document's language instead of American
 * English, and the patterns that the library cannot give.
 */
export function settleCharts(parts: Parts, charts: readonly DrawnChart[]): Parts {
  if (charts.length === 0) return parts;
  const rename = counter();
  return new Map(
    Array.from(parts, ([name, part]): [string, Part] => {
      if (typeof part !== 'string') return [name, part];
      const named = replaceIds(part, rename);
      const chart = charts[Number(CHART.exec(name)?.[1] ?? 0) - 1];
      return [name, chart ? settleChart(named, chart) : named];
    }),
  );
}

const LABELS = /<c:dLbls>.*?<\/c:dLbls>/gs;
const CLEAR = '<c:spPr><a:noFill/>';

/** Labels that lie in patterned bars have a ground of their own. */
function ground({ background }: ChartLook): string {
  return `<c:spPr><a:solidFill><a:srgbClr val="${background.slice(1).toUpperCase()}"/></a:solidFill>`;
}

function counter(): (id: string) => string {
  const names = new Map<string, string>();
  return (id) => {
    const known = names.get(id) ?? `rIdChart${names.size + 1}`;
    names.set(id, known);
    return known;
  };
}

function settleChart(xml: string, { spec, look }: DrawnChart): string {
  const { tag } = localeFor(spec.language);
  const spoken = xml.replaceAll(/(<c:lang val=|\blang=)"en-US"/g, `$1"${tag}"`);
  // Names stand at the foot of the chart, not where bars below zero would cover them.
  const named = spoken.replaceAll(/(<c:catAx>.*?<c:tickLblPos val=)"nextTo"/gs, `$1"low"`);
  const styled = styleSeries(named, spec, look);
  return spec.kind === 'stacked-share'
    ? styled.replace(LABELS, (labels) => labels.replaceAll(CLEAR, ground(look)))
    : styled;
}
