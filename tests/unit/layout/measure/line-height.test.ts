import { describe, expect, it } from 'vitest';
import { lineHeight } from '../../../../src/layout/measure/line-height.ts';

/** 14 pt of Times: what the comments of line-height.ts measured. */
const own = { ascent: 13.05, descent: 3.05 };

describe('lineHeight', () => {
  it('sets single lines as high as the font', () => {
    expect(lineHeight({ rule: 'multiple', factor: 1 }, own)).toEqual({ height: 16.1, fit: 16.1, baseline: 13.05 });
  });

  it('puts the extra of multiples below, where it may hang over the page', () => {
    const line = lineHeight({ rule: 'multiple', factor: 1.5 }, own);
    expect(line.height).toBeCloseTo(24.15, 9);
    expect(line.fit).toBeCloseTo(16.1, 9);
    expect(line.baseline).toBe(13.05);
  });

  it('drops what is less than a twip', () => {
    expect(lineHeight({ rule: 'multiple', factor: 1.15 }, own).height).toBe(18.5);
    expect(lineHeight({ rule: 'multiple', factor: 1.1 }, own).height).toBe(17.7);
  });

  it('puts the baseline of narrower lines at four fifths', () => {
    const line = lineHeight({ rule: 'multiple', factor: 0.83 }, own);
    expect(line.height).toBeCloseTo(13.35, 9);
    expect(line.baseline).toBeCloseTo(10.68, 9);
    expect(line.fit).toBe(line.height);
  });

  it('puts the baseline of exact lines at four fifths', () => {
    expect(lineHeight({ rule: 'exact', height: 20 }, own)).toEqual({ height: 20, fit: 20, baseline: 16 });
    expect(lineHeight({ rule: 'exact', height: 10 }, own)).toEqual({ height: 10, fit: 10, baseline: 8 });
  });

  it('puts the extra of minimum heights above', () => {
    const line = lineHeight({ rule: 'at-least', height: 20 }, own);
    expect(line.height).toBe(20);
    expect(line.baseline).toBeCloseTo(16.95, 9);
    expect(lineHeight({ rule: 'at-least', height: 10 }, own).height).toBeCloseTo(16.1, 9);
  });
});
