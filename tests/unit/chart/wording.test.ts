import { describe, expect, it, test } from 'vitest';
import { type ChartSpec, describeChart, drawChart, inferKind } from '../../../src/chart/index.ts';
import { textsOf, wordsOf } from '../../support/chart-rules.ts';
import { chartOf, frameOf, pointOf, samples } from '../../support/chart-samples.ts';

const three = chartOf(['năm 2021', 'năm 2022', '6 tháng đầu năm 2023'], {
  values: [[6.2, 8.78, 5.79]],
  decimals: 2,
  estimated: 1,
  names: ['Tốc độ tăng GRDP'],
});
const two = chartOf(['Năm 2021', 'Năm 2022'], {
  values: [
    [1, null],
    [3, 4],
  ],
  names: ['Nghệ An', 'Bắc Giang'],
  projected: 1,
});
const bullet = chartOf(['Thu ngân sách'], {
  kind: 'bullet',
  values: [[18000]],
  targets: [15857],
  unit: 'tỷ đồng',
  names: ['Kết quả'],
});

describe('describeChart', () => {
  const rows: readonly (readonly [string, ChartSpec, string])[] = [
    [
      'one series',
      three,
      'Biểu đồ cột: Tốc độ tăng GRDP. Năm 2021: 6,20%; năm 2022: 8,78%; 6 tháng đầu năm 2023: ước đạt 5,79% (ước tính).',
    ],
    [
      'several',
      two,
      'Biểu đồ cột ghép: Nghệ An và Bắc Giang. Nghệ An: Năm 2021: 1%; Năm 2022: không có số liệu. Bắc Giang: Năm 2021: 3%; Năm 2022: dự kiến đạt 4% (dự kiến).',
    ],
    ['targets', bullet, 'Biểu đồ so với kế hoạch: Kết quả. Thu ngân sách: 18.000 tỷ đồng (kế hoạch 15.857 tỷ đồng).'],
    [
      'English',
      { ...three, language: 'en' },
      'Column chart: Tốc độ tăng GRDP. Năm 2021: 6,20%; năm 2022: 8,78%; 6 tháng đầu năm 2023: ước đạt 5,79% (estimated).',
    ],
    [
      'bars',
      { ...bullet, kind: 'bar' },
      'Biểu đồ thanh ngang: Kết quả. Thu ngân sách: 18.000 tỷ đồng (kế hoạch 15.857 tỷ đồng).',
    ],
    ['a line', { ...three, kind: 'line', categories: [] }, 'Biểu đồ đường: Tốc độ tăng GRDP. Không có số liệu.'],
    [
      'shares',
      { ...two, kind: 'stacked-share', categories: ['Năm 2021'] },
      'Biểu đồ cơ cấu: Nghệ An và Bắc Giang. Nghệ An: Năm 2021: 1%. Bắc Giang: Năm 2021: 3%.',
    ],
    [
      'a sparkline',
      { ...bullet, kind: 'sparkline', categories: [] },
      'Biểu đồ đường thu nhỏ: Kết quả. Không có số liệu.',
    ],
  ];
  it.each(rows)('tells %s', (_, spec, told) => {
    expect(describeChart(spec)).toBe(told);
  });
});

