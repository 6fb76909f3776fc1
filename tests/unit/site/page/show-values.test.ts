import { describe, expect, it } from 'vitest';
import { foldText, showDate, showSize } from '../../../../src/site/page/show-values.ts';

describe('values of the download page', () => {
  it.each([
    [0, '1\u00a0KB', '1\u00a0KB'],
    [1, '1\u00a0KB', '1\u00a0KB'],
    [51_234, '51\u00a0KB', '51\u00a0KB'],
    [999_400, '999\u00a0KB', '999\u00a0KB'],
    [999_600, '1,0\u00a0MB', '1.0\u00a0MB'],
    [1_250_000, '1,3\u00a0MB', '1.3\u00a0MB'],
    [5_000_000_000, '5,0\u00a0GB', '5.0\u00a0GB'],
    [5_000_000_000_000, '5000,0\u00a0GB', '5000.0\u00a0GB'],
  ])('shows %i bytes as %s, %s', (bytes, vi, en) => {
    expect([showSize(bytes, 'vi'), showSize(bytes, 'en')]).toEqual([vi, en]);
  });

  it.each([
    ['2023-10-05', '05/10/2023', '5 October 2023'],
    ['2023-10-05T08:00', '05/10/2023', '5 October 2023'],
    ['2023-01', '01/2023', 'January 2023'],
    ['2023', '2023', '2023'],
  ])('shows %s as %s, %s', (date, vi, en) => {
    expect([showDate(date, 'vi'), showDate(date, 'en')]).toEqual([vi, en]);
  });

  it('folds letters for searching', () => {
    expect(foldText('  Nghệ An – Đô  Lương, UỶ BAN\u00a0')).toBe('nghe an – do luong, uy ban');
    expect(foldText('Nghệ An'.normalize('NFD'))).toBe('nghe an');
  });
});
