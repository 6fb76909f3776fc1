import { describe, expect, test } from 'vitest';
import { type ChartPoint, type ChartSpec, tabulateChart, writeValue } from '../../../src/chart/index.ts';

const point = (value: number, target?: number): ChartPoint => ({
  value,
  text: `${value}%`,
  state: 'achieved',
  ...(target === undefined ? {} : { target: { value: target, text: `${target}%` } }),
});
const spec: ChartSpec = {
  kind: 'column',
  language: 'vi',
  categories: ['2021', '2022'],
  series: [{ name: 'A', points: [point(6), null] }],
  unit: '%',
  decimals: 1,
};

describe('tabulateChart', () => {
  test('few categories stand side by side, and what is not there is a dash', () => {
    expect(tabulateChart(spec)).toEqual({
      alt: 'Số liệu của biểu đồ: A',
      head: ['', '2021', '2022'],
      rows: [['A', '6%', '–']],
    });
  });

  test('of many categories each is a row', () => {
    const categories = ['1', '2', '3', '4', '5', '6', '7'];
    const points = categories.map((name) => point(Number(name)));
    const { head, rows } = tabulateChart({
      ...spec,
      categories,
      series: [
        { name: 'A', points },
        { name: 'B', points: [] },
      ],
    });
    expect(head).toEqual(['', 'A', 'B']);
    expect(rows[6]).toEqual(['7', '7%', '–']);
  });

  test('what values are held against is a line of its own', () => {
    const series = [{ name: 'A', points: [point(6, 7), point(8)] }];
    const [first, second] = tabulateChart({ ...spec, language: 'en', series }).rows;
    expect([first, second]).toEqual([
      ['A', '6%', '8%'],
      ['Target', '7%', '–'],
    ]);
    const both = tabulateChart({ ...spec, series: [...series, { name: 'B', points: [point(1, 2), null] }] }).rows;
    expect(both.map(([name]) => name)).toEqual(['A', 'Kế hoạch: A', 'B', 'Kế hoạch: B']);
  });
});

test('writeValue writes as many decimals as the chart has, and the unit', () => {
  expect(writeValue(1234.5, { language: 'vi', decimals: 1, unit: 'tỷ đồng' })).toBe('1.234,5 tỷ đồng');
  expect(writeValue(1234.5, { language: 'en', decimals: 2, unit: '%' })).toBe('1,234.50%');
});
