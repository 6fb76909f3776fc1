import type { ChartAxis, ChartValueAxis, ColumnChartOptions } from 'docx/charts';
import { type ChartKind, type ChartLook, type ChartSpec, valueAxis } from '../../../../chart/index.ts';
import type { ChartOptions } from '../../elements.ts';
import { numberFormat } from './number-format.ts';
import { chartSeries } from './series.ts';

/** What the kinds of charts share. */
interface Parts {
  readonly base: Omit<ColumnChartOptions, 'type' | 'categories'> & Pick<ChartOptions, 'categories'>;
  readonly values: ChartValueAxis;
  readonly names: ChartAxis;
}

/** Word's chart of the kind that comes nearest. */
export function chartOptions(spec: ChartSpec, look: ChartLook, family: string): ChartOptions {
  const font = { name: family, size: look.size, color: hex(look.textColor) };
  const series = chartSeries(spec, look, font);
  const base = {
    categories: spec.categories,
    series,
    font: { name: family, color: hex(look.textColor) },
    chartArea: { fill: hex(look.background), border: 'none' as const },
    legend: series.length > 1 ? { position: 'bottom' as const, font } : (false as const),
  };
  const { unit } = spec;
  const title = unit === undefined || unit === '%' ? {} : { title: { text: unit, font } };
  const values = { ...title, ...axisOf(spec), font };
  return kinds[spec.kind]({ base, values, names: { font } });
}

const kinds: Readonly<Record<ChartKind, (parts: Parts) => ChartOptions>> = {
  column: ({ base, values, names }) => ({
    ...base,
    type: 'column',
    gapWidth: 80,
    overlap: 0,
    categoryAxis: names,
    valueAxis: values,
  }),
  bar: barChart,
  bullet: barChart,
  line: ({ base, values, names }) => ({
    ...base,
    type: 'line',
    markers: true,
    categoryAxis: names,
    valueAxis: values,
    emptyValues: 'gap',
  }),
  'stacked-share': ({ base, names }) => ({
    ...base,
    type: 'bar',
    stacking: 'percent',
    gapWidth: 50,
    categoryAxis: { ...names, reverseOrder: true },
    valueAxis: { ...names, numberFormat: '0%', crossesAt: 'maximum' },
  }),
  sparkline: ({ base, values, names }) => ({
    ...base,
    type: 'line',
    legend: false,
    categoryAxis: { ...names, visible: false },
    valueAxis: { ...values, visible: false, gridlines: false },
    emptyValues: 'gap',
  }),
};

/** Word puts the first category of a bar chart at the bottom unless told otherwise, and the axis of values follows it. */
function barChart({ base, values, names }: Parts): ChartOptions {
  const categoryAxis = { ...names, reverseOrder: true };
  const valueAxis = { ...values, crossesAt: 'maximum' as const };
  return { ...base, type: 'bar', gapWidth: 50, overlap: 0, categoryAxis, valueAxis };
}

/** The axis as the other formats have it. */
function axisOf(spec: ChartSpec): ChartValueAxis {
  const axis = valueAxis(spec);
  if (!axis) return { numberFormat: numberFormat(spec) };
  const { low, high, step, decimals } = axis;
  return { minimum: low, maximum: high, interval: step, numberFormat: numberFormat({ ...spec, decimals }) };
}

/** A colour as the library takes it. */
function hex(color: string): string {
  return color.slice(1).toUpperCase();
}
