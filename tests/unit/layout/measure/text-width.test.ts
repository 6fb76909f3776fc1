import { describe, expect, test } from 'vitest';
import { textWidth } from '../../../../src/layout/index.ts';
import { lookOf, paragraph, run, styledDocument } from '../../../support/styled.ts';

const { sheet } = styledDocument([]);
const PER_MM = 72 / 25.4;
const COLUMN = 100 * PER_MM;
const width = (text: string, font: { size: number; bold: boolean }, align: 'left' | 'center' = 'left'): number => {
  const look = { ...lookOf('body'), align, indent: { left: 0, right: 0, firstLine: 0 } };
  return textWidth(paragraph([run(text, 'body', font)], 'body', { look }), COLUMN, sheet) / PER_MM;
};

describe('the length of a rule that is as long as words', () => {
  // Measured by an office suite with the metrics of Times New Roman; it kerns, so its words are up to 1% narrower.
  test.each([
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 13, 94.9],
    ['Độc lập - Tự do - Hạnh phúc', 14, 60.3],
    ['ĐẢNG CỘNG SẢN VIỆT NAM', 15, 72.7],
  ])('%s, bold %d pt: %d mm', (text, size, millimetres) => {
    const found = width(text, { size, bold: true });
    expect(found).toBeGreaterThan(millimetres);
    expect(found).toBeLessThan(millimetres * 1.01);
    expect(width(text, { size, bold: true }, 'center')).toBe(found);
  });

  test('of several lines the longest counts, and never more than the column', () => {
    const long = width('ĐẢNG CỘNG SẢN VIỆT NAM ĐẢNG CỘNG SẢN', { size: 15, bold: true });
    expect(long).toBeCloseTo(72.7 + width(' ĐẢNG', { size: 15, bold: true }), 0);
    expect(long).toBeLessThanOrEqual(100);
  });

  test('no words, no length', () => expect(width('', { size: 14, bold: true })).toBe(0));
});
