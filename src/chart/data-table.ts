import { localeFor } from '../locale/index.ts';
import type { ChartPoint, ChartSeries, ChartSpec } from './spec.ts';

/** A chart's values in rows and columns, for those who cannot see it. The first column and the first row are heads. */
export interface ChartTable {
  /** What the table holds. */
  readonly alt: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** With more categories than this, each of them is a row. */
const MOST_COLUMNS = 6;

/** Said of a value that is not there. */
const NOTHING = '–';

/** The table of a chart's values as they are written. Few categories stand side by side, as in the chart. */
export function tabulateChart(spec: ChartSpec): ChartTable {
  const { categories, language } = spec;
  const lines = spec.series.flatMap((series) => linesOf(series, spec));
  const alt = alts[language](spec.series.map(({ name }) => name));
  if (categories.length <= MOST_COLUMNS)
    return { alt, head: ['', ...categories], rows: lines.map(({ name, texts }) => [name, ...texts]) };
  const rows = categories.map((category, index) => [category, ...lines.map(({ texts }) => texts[index] ?? NOTHING)]);
  return { alt, head: ['', ...lines.map(({ name }) => name)], rows };
}

const alts = {
  vi: (names: readonly string[]) => `Số liệu của biểu đồ: ${localeFor('vi').formatList(names)}`,
  en: (names: readonly string[]) => `The chart’s data: ${localeFor('en').formatList(names)}`,
} as const;

interface Line {
  readonly name: string;
  readonly texts: readonly string[];
}

/** The values of a series, and what they are held against. */
function linesOf({ name, points }: ChartSeries, { language, series }: ChartSpec): readonly Line[] {
  const values: Line = { name, texts: points.map((point) => point?.text ?? NOTHING) };
  if (!points.some((point) => point?.target)) return [values];
  const { capitalise, charts } = localeFor(language);
  const label = capitalise(charts.target);
  const targets = points.map((point: ChartPoint | null) => point?.target?.text ?? NOTHING);
  return [values, { name: series.length > 1 ? `${label}: ${name}` : label, texts: targets }];
}
