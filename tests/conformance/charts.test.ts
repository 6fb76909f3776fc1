import { beforeAll, describe, expect, it } from 'vitest';
import { type ReadChart, readDocx } from '../../src/readers/index.ts';
import { buildRecord, caseRecords, workshopOf } from '../support/build-cases.ts';
import { drawnBars } from '../support/drawn-bars.ts';

/* The chart of the Word file, its workbook and the PDF's drawing say the same: read from the finished files alone. */

/** The charts of the case that are drawn of bars from zero, by their place among all, and which way their bars go. */
const BARS = [
  { chart: 0, along: 'height' },
  { chart: 1, along: 'height' },
  { chart: 2, along: 'width' },
  { chart: 6, along: 'width' },
  { chart: 7, along: 'height' },
] as const;

let charts: readonly ReadChart[] = [];
let pdf: Uint8Array = new Uint8Array();

beforeAll(async () => {
  const record = caseRecords().find(({ name }) => name === 'charts');
  if (record?.templates === undefined) throw new Error('the case of charts is missing');
  const { files } = await buildRecord(await workshopOf(record.templates), record);
  const bytesOf = (format: string) => files.find((file) => file.format === format)?.bytes ?? new Uint8Array();
  pdf = bytesOf('pdf');
  const { value } = readDocx(bytesOf('docx'));
  charts = (value?.blocks ?? []).flatMap((block) => (block.type === 'figure' && block.chart ? [block.chart] : []));
}, 60_000);

describe('charts', () => {
  it('are all native in Word, and their workbooks agree with what they show', () => {
    expect(charts.map(({ agrees }) => agrees)).toEqual(Array.from({ length: 8 }, () => true));
  });

  it.each(BARS)('chart $chart: bars of the PDF are as long as the numbers in Word say', ({ chart, along }) => {
    const numbers = (charts[chart]?.series ?? [])
      .filter(({ name }) => name !== 'Kế hoạch')
      .flatMap(({ values }) => values.filter((value) => value !== null));
    const bars = drawnBars(pdf, chart, along);
    expect(bars).toHaveLength(numbers.length);
    const [longest = 1, length = 1] = [Math.max(...numbers.map(Math.abs)), Math.max(...bars.map(Math.abs))];
    const share = length / longest;
    for (const [index, number] of numbers.entries()) expect(bars[index]).toBeCloseTo(number * share, 1);
  });

  it('shares are parts of one length', () => {
    const parts = drawnBars(pdf, 3, 'share');
    const { series = [] } = charts[3] ?? {};
    const total = (category: number) => series.reduce((sum, { values }) => sum + (values[category] ?? 0), 0);
    const shares = [0, 1].flatMap((category) => series.map(({ values }) => (values[category] ?? 0) / total(category)));
    const whole = parts.reduce((sum, part) => sum + part, 0) / 2;
    const [drawn, said] = [parts.map((part) => part / whole), shares].map((all) => all.toSorted((a, b) => a - b));
    expect(drawn).toEqual(said?.map((share) => expect.closeTo(share, 3)));
  });
});
