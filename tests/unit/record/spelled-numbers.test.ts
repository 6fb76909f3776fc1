import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holdsNumber } from '../../../src/record/quoted-numbers.ts';
import { readNumberText } from '../../../src/record/spelled-numbers.ts';

describe('readNumberText', () => {
  it.each([
    ['1.234,5', ['1234.5'], ['1234.5']],
    ['1,234.5', ['1234.5'], ['1234.5']],
    ['12,5', ['12.5'], ['12.5']],
    ['1.234.567', ['1234567'], ['1234567']],
    ['180 000', ['180000'], ['180000']],
    ['5.159', ['5159', '5.159'], ['5.159', '5159']],
    ['0,125', ['0.125'], ['0.125']],
    ['-3,5', ['-3.5'], ['-3.5']],
    ['−4', ['-4'], ['-4']],
    ['8,50', ['8.50'], ['8.50']],
    ['1.23.4', [], []],
    ['gần 5', [], []],
    ['1,', [], []],
    ['', [], []],
  ])('%s', (text, vi, en) => {
    expect([readNumberText(text, 'vi'), readNumberText(text, 'en')]).toEqual([vi, en]);
  });

  it('reads back what Vietnamese and English formatters write', () => {
    const formats = {
      vi: new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 4 }),
      en: new Intl.NumberFormat('en-US', { maximumFractionDigits: 4 }),
    };
    fc.assert(
      fc.property(
        fc.constantFrom('vi' as const, 'en' as const),
        fc.integer({ min: -1e10, max: 1e10 }),
        fc.nat(4),
        (language, digits, decimals) => {
          const value = digits / 10 ** decimals;
          const text = formats[language].format(value);
          expect(readNumberText(text, language).map(Number)).toContain(value);
          expect(holdsNumber(`khoảng ${text} đồng`, value, language)).toBe(true);
        },
      ),
    );
  });
});