describe('the words in a chart', () => {
  test('are numbers without unit or state, which the chart says once', () => {
    expect(wordsOf(drawChart(three, frameOf()))).toEqual(
      expect.arrayContaining(['6,20', '8,78', '5,79', '%', 'Thực hiện', 'Ước tính']),
    );
  });

  it.each([
    ['its bound', 180000, 'trên 180.000 tỷ đồng', 'trên 180.000'],
    ['as many decimals as are written', 7.5, 'dự kiến đạt 7,5%', '7,5'],
    ['a minus', -4.75, 'giảm sâu, còn -4,75%', '-4,75'],
    ['no more digits than are written', 1204, 'gần 1,2 nghìn hộ', 'gần 1,2 nghìn hộ'],
    ['no part of another number', 5, 'khoảng 15,5', 'khoảng 15,5'],
    ['itself where nothing is written', 5, '', '5,00'],
  ])('keep of a value %s', (_, value, text, label) => {
    const point = { value, text, state: 'achieved' } as const;
    const spec = { ...bullet, kind: 'column', decimals: 2, series: [{ name: '', points: [point] }] } as const;
    expect(textsOf(drawChart(spec, frameOf())).flatMap((mark) => (mark.datum ? [mark.text] : []))).toEqual([label]);
  });

  test('are in the language of the document', () => {
    const texts = wordsOf(
      drawChart({ ...(samples['five, estimated and projected'] ?? three), language: 'en' }, frameOf()),
    );
    expect(texts).toEqual(expect.arrayContaining(['Actual', 'Estimated', 'Projected']));
    expect(wordsOf(drawChart({ ...three, language: 'en', series: [{ name: '', points: [null] }] }, frameOf()))).toEqual(
      ['No data'],
    );
  });

  test('say of an axis without zero that it has none', () => {
    const far = chartOf(['a', 'b'], { kind: 'line', values: [[96.2, 97]], decimals: 1 });
    expect(wordsOf(drawChart(far, frameOf()))).toContain('% (trục giá trị không bắt đầu từ 0)');
    expect(wordsOf(drawChart({ ...far, kind: 'column' }, frameOf())).join()).not.toContain('trục giá trị');
    expect(wordsOf(drawChart({ ...far, unit: '' }, frameOf()))).toContain('Trục giá trị không bắt đầu từ 0');
  });

  test('tell shares: the values where they are per cents of the whole, else computed ones', () => {
    const shares = (values: readonly (readonly number[])[], unit: string) =>
      wordsOf(drawChart(chartOf(['Năm 2022'], { kind: 'stacked-share', names: ['A', 'B'], values, unit }), frameOf()));
    expect(shares([[24], [76]], '%')).toEqual(expect.arrayContaining(['24%', '76%']));
    expect(shares([[1], [2]], 'tỷ đồng')).toEqual(expect.arrayContaining(['33,3%', '66,7%']));
    expect(shares([[20], [30]], '%')).toEqual(expect.arrayContaining(['40,0%', '60,0%']));
  });

  test('say value and target beside a bullet, and have both in the legend', () => {
    expect(wordsOf(drawChart(bullet, frameOf()))).toEqual(
      expect.arrayContaining(['18.000 (kế hoạch 15.857)', 'Thực hiện', 'Kế hoạch', 'tỷ đồng']),
    );
    expect(wordsOf(drawChart(bullet, frameOf(160)))).toContain('18.000');
  });
});

describe('inferKind', () => {
  const values = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
  const names = (count: number, name = 'Năm') => values(count).map((index) => `${name} ${index}`);
  it.each([
    ['few periods', chartOf(names(3), { values: [values(3)] }), 'periods', 'column'],
    ['twelve periods', chartOf(names(12), { values: [values(12)] }), 'periods', 'column'],
    ['thirteen periods', chartOf(names(13), { values: [values(13)] }), 'periods', 'line'],
    ['two periods of many', chartOf(names(2), { values: values(9).map(() => [1, 2]) }), 'periods', 'column'],
    ['five periods of three', chartOf(names(5), { values: [values(5), values(5), values(5)] }), 'periods', 'line'],
    ['few short names', chartOf(names(5, 'Huyện'), { values: [values(5)] }), 'names', 'column'],
    ['many names', chartOf(names(9, 'Huyện'), { values: [values(9)] }), 'names', 'bar'],
    ['long names', chartOf(names(2, 'Tỷ lệ giải ngân vốn đầu tư công'), { values: [values(2)] }), 'names', 'bar'],
    ['targets', bullet, 'names', 'bullet'],
    [
      'a target for some',
      { ...bullet, series: [{ name: '', points: [pointOf(1), bullet.series[0]?.points[0] ?? null] }] },
      'names',
      'column',
    ],
    ['no values', chartOf([], { values: [[]] }), 'periods', 'column'],
  ] as const)('%s', (_, spec, across, kind) => {
    expect(inferKind(spec, across)).toBe(kind);
  });
});

describe('drawChart', () => {
  const withValue = (value: number): ChartSpec => ({
    ...bullet,
    series: [{ name: '', points: [{ value, text: '', state: 'achieved' }] }],
  });
  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 1e22])('refuses the value %s', (value) => {
    expect(() => drawChart(withValue(value), frameOf())).toThrow(/finite numbers up to 1e21: series 0, category 0/);
  });

  test('refuses such a target', () => {
    const target = { value: Number.NaN, text: '' };
    const spec: ChartSpec = { ...bullet, series: [{ name: '', points: [{ ...pointOf(1), target }] }] };
    expect(() => drawChart(spec, frameOf())).toThrow(RangeError);
  });

  it.each([-1, 1.5, 101, Number.NaN])('refuses %s decimals', (decimals) => {
    expect(() => drawChart({ ...bullet, decimals }, frameOf())).toThrow(/decimals/);
  });

  it.each([
    [0, 100],
    [100, 0],
    [Number.NaN, 100],
  ])('refuses a frame of %s by %s', (width, height) => {
    expect(() => drawChart(bullet, frameOf(width, height))).toThrow(/positive lengths/);
  });

  test('takes the largest value', () => {
    expect(wordsOf(drawChart(withValue(1e21), frameOf())).length).toBeGreaterThan(0);
  });
});
