import { expect, test } from 'vitest';
import { romanNumeral } from '../../../src/base/index.ts';

test.each([
  [1, 'I'],
  [4, 'IV'],
  [14, 'XIV'],
  [39, 'XXXIX'],
  [1999, 'MCMXCIX'],
  [2026, 'MMXXVI'],
  [3999, 'MMMCMXCIX'],
])('%i is %s', (number, numeral) => {
  expect(romanNumeral(number)).toBe(numeral);
});

test.each([0, -1, 4000, 1.5, Number.NaN])('%d has no numeral', (number) => {
  expect(romanNumeral(number)).toBeUndefined();
});
