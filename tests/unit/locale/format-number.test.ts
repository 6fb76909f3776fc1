import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { numberFormatter } from '../../../src/locale/numbers/format-number.ts';

const values = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  fc.tuple(fc.integer(), fc.integer({ min: 0, max: 6 })).map(([whole, decimals]) => whole / 10 ** decimals),
);

describe('a number', () => {
  it.each(['vi-VN', 'en-GB'])('is written as Intl writes it, with and without rounding: %s', (tag) => {
    const format = numberFormatter(tag);
    const digits = (decimals: number) => ({ minimumFractionDigits: decimals, maximumFractionDigits: decimals });
    fc.assert(
      fc.property(values, fc.integer({ min: 0, max: 8 }), (value, decimals) => {
        const options = { ...digits(decimals), useGrouping: true, signDisplay: 'negative' } as const;
        expect(format({ value, decimals })).toBe(new Intl.NumberFormat(tag, options).format(value));
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    [1234567.5, 2, '1.234.567,50'],
    [-1000, 0, '-1.000'],
    [-0, 1, '0,0'],
    [1.005, 2, '1,01'],
    [-0.004, 2, '0,00'],
    [1e21, 0, '1.000.000.000.000.000.000.000'],
  ])('%d with %d decimals is %s', (value, decimals, text) => {
    expect(numberFormatter('vi-VN')({ value, decimals })).toBe(text);
  });

  it('is rounded without a formatter of Intl, which takes longer to make than a record to read', () => {
    const made = vi.spyOn(Intl, 'NumberFormat');
    expect(numberFormatter('en-GB')({ value: 999_999.995, decimals: 2 })).toBe('1,000,000.00');
    expect(made).not.toHaveBeenCalled();
    made.mockRestore();
  });
});
