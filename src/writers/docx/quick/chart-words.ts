import type { ChartOptions } from '../elements.ts';
import { newSharedPlaces, type Places } from './places.ts';

/** A chart apart: how it is written, and its own words and numbers, in the order of their places. */
interface ChartWords {
  readonly sample: ChartOptions;
  readonly words: readonly string[];
}

/** Puts places where a chart has words and numbers of its own. */
export function takeChartWords(options: ChartOptions): ChartWords {
  // Without a description the library makes one of the words and numbers.
  if (!options.altText?.description) return { sample: options, words: [] };
  const places = newSharedPlaces();
  return { sample: sampleOf(options, places), words: places.words };
}

function sampleOf(options: ChartOptions, places: Places): ChartOptions {
  const { altText, categories, series, valueAxis } = options;
  return {
    ...options,
    categories: categories.map((category) => places.text(category)),
    series: series.map((one) => sampleSeries(one, places)),
    ...(valueAxis ? { valueAxis: sampleAxis(valueAxis, places) } : {}),
    ...(altText ? { altText: sampleAlt(altText, places) } : {}),
  };
}

type Series = ChartOptions['series'][number];
type Axis = NonNullable<ChartOptions['valueAxis']>;

function sampleSeries(series: Series, places: Places): Series {
  const { name, values, pointLabels } = series;
  return {
    ...series,
    name: places.text(name),
    values: values.map((value) => (value === null ? null : places.number(value))),
    ...(pointLabels ? { pointLabels: pointLabels.map((label) => label && sampleLabel(label, places)) } : {}),
  };
}

function sampleLabel<T extends { readonly text?: string; readonly numberFormat?: string }>(
  label: T,
  places: Places,
): T {
  const { text, numberFormat } = label;
  return {
    ...label,
    ...(text === undefined ? {} : { text: places.text(text) }),
    ...(numberFormat === undefined ? {} : { numberFormat: places.text(numberFormat) }),
  };
}

function sampleAlt(alt: NonNullable<ChartOptions['altText']>, places: Places): typeof alt {
  const given = Object.entries(alt).filter(([, text]) => text !== undefined);
  return Object.fromEntries(given.map(([key, text]) => [key, places.text(text)]));
}

function sampleAxis(axis: Axis, places: Places): Axis {
  const { title, minimum, maximum, interval } = axis;
  const place = (name: string, value: number | undefined) =>
    value === undefined ? {} : { [name]: places.number(value) };
  return {
    ...axis,
    ...(typeof title === 'object' ? { title: { ...title, text: places.text(title.text) } } : {}),
    // In this order: the library holds the least against the most.
    ...place('minimum', minimum),
    ...place('maximum', maximum),
    ...place('interval', interval),
  };
}
