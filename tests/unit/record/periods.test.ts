import { describe, expect, it } from 'vitest';
import { isBefore, isFullDate, isPartialDate, parsePeriod } from '../../../src/record/index.ts';

describe('isPartialDate', () => {
  it.each(['2023', '2023-10', '2023-10-05', '2023-10-05T08:00', '2024-02-29', '2000-02-29', '2023-12-31T23:59'])(
    'takes %s',
    (text) => {
      expect(isPartialDate(text)).toBe(true);
    },
  );

  it.each([
    '',
    '23',
    '0000',
    '2023-13',
    '2023-00',
    '2023-02-29',
    '1900-02-29',
    '2023-04-31',
    '2023-10-00',
    '2023-10-05T24:00',
    '2023-10-05T08:60',
    '2023-10-05T08',
    '2023-10T08:00',
    '2023-1-5',
    '2023-10-05 08:00',
    ' 2023',
    '2023\n',
  ])('refuses %j', (text) => {
    expect(isPartialDate(text)).toBe(false);
  });

  it('is a full date only to the day', () => {
    expect(['2023', '2023-10', '2023-10-05', '2023-10-05T08:00'].map(isFullDate)).toEqual([false, false, true, false]);
  });
});

it('isBefore compares as far as both dates are known', () => {
  expect(isBefore('2022', '2023-01-01')).toBe(true);
  expect(isBefore('2023', '2023-01-01')).toBe(false);
  expect(isBefore('2023-01-01', '2023')).toBe(false);
  expect(isBefore('2023-10-05T08:00', '2023-10-05T08:01')).toBe(true);
});

describe('parsePeriod', () => {
  it.each([
    ['2022', { kind: 'year', year: 2022 }],
    ['2023-H1', { kind: 'half', year: 2023, half: 1 }],
    ['2023-H2', { kind: 'half', year: 2023, half: 2 }],
    ['2023-Q1', { kind: 'quarter', year: 2023, quarter: 1 }],
    ['2023-Q4', { kind: 'quarter', year: 2023, quarter: 4 }],
    ['2023-09', { kind: 'month', year: 2023, month: 9 }],
    ['2023-09-30', { kind: 'day', date: '2023-09-30' }],
    ['2023-01/2023-09', { kind: 'range', from: '2023-01', to: '2023-09' }],
    ['2021/2023', { kind: 'range', from: '2021', to: '2023' }],
    ['2021/2023-06-30', { kind: 'range', from: '2021', to: '2023-06-30' }],
  ])('reads %s', (text, period) => {
    expect(parsePeriod(text)).toEqual(period);
  });

  it.each([
    '',
    '2023-H3',
    '2023-Q0',
    '2023-Q5',
    '0000-Q1',
    '2023-13',
    '2023/2021',
    '2023-10/2023-09',
    '2021/',
    '/2023',
    '2021/2022/2023',
    '2021/2023-Q1',
    '2023-10-05T08:00',
    'năm 2023',
  ])('refuses %j', (text) => {
    expect(parsePeriod(text)).toBeUndefined();
  });
});
