import type { WordChart } from '../elements.ts';
import { replaceIds } from '../settle/made-up-ids.ts';
import type { Part, Parts } from '../settle/parts.ts';
import { author, bodyOf } from './author.ts';
import { broughtParts } from './brought-parts.ts';
import { chartId, chartName, workbookId, workbookName } from './chart-names.ts';
import { takeChartWords } from './chart-words.ts';
import { theCharts } from './library.ts';
import { cutAtPlaces, fillGaps, type Gaps, placeOf } from './places.ts';
import { newStore } from './store.ts';

/** What the library writes for charts of one build, cut at their words: the run that shows one, its part, its workbook. */
export interface ChartCut {
  readonly run: Gaps;
  readonly chart: Gaps;
  readonly workbook: ReadonlyMap<string, Gaps>;
}

/** A chart of a file as the library writes it. */
export interface ChartXml {
  readonly run: string;
  /** Its parts but for the relationships, which are the frame's. */
  readonly parts: Parts;
}

/** More than the charts of any usual run of documents. */
const MOST = 64;

/** The cuts of all charts met, for all documents. */
export const chartCuts = newStore<ChartCut>(MOST);

/** The XML of a chart, the first in a file being number 1. Charts of one build are cut once, for all documents. */
export function chartXml({ options, ...chart }: WordChart, number: number): ChartXml {
  const { sample, words } = takeChartWords(options);
  const cut = () => cutChart({ ...chart, options: sample }, words.length);
  const { run, chart: part, workbook } = chartCuts.keep(JSON.stringify(sample), cut);
  const fill = (gaps: Gaps, id: string): string => fillGaps(gaps, [...words, id]);
  return {
    run: fill(run, chartId(number)),
    parts: new Map<string, Part>([
      [chartName(number), fill(part, workbookId(number))],
      [workbookName(number), new Map(Array.from(workbook, ([name, gaps]) => [name, fillGaps(gaps, words)]))],
    ]),
  };
}

/** Cuts a chart of a document that has nothing else. The place of the one id in a part comes after those of the words. */
function cutChart(chart: WordChart, wordCount: number): ChartCut {
  const { Document, plainChart } = theCharts();
  const file = new Document({ sections: [] });
  const cut = (part: Part | undefined): Gaps => {
    if (typeof part !== 'string') throw new Error('the library does not write a part of a chart');
    return cutAtPlaces(replaceIds(part, () => placeOf(wordCount)));
  };
  const run = cut(author(plainChart(chart), bodyOf(file)));
  const parts = broughtParts(file);
  const workbook = parts.get(workbookName(1));
  const files = workbook instanceof Map ? [...workbook] : [];
  return {
    run,
    chart: cut(parts.get(chartName(1))),
    workbook: new Map(files.map(([name, part]) => [name, cut(part)])),
  };
}
