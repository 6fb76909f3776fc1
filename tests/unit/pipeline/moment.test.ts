import { expect, test } from 'vitest';
import { momentOf } from '../../../src/pipeline/moment.ts';

test.each([
  ['2023-10-05', '2023-10-04T17:00:00Z'],
  ['2023-10-05T08:00', '2023-10-04T17:00:00Z'],
  ['2023-10', '2023-09-30T17:00:00Z'],
  ['2023', '2022-12-31T17:00:00Z'],
])('the date %s is its first midnight in Việt Nam', (date, moment) => {
  expect(momentOf(undefined, [date])).toEqual({ value: moment, diagnostics: [] });
});

test('the first known date counts', () => {
  expect(momentOf(undefined, [undefined, '2024-02-29', '2023']).value).toBe('2024-02-28T17:00:00Z');
});

test('without a date, or with one that a zip file cannot hold, the moment is fixed', () => {
  expect(momentOf(undefined, [undefined]).value).toBe('2000-01-01T00:00:00Z');
  expect(momentOf(undefined, ['1975-04-30']).value).toBe('2000-01-01T00:00:00Z');
});

test('SOURCE_DATE_EPOCH goes before the record', () => {
  expect(momentOf('1696464000', ['2020']).value).toBe('2023-10-05T00:00:00Z');
  expect(momentOf('', ['2020']).value).toBe('2019-12-31T17:00:00Z');
});

test.each(['yesterday', '-1', '0', '1.5', '99999999999'])('SOURCE_DATE_EPOCH=%s is refused', (epoch) => {
  const { value, diagnostics } = momentOf(epoch, ['2020']);
  expect(value).toBeUndefined();
  expect(diagnostics).toMatchObject([{ code: 'pipeline/wrong-epoch', family: 'usage' }]);
});
