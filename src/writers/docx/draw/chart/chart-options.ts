import type { BarChartOptions, ChartAxis, ChartValueAxis, ColumnChartOptions, LineChartOptions } from 'docx/charts';
import type { ChartKind, ChartLook, ChartSpec } from '../../../../chart/index.ts';
import { numberFormat } from './number-format.ts';
import { chartSeries } from './series.ts';

type Options = ColumnChartOptions | BarChartOptions | LineChartOptions;

/** What the kinds of charts share. */
interface Parts {
  readonly spec: ChartSpec;
  readonly base: Omit<ColumnChartOptions, 'type'>;
  readonly values: ChartValueAxis;
  readonly names: ChartAxis;
}

/** Word's chart of the kind that comes nearest. */
export function chartOptions(spec: ChartSpec, look: ChartLook, family: string): Options {
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
  const values = { ...title, numberFormat: numberFormat(spec), font };
  return kinds[spec.kind]({ spec, base, values, names: { font } });
}

const kinds: Readonly<Record<ChartKind, (parts: Parts) => Options>> = {
  column: ({ base, values, names, spec }) => ({
    ...base,
    type: 'column',
    gapWidth: 60,
    overlap: 0,
    categoryAxis: names,
    valueAxis: { ...values, ...fromZero(spec) },
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
function barChart({ base, values, names, spec }: Parts): Options {
  const categoryAxis = { ...names, reverseOrder: true };
  const valueAxis = { ...values, ...fromZero(spec), crossesAt: 'maximum' as const };
  return { ...base, type: 'bar', gapWidth: 50, overlap: 0, categoryAxis, valueAxis };
}

/** Bars begin at zero. */
function fromZero({ series }: ChartSpec): Pick<ChartValueAxis, 'minimum'> {
  const values = series.flatMap(({ points }) => points.flatMap((point) => (point ? [point.value] : [])));
  return values.every((value) => value >= 0) ? { minimum: 0 } : {};
}

/** A colour as the library takes it. */
function hex(color: string): string {
  return color.slice(1).toUpperCase();
}
