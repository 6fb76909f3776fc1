import { type ChartWords, type Locale, localeFor } from '../locale/index.ts';
import type { ChartKind, ChartPoint, ChartSpec } from './spec.ts';

const KINDS: Readonly<Record<ChartKind, keyof ChartWords>> = {
  column: 'column',
  bar: 'bar',
  line: 'line',
  'stacked-share': 'share',
  bullet: 'bullet',
  sparkline: 'sparkline',
};

/**
 * A chart in words, for those who cannot see it, in the document's language: its kind, what it shows, and each
 * value with its text: "Biểu đồ cột: Tốc độ tăng GRDP. Năm 2021: 6,20%; năm 2023: ước đạt 5,79% (ước tính)."
 */
export function describeChart(spec: ChartSpec): string {
  const words = localeFor(spec.language);
  const isGrouped = spec.kind === 'column' && spec.series.length > 1;
  const kind = words.charts[isGrouped ? 'groupedColumn' : KINDS[spec.kind]];
  const told = spec.series.map(({ name, points }) => ({ name, values: describePoints(words, spec, points) }));
  if (told.length === 1) return sentences([nameAfter(kind, told[0]?.name), told[0]?.values ?? words.charts.noData]);
  const names = words.formatList(told.map(({ name }) => name));
  return sentences([nameAfter(kind, names), ...told.map(({ name, values }) => `${name}: ${values}`)]);
}

function nameAfter(kind: string, name = ''): string {
  return name === '' ? kind : `${kind}: ${name}`;
}

function sentences(parts: readonly string[]): string {
  return parts.map((part) => `${part}.`).join(' ');
}

function describePoints(words: Locale, { categories }: ChartSpec, points: readonly (ChartPoint | null)[]): string {
  if (categories.length === 0) return words.charts.noData;
  const parts = categories.map((name, index) => `${name}: ${describePoint(words, points[index] ?? null)}`);
  return words.capitalise(parts.join('; '));
}

function describePoint(words: Locale, point: ChartPoint | null): string {
  const { charts } = words;
  if (point === null) return charts.noData.toLowerCase();
  const target = point.target ? [`${charts.target} ${point.target.text}`] : [];
  const state = point.state === 'achieved' ? [] : [charts[point.state]];
  const notes = [...target, ...state].join('; ');
  return notes === '' ? point.text : `${point.text} (${notes})`;
}
