import { describe, expect, it } from 'vitest';
import type { Period } from '../../../src/locale/index.ts';
import { comparePeriods, parsePeriod, periodBounds, periodMonths } from '../../../src/record/index.ts';

const read = (code: string): Period => {
  const period = code.startsWith('@') ? ({ kind: 'as-of', date: code.slice(1) } as const) : parsePeriod(code);
  if (!period) throw new Error(code);
  return period;
};

describe('the days of a period', () => {
  it.each([
    ['2023', '2023-01-01', '2023-12-31', 12],
    ['2023-H1', '2023-01-01', '2023-06-30', 6],
    ['2023-H2', '2023-07-01', '2023-12-31', 6],
    ['2023-Q3', '2023-07-01', '2023-09-30', 3],
    ['2024-02', '2024-02-01', '2024-02-29', 1],
    ['2023-09-30', '2023-09-30', '2023-09-30', 1],
    ['2023-01/2023-09', '2023-01-01', '2023-09-30', 9],
    ['2021/2023', '2021-01-01', '2023-12-31', 36],
    ['2021/2023-06-30', '2021-01-01', '2023-06-30', 30],
    ['@2023-06-30', '2023-06-30', '2023-06-30', 0],
    ['@2023-06', '2023-06-30', '2023-06-30', 0],
    ['@2023', '2023-12-31', '2023-12-31', 0],
    ['@2023-06-30T08:00', '2023-06-30', '2023-06-30', 0],
  ])('%s is from %s to %s: %d months', (code, from, to, months) => {
    expect(periodBounds(read(code))).toEqual({ from, to });
    expect(periodMonths(read(code))).toBe(months);
  });
});

it('orders by the end, and of one end the longer first', () => {
  const codes = ['2023-Q2', '2022', '2023-H1', '2023', '2021', '2023-Q1'];
  expect(codes.toSorted((a, b) => comparePeriods(read(a), read(b)))).toEqual([
    '2021',
    '2022',
    '2023-Q1',
    '2023-H1',
    '2023-Q2',
    '2023',
  ]);
});
