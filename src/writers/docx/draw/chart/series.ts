import type { ChartFont, ChartPointLabel, ChartSeries as WordSeries } from 'docx/charts';
import { type ChartLook, type ChartPoint, type ChartSpec, pointLabel, seriesColor } from '../../../../chart/index.ts';
import { localeFor } from '../../../../locale/index.ts';
import { numberFormat, textFormat } from './number-format.ts';

type Points = readonly (ChartPoint | null)[];

/** A chart's series as Word has them; what values are held against are series of their own after those. */
export function chartSeries(spec: ChartSpec, look: ChartLook, font: ChartFont): readonly WordSeries[] {
  const results = spec.series.map(({ name, points }, index) => ({
    name,
    points,
    color: seriesColor({ spec, look }, index),
  }));
  const targets = spec.series.flatMap(({ name, points }) =>
    points.some((point) => point?.target)
      ? [{ name: targetName(name, spec), points: points.map(targetOf), color: look.textColor }]
      : [],
  );
  return [...results, ...targets].map(({ name, points, color }) => ({
    name,
    values: points.map((point) => point?.value ?? null),
    color: color.slice(1).toUpperCase(),
    ...labels(points, spec, font),
  }));
}

function targetOf(point: ChartPoint | null): ChartPoint | null {
  return point?.target ? { ...point.target, state: 'achieved' } : null;
}

function targetName(name: string, { language, series }: ChartSpec): string {
  const { capitalise, charts } = localeFor(language);
  const target = capitalise(charts.target);
  return series.length > 1 ? `${target}: ${name}` : target;
}

/**
 * Each value in the words of the document; where series stand side by side, in few signs. Of a sparkline, and of
 * lines that run side by side, the last value alone is named: the others would lie upon the lines.
 */
function labels(points: Points, spec: ChartSpec, font: ChartFont): Pick<WordSeries, 'dataLabels' | 'pointLabels'> {
  const words = localeFor(spec.language);
  const usual = numberFormat(spec);
  const last = points.findLastIndex((point) => point !== null);
  const pointLabels = points.map((point, index): false | ChartPointLabel | undefined => {
    if (!point || (namesLastOnly(spec) && index !== last)) return false;
    const text = spec.series.length > 1 ? pointLabel({ spec, words }, point) : point.text;
    const format = textFormat({ value: point.value, text }, spec);
    if (format === usual) return undefined;
    return format === undefined ? { text, font } : { numberFormat: format, font };
  });
  const isLine = spec.kind === 'line' && !namesLastOnly(spec);
  const position = isLine ? { position: 'above' as const } : {};
  return { dataLabels: { value: true, numberFormat: usual, font, ...position }, pointLabels };
}

function namesLastOnly({ kind, series }: ChartSpec): boolean {
  return kind === 'sparkline' || (kind === 'line' && series.length > 1);
}
