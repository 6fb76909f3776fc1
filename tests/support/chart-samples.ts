import type { ChartFrame, ChartKind, ChartLook, ChartPoint, ChartSpec, PointState } from '../../src/chart/index.ts';
import { openFace } from '../../src/layout/index.ts';
import { localeFor } from '../../src/locale/index.ts';

const faces = { regular: openFace('tinos/regular'), bold: openFace('tinos/bold') };

const widths = new Map<string, number>();

/** Widths in the fonts of the PDF. */
export function measure(text: string, size: number, bold: boolean): number {
  const key = `${bold} ${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known * size;
  const face = bold ? faces.bold : faces.regular;
  const width = [...text].reduce((sum, sign) => sum + face.advance(sign.codePointAt(0) ?? 0), 0);
  widths.set(key, width);
  return width * size;
}

export const look: ChartLook = {
  size: 10,
  palette: ['#24578a', '#d0702c', '#2f9e86', '#6b1d3c', '#8a5fd0', '#141414'],
  textColor: '#000000',
  gridColor: '#bfbfbf',
  background: '#ffffff',
};

/** A frame as wide as the text of a page. */
export function frameOf(width = 467, height?: number): ChartFrame {
  return { width, look, measure, ...(height === undefined ? {} : { height }) };
}

/** A value as a Vietnamese document writes it. */
export function pointOf(value: number, decimals = 0, unit = '%', state: PointState = 'achieved'): ChartPoint {
  const amount = localeFor('vi').formatAmount({ value, decimals }, unit);
  const before = { achieved: '', estimated: 'ước đạt ', projected: 'dự kiến đạt ' }[state];
  return { value, state, text: `${before}${amount}` };
}

interface Sample {
  readonly kind?: ChartKind;
  readonly names?: readonly string[];
  readonly values: readonly (readonly (number | null)[])[];
  readonly unit?: string;
  readonly decimals?: number;
  /** How many of the last values are estimated, and after them projected. */
  readonly estimated?: number;
  readonly projected?: number;
  readonly targets?: readonly number[];
}

/** A chart in few words: its categories, and a row of values for each series. */
export function chartOf(categories: readonly string[], sample: Sample): ChartSpec {
  const { kind = 'column', names = [], values, unit = '%', decimals = 0, estimated = 0, projected = 0 } = sample;
  const stateOf = (index: number): PointState => {
    const left = categories.length - index;
    if (left <= projected) return 'projected';
    return left <= projected + estimated ? 'estimated' : 'achieved';
  };
  return {
    kind,
    language: 'vi',
    categories,
    unit,
    decimals,
    series: values.map((row, series) => ({
      name: names[series] ?? 'Chỉ tiêu',
      points: row.map((value, index) => {
        if (value === null) return null;
        const target = sample.targets?.[index];
        const point = pointOf(value, decimals, unit, stateOf(index));
        return target === undefined
          ? point
          : { ...point, target: { value: target, text: pointOf(target, decimals, unit).text } };
      }),
    })),
  };
}

const years = (from: number, count: number) => Array.from({ length: count }, (_, index) => `Năm ${from + index}`);
const months = Array.from(
  { length: 24 },
  (_, i) => `Tháng ${String((i % 12) + 1).padStart(2, '0')}/${2022 + Math.floor(i / 12)}`,
);
const places = [
  'Thành phố Vinh',
  'Thị xã Cửa Lò',
  'Thị xã Hoàng Mai',
  'Thị xã Thái Hòa',
  'Huyện Quỳnh Lưu',
  'Huyện Diễn Châu',
  'Huyện Yên Thành',
  'Huyện Đô Lương',
  'Huyện Nghi Lộc',
  'Huyện Hưng Nguyên',
  'Huyện Nam Đàn',
  'Huyện Thanh Chương',
  'Huyện Anh Sơn',
  'Huyện Con Cuông',
  'Huyện Tương Dương',
  'Huyện Kỳ Sơn',
  'Huyện Tân Kỳ',
  'Huyện Nghĩa Đàn',
  'Huyện Quỳ Hợp',
  'Huyện Quỳ Châu',
  'Huyện Quế Phong',
  'Huyện Việt Yên',
  'Huyện Lục Ngạn',
  'Huyện Yên Dũng',
];
const long = [
  'Tốc độ tăng trưởng tổng sản phẩm trên địa bàn tỉnh (GRDP)',
  'Tỷ lệ giải ngân vốn đầu tư công so với kế hoạch được Thủ tướng Chính phủ giao',
  'Tỷ lệ hộ nghèo theo chuẩn nghèo đa chiều',
  'Tỷ lệ dân số tham gia bảo hiểm y tế',
  'Tỷ lệ xã đạt chuẩn nông thôn mới nâng cao',
];
const short = [
  'Nông, lâm nghiệp và thủy sản',
  'Công nghiệp và xây dựng',
  'Dịch vụ',
  'Thuế sản phẩm trừ trợ cấp sản phẩm',
];
const wave = (count: number, scale = 1, base = 40) =>
  Array.from(
    { length: count },
    (_, index) => Math.round((base + ((index * 37) % 29) - ((index * index) % 11)) * scale * 10) / 10,
  );

/** Charts to be looked at and to hold every rule against, by what is hard about them. */
export const samples: Readonly<Record<string, ChartSpec>> = {
  one: chartOf(['Năm 2022'], { values: [[8.78]], decimals: 2 }),
  'three, the last estimated': chartOf(['Năm 2021', 'Năm 2022', '6 tháng đầu năm 2023'], {
    values: [[6.13, 8.78, 5.79]],
    decimals: 2,
    estimated: 1,
    names: ['Tốc độ tăng GRDP'],
  }),
  'five, estimated and projected': chartOf(years(2020, 5), {
    values: [[4.45, 6.2, 8.78, 7.14, 9.5]],
    decimals: 2,
    estimated: 1,
    projected: 1,
  }),
  'twenty-four months': chartOf(months, { values: [wave(24)], decimals: 1 }),
  'twenty-four months, large': chartOf(months, { values: [wave(24, 3000)], unit: 'tỷ đồng' }),
  'twenty-four places': chartOf(places, { values: [wave(24)], decimals: 1 }),
  'twelve years': chartOf(years(2011, 12), { values: [wave(12, 100)], unit: 'tỷ đồng', estimated: 1 }),
  'long labels': chartOf(long, { values: [[8.78, 95.4, 2.35, 92.1, 38.6]], decimals: 2 }),
  'middling labels': chartOf(short, { values: [[24.1, 30.6, 40.2, 5.1]], decimals: 1 }),
  negatives: chartOf(years(2018, 6), { values: [[3.2, -1.5, -4.75, 0, 2.6, -0.3]], decimals: 2 }),
  'all negative': chartOf(years(2018, 4), { values: [[-3.2, -1.5, -4.75, -2]], decimals: 2 }),
  'one huge and many small': chartOf(places.slice(0, 10), {
    values: [[182450, 12, 340, 95, 2, 810, 45, 7, 150, 33]],
    unit: 'tỷ đồng',
  }),
  'all equal': chartOf(years(2019, 5), { values: [[7, 7, 7, 7, 7]] }),
  'all zero': chartOf(years(2019, 4), { values: [[0, 0, 0, 0]] }),
  gaps: chartOf(years(2019, 5), { values: [[3, null, 5, null, 6]] }),
  empty: chartOf(years(2019, 3), { values: [[null, null, null]] }),
  'no categories': chartOf([], { values: [[]] }),
  'two series': chartOf(['Năm 2021', 'Năm 2022', '6 tháng đầu năm 2023'], {
    names: ['Nghệ An', 'Bắc Giang'],
    values: [
      [6.13, 8.78, 5.79],
      [7.82, 19.3, 10.94],
    ],
    decimals: 2,
    estimated: 1,
  }),
  'three series': chartOf(years(2019, 5), {
    names: ['Nông, lâm nghiệp, thủy sản', 'Công nghiệp – xây dựng', 'Dịch vụ'],
    values: [wave(5), wave(5, 1, 60), wave(5, 1, 20)],
    decimals: 1,
    estimated: 1,
    projected: 1,
  }),
  'four series': chartOf(years(2018, 6), {
    names: ['Nghệ An', 'Bắc Giang', 'Thanh Hóa', 'Hà Tĩnh'],
    values: [wave(6), wave(6, 1, 60), wave(6, 1, 20), wave(6, 1, 33)],
    decimals: 1,
  }),
  'seven series': chartOf(['Năm 2021', 'Năm 2022'], {
    names: places.slice(0, 7),
    values: [
      [1, 2],
      [3, 4],
      [5, 6],
      [7, 8],
      [2, 3],
      [4, 5],
      [6, 1],
    ],
  }),
  'two series, long labels': chartOf(long.slice(0, 3), {
    names: ['Nghệ An', 'Bắc Giang'],
    values: [
      [8.78, 95.4, 2.35],
      [19.3, 92.8, 2.61],
    ],
    decimals: 2,
    estimated: 1,
  }),
  bars: chartOf(long, {
    kind: 'bar',
    values: [[8.78, 95.4, 2.35, 92.1, 38.6]],
    decimals: 2,
    projected: 1,
    estimated: 1,
  }),
  'bars, negatives': chartOf(places.slice(0, 7), {
    kind: 'bar',
    values: [[3.2, -1.5, -4.75, 0, 2.6, -0.3, 1.1]],
    decimals: 2,
  }),
  'bars of two series': chartOf(places.slice(0, 4), {
    kind: 'bar',
    names: ['Nghệ An', 'Bắc Giang'],
    values: [
      [3.2, 1.5, 4.75, 2],
      [2, 5, 3, 1],
    ],
    decimals: 2,
    estimated: 1,
  }),
  bullet: chartOf(long.slice(0, 4), {
    kind: 'bullet',
    values: [[8.78, 95.4, 2.35, 92.1]],
    targets: [9, 100, 2.5, 92],
    decimals: 2,
  }),
  'bullet, estimated': chartOf(['Thu ngân sách', 'Vốn đầu tư toàn xã hội', 'Kim ngạch xuất khẩu'], {
    kind: 'bullet',
    values: [[18000, 92400, 43750]],
    targets: [15857, 95000, 40100],
    unit: 'tỷ đồng',
    estimated: 2,
  }),
  shares: chartOf(['Năm 2021', 'Năm 2022', '6 tháng đầu năm 2023'], {
    kind: 'stacked-share',
    names: short,
    values: [
      [24.1, 23.2, 22.9],
      [30.6, 32.1, 33.4],
      [40.2, 39.6, 38.8],
      [5.1, 5.1, 4.9],
    ],
    decimals: 1,
    estimated: 1,
  }),
  'shares of one whole': chartOf(['Cơ cấu GRDP năm 2022'], {
    kind: 'stacked-share',
    names: short.slice(0, 3),
    values: [[48200], [62450], [81900]],
    unit: 'tỷ đồng',
  }),
  'line of months': chartOf(months, { kind: 'line', values: [wave(24)], decimals: 1, estimated: 3 }),
  'line of years': chartOf(years(2014, 10), {
    kind: 'line',
    values: [[6.2, 6.9, 7.1, 8.3, 8.8, 7.9, 4.5, 6.1, 8.8, 7.1]],
    decimals: 1,
    estimated: 1,
    projected: 1,
  }),
  'line far from zero': chartOf(years(2014, 8), {
    kind: 'line',
    values: [[92.1, 93.4, 94.9, 95.1, 95.3, 94.8, 96.2, 97]],
    decimals: 1,
  }),
  'lines of three': chartOf(years(2012, 12), {
    kind: 'line',
    names: ['Nghệ An', 'Bắc Giang', 'Cả nước'],
    values: [wave(12), wave(12, 0.8, 60), wave(12, 0.5, 20)],
    decimals: 1,
    estimated: 1,
  }),
  'line with gaps': chartOf(years(2014, 9), { kind: 'line', values: [[3, 4, null, 5, -2, null, 7, 8, 6]] }),
  'line of a hundred': chartOf(
    Array.from({ length: 100 }, (_, i) => `Tuần ${i + 1}`),
    {
      kind: 'line',
      values: [Array.from({ length: 100 }, (_, i) => Math.round(200 + i * 3 + ((i * 31) % 17) * 4))],
      unit: 'ca',
    },
  ),
  'line of one': chartOf(['Năm 2022'], { kind: 'line', values: [[5]] }),
  sparkline: chartOf(years(2014, 8), {
    kind: 'sparkline',
    values: [[3, 4, 6, 5, 7, 6.5, 8, 9.2]],
    decimals: 1,
    estimated: 1,
  }),
  'sparkline, all equal': chartOf(years(2014, 4), { kind: 'sparkline', values: [[3, 3, 3, 3]] }),
};
