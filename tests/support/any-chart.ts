import fc from 'fast-check';
import type { ChartFrame, ChartKind, ChartPoint, ChartSpec } from '../../src/chart/index.ts';
import { look, measure } from './chart-samples.ts';

const word = fc.constantFrom(
  'Tỷ',
  'lệ',
  'giải',
  'ngân',
  'Nghệ',
  'An',
  'Quỳnh',
  'Nghiêng',
  'Ế',
  'năm',
  '2023',
  'trưởng',
  'phẩm',
  'GRDP',
  'Đắk',
  'ga',
  'Kh',
  'lâm',
  'XXXXXXXXXXXXXXXXXXXXXXXXX',
);
const label = fc.array(word, { minLength: 1, maxLength: 9 }).map((words) => words.join(' '));
const value = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: -5000, max: 500000 }) },
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 10000 }).map((whole) => whole / 100) },
  { weight: 1, arbitrary: fc.constantFrom(0, 7, -3.5, 1e9, 1e12, -1e12, 1e-7, 5e-324) },
);
const state = fc.constantFrom('achieved', 'estimated', 'projected');
const text = (number: number) => String(number);

const point: fc.Arbitrary<ChartPoint> = fc
  .record({ value, state, target: fc.option(value, { nil: undefined }) })
  .map(({ value: number, state: firm, target }) => {
    const base = { value: number, text: text(number), state: firm };
    return target === undefined ? base : { ...base, target: { value: target, text: text(target) } };
  });

export const kinds: readonly ChartKind[] = ['column', 'bar', 'line', 'stacked-share', 'bullet', 'sparkline'];

/** Any chart of some kinds: from none to thirty categories, up to seven series, any labels, values with gaps. */
export function anyChart(...some: readonly ChartKind[]): fc.Arbitrary<ChartSpec> {
  const size = fc.record({ columns: fc.integer({ min: 0, max: 30 }), rows: fc.integer({ min: 1, max: 7 }) });
  return size.chain(({ columns, rows }) => {
    const points = fc.array(fc.option(point, { freq: 6 }), { minLength: columns, maxLength: columns });
    return fc.record({
      kind: fc.constantFrom(...some),
      language: fc.constantFrom('vi', 'en'),
      categories: fc.array(label, { minLength: columns, maxLength: columns }),
      series: fc.array(fc.record({ name: label, points }), { minLength: rows, maxLength: rows }),
      unit: fc.constantFrom('%', 'tỷ đồng', 'triệu đồng/người/năm', ''),
      decimals: fc.integer({ min: 0, max: 3 }),
    });
  });
}

/** Any frame: from the width of a table's column to that of a landscape page. */
export const anyFrame: fc.Arbitrary<ChartFrame> = fc
  .record({
    width: fc.integer({ min: 60, max: 720 }),
    height: fc.option(fc.integer({ min: 10, max: 400 }), { nil: undefined }),
    size: fc.constantFrom(7, 9, 10, 12),
  })
  .map(({ width, height, size }) => ({
    width,
    measure,
    look: { ...look, size },
    ...(height === undefined ? {} : { height }),
  }));
