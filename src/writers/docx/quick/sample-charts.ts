import type { ChartOptions, WordChart } from '../elements.ts';
import { replaceIds } from '../settle/made-up-ids.ts';
import { type Part, type Parts, textPart } from '../settle/parts.ts';
import { relationshipsOf } from '../settle/relationships.ts';
import { author, type Home } from './author.ts';
import { chartId, chartName, workbookId } from './chart-names.ts';
import { theCharts } from './library.ts';

const OPTIONS: ChartOptions = { type: 'bar', categories: ['1'], series: [{ name: '1', values: [1] }] };
const SAMPLE: WordChart = { type: 'chart', options: OPTIONS };

/** Makes the library take so many charts into a file. */
export function addCharts(home: Home, count: number): void {
  for (let number = 1; number <= count; number++) author(theCharts().plainChart(SAMPLE), home);
}

/** The parts with the ids by which charts of their own are referred to, in place of those that the library made up. */
export function nameChartIds(parts: Parts, body: string, count: number): Parts {
  const named = new Map<string, Part>(parts);
  const rename = (name: string, idOf: () => string) => named.set(name, replaceIds(textPart(parts, name), idOf));
  let last = 0;
  rename(relationshipsOf(body), () => chartId(++last));
  for (let number = 1; number <= count; number++) rename(relationshipsOf(chartName(number)), () => workbookId(number));
  return named;
}
