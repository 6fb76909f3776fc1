import { describe, expect, test } from 'vitest';
import { numberFormat, textFormat } from '../../../../../../src/writers/docx/draw/chart/number-format.ts';

const vi = { language: 'vi', decimals: 2, unit: '%' } as const;

describe('numberFormat', () => {
  test.each([
    [vi, '[$-42A]#,##0.00"%"'],
    [{ ...vi, decimals: 0 }, '[$-42A]#,##0"%"'],
    [{ language: 'en', decimals: 1, unit: 'million' } as const, '[$-809]#,##0.0'],
    [{ language: 'en', decimals: 0 } as const, '[$-809]#,##0'],
  ])('%j is %s', (numbers, format) => expect(numberFormat(numbers)).toBe(format));
});

describe('textFormat writes a value in the words of its text', () => {
  test.each([
    [6.2, '6,20%', '[$-42A]#,##0.00"%"'],
    [5.79, 'ước đạt 5,79%', '[$-42A]"ước đạt "#,##0.00"%"'],
    [7.5, 'dự kiến 7,5%', '[$-42A]"dự kiến "#,##0.0"%"'],
    [1480, '1.480 tỷ đồng', '[$-42A]#,##0" tỷ đồng"'],
    [-270.5, '-270,5', '[$-42A]#,##0.0'],
    [5, 'đạt "5" điểm', '[$-42A]"đạt "\\"#,##0\\"" điểm"'],
  ])('%d, “%s”: %s', (value, text, format) => expect(textFormat({ value, text }, vi)).toBe(format));

  test.each([
    [1_300_000, 'gần 1,3 triệu'],
    [-5, 'giảm 5%'],
    [-5, 'còn -5%'],
    [5, '5/7 xã'],
    [5.791, '5,79%'],
  ])('%d, “%s”: the text alone will do', (value, text) => expect(textFormat({ value, text }, vi)).toBeUndefined());
});
