import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveColumns } from '../../../../src/theme/apply/columns.ts';
import { listLabel } from '../../../../src/theme/apply/list-label.ts';

const twips = (widths: readonly number[]) => widths.map((width) => Math.round(width * 20));
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

describe('resolveColumns', () => {
  it('shares the width to the last twip', () => {
    const { widths } = resolveColumns([{ percent: 33 }, { percent: 33 }, { percent: 33 }], 467.75);
    expect(twips(widths)).toEqual([3118, 3119, 3118]);
  });
  it('lets percentages share what fixed columns leave', () => {
    const { widths, tooWide } = resolveColumns([{ length: 67.5 }, { percent: 50 }, { percent: 25 }], 367.5);
    expect([widths, tooWide]).toEqual([[67.5, 200, 100], undefined]);
  });
  it('keeps fixed columns that fit', () => {
    expect(resolveColumns([{ length: 100 }, { length: 50 }], 467.75)).toEqual({ widths: [100, 50] });
  });
  it('narrows all alike where the lengths leave no room', () => {
    const { widths, tooWide } = resolveColumns([{ length: 300 }, { length: 300 }], 400);
    expect([widths, tooWide]).toEqual([[200, 200], 600]);
    expect(resolveColumns([{ length: 380 }, { percent: 60 }], 400).tooWide).toBeGreaterThan(400);
  });
  it('always gives whole twips that sum up to the width, each at least one', () => {
    const width = fc.oneof(
      fc.record({ percent: fc.double({ min: 0.001, max: 100, noNaN: true }) }),
      fc.record({ length: fc.double({ min: 0.001, max: 2000, noNaN: true }) }),
    );
    fc.assert(
      fc.property(
        fc.array(width, { minLength: 1, maxLength: 63 }),
        fc.integer({ min: 100, max: 20_000 }),
        (columns, room) => {
          const { widths } = resolveColumns(columns, room / 20);
          const whole = widths.map((points) => points * 20);
          expect(whole.every((twip) => Math.abs(twip - Math.round(twip)) < 1e-6 && twip > 0.5)).toBe(true);
          const total = sum(twips(widths));
          expect(columns.some((column) => 'percent' in column) ? total === room : total <= room).toBe(true);
        },
      ),
    );
  });
});

describe('listLabel', () => {
  const signs = { bullet: '•', dash: '–' };
  const label = (marker: Parameters<typeof listLabel>[0], number: number, language: 'vi' | 'en' = 'vi') =>
    listLabel(marker, number, language, signs);
  it('counts letters in the Vietnamese row, with đ, without f, j, w, z', () => {
    const row = Array.from({ length: 23 }, (_, index) => label('letter', index + 1)).join(' ');
    expect(row).toBe('a) b) c) d) đ) e) g) h) i) k) l) m) n) o) p) q) r) s) t) u) v) x) y)');
    expect([24, 25, 28, 46, 47].map((number) => label('letter', number))).toEqual(['aa)', 'ab)', 'ađ)', 'ay)', 'ba)']);
  });
  it('counts letters in the English row', () => {
    expect([1, 5, 26, 27, 702, 703].map((number) => label('letter', number, 'en'))).toEqual([
      'a)',
      'e)',
      'z)',
      'aa)',
      'zz)',
      'aaa)',
    ]);
  });
  it('knows the other marks', () => {
    expect([label('bullet', 3), label('dash', 3), label('decimal', 3), label('decimal-paren', 3)]).toEqual([
      '•',
      '–',
      '3.',
      '3)',
    ]);
    expect([4, 9, 14, 1994].map((number) => label('roman', number))).toEqual(['iv.', 'ix.', 'xiv.', 'mcmxciv.']);
    expect(label('upper-roman', 8)).toBe('VIII.');
  });
  it('shows a number that has no letter or numeral as it is', () => {
    expect([label('letter', 0), label('roman', 0), label('upper-roman', 4000)]).toEqual(['0)', '0.', '4000.']);
  });
});
