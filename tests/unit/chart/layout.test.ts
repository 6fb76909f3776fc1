import { describe, expect, it, test } from 'vitest';
import { type ChartSpec, drawChart } from '../../../src/chart/index.ts';
import { textsOf, wordsOf } from '../../support/chart-rules.ts';
import { chartOf, frameOf, look, samples } from '../../support/chart-samples.ts';

const sample = (name: string): ChartSpec => samples[name] ?? chartOf([], { values: [[]] });
const gridOf = (spec: ChartSpec, width = 467, height?: number) =>
  drawChart(spec, frameOf(width, height)).marks.flatMap((mark) => {
    if (mark.type !== 'path' || mark.stroke?.color !== look.gridColor) return [];
    const [start, end] = mark.points;
    return start && end ? [start[1] === end[1] ? 'level' : 'upright'] : [];
  });

describe('the labels of columns', () => {
  test('stand in lines where they fit so', () => {
    const texts = textsOf(drawChart(sample('middling labels'), frameOf()));
    expect(texts.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['Nông, lâm nghiệp', 'và thủy sản', 'Dịch vụ']),
    );
    expect(texts.every(({ turn }) => turn === 0)).toBe(true);
  });

  test('are turned where they are short but many', () => {
    const texts = textsOf(drawChart(sample('twenty-four months'), frameOf()));
    const months = texts.filter(({ text }) => text.startsWith('Tháng'));
    expect(months.map(({ turn }) => turn)).toEqual(Array.from({ length: 24 }, () => -90));
  });

  test('make bars of the columns where they are long', () => {
    expect(new Set(gridOf(sample('long labels')))).toEqual(new Set(['upright']));
    expect(wordsOf(drawChart(sample('long labels'), frameOf()))).toEqual(
      expect.arrayContaining(['Tốc độ tăng trưởng tổng sản', 'phẩm trên địa bàn tỉnh (GRDP)']),
    );
  });

  test('are every n-th, from the first on, where even bars would be too high', () => {
    const names = Array.from({ length: 60 }, (_, index) => `Tỷ lệ giải ngân của đơn vị thứ ${index + 1}`);
    const spec = chartOf(names, { values: [names.map((_, index) => index)] });
    expect(new Set(gridOf(spec))).toEqual(new Set(['level']));
    const shown =
      wordsOf(drawChart(spec, frameOf()))
        .join(' ')
        .match(/đơn vị thứ \d+|thứ \d+/g) ?? [];
    const numbers = shown.map((text) => Number(/\d+/.exec(text)?.[0]));
    expect(numbers.length).toBeGreaterThan(3);
    const step = (numbers[1] ?? 0) - 1;
    expect(numbers).toEqual(numbers.map((_, index) => 1 + index * step));
  });

  test('are never cut: a word wider than the chart goes on in the next line', () => {
    const word = 'X'.repeat(90);
    for (const kind of ['column', 'bar', 'line'] as const) {
      const texts = wordsOf(drawChart(chartOf([word], { kind, values: [[3]] }), frameOf(200)));
      expect(texts.filter((text) => /^X+$/.test(text)).join('')).toBe(word);
    }
  });
});

describe('the numbers on columns', () => {
  const many = (count: number, value: number) =>
    chartOf(
      Array.from({ length: count }, (_, index) => `${index + 1}`),
      { values: [Array.from({ length: count }, () => value)] },
    );
  const turnsOf = (spec: ChartSpec, text: string) =>
    textsOf(drawChart(spec, frameOf())).flatMap((mark) => (mark.datum && mark.text === text ? [mark.turn] : []));

  test('are level, or turned where they are wider than their column has room', () => {
    expect(new Set(turnsOf(many(12, 123456), '123.456'))).toEqual(new Set([0]));
    expect(new Set(turnsOf(many(24, 123456), '123.456'))).toEqual(new Set([-90]));
  });

  test('are left to the table where columns stand closer than a line of text', () => {
    expect(turnsOf(many(24, 123456), '123.456')).toHaveLength(24);
    expect(turnsOf(many(60, 123456), '123.456')).toEqual([]);
  });

  test('of negative columns stand below them', () => {
    const { marks } = drawChart(sample('negatives'), frameOf());
    const area = marks.find((mark) => mark.type === 'rect' && mark.datum?.category === 2);
    const label = marks.find((mark) => mark.type === 'text' && mark.text === '-4,75');
    if (area?.type !== 'rect' || label?.type !== 'text') throw new Error('not drawn');
    expect(label.baseline - 0.7 * label.size).toBeGreaterThan(area.y + area.height);
  });
});

describe('axes', () => {
  const ticksOf = (spec: ChartSpec) =>
    textsOf(drawChart(spec, frameOf()))
      .filter(({ anchor, datum }) => anchor === 'end' && !datum)
      .map(({ text }) => text);

  it.each<[string, ChartSpec, readonly string[]]>([
    [
      'decimals as the language writes them',
      chartOf(['a'], { values: [[0.9]], decimals: 1 }),
      ['0,0', '0,2', '0,4', '0,6', '0,8', '1,0'],
    ],
    ['thousands too', chartOf(['a'], { values: [[4000]] }), ['0', '1.000', '2.000', '3.000', '4.000']],
    ['no finer than the values', chartOf(['a'], { values: [[2]] }), ['0', '1', '2']],
    ['both sides of zero', chartOf(['a', 'b'], { values: [[3, -3]] }), ['-4', '-2', '0', '2', '4']],
    ['all zero', chartOf(['a'], { values: [[0]] }), ['0', '1']],
    [
      'columns from zero, however far',
      chartOf(['a', 'b'], { values: [[96, 97]] }),
      ['0', '20', '40', '60', '80', '100'],
    ],
    [
      'lines near their values',
      chartOf(['a', 'b'], { kind: 'line', values: [[96, 97]], decimals: 1 }),
      ['96,0', '96,2', '96,4', '96,6', '96,8', '97,0'],
    ],
    [
      'lines that move much from zero',
      chartOf(['a', 'b'], { kind: 'line', values: [[40, 97]] }),
      ['0', '20', '40', '60', '80', '100'],
    ],
  ])('%s', (_, spec, ticks) => {
    expect(ticksOf(spec)).toEqual(ticks);
  });

  test('go without numbers only in a frame too narrow for them', () => {
    const spec = chartOf(['a'], { values: [[1e9]] });
    expect(wordsOf(drawChart(spec, frameOf(60)))).not.toContain('1.000.000.000');
    expect(wordsOf(drawChart(spec, frameOf(300)))).toContain('1.000.000.000');
  });
});

describe('kinds', () => {
  test('shares of negative values, or of nothing, are drawn as bars', () => {
    for (const values of [
      [[3], [-2]],
      [[0], [0]],
    ]) {
      const texts = wordsOf(drawChart(chartOf(['a'], { kind: 'stacked-share', names: ['A', 'B'], values }), frameOf()));
      expect(texts.some((text) => text.endsWith('%') && text !== '%')).toBe(false);
      expect(texts).toContain(String(values[0]?.[0]));
    }
  });

  test('shares fill the whole', () => {
    const { marks } = drawChart(sample('shares'), frameOf());
    const widths = [0, 1, 2].map((category) =>
      marks.reduce(
        (sum, mark) => (mark.type === 'rect' && mark.datum?.category === category ? sum + mark.width : sum),
        0,
      ),
    );
    expect(Math.max(...widths) - Math.min(...widths)).toBeLessThan(0.05);
  });

  test('a bullet marks its target at its value', () => {
    const { marks } = drawChart(chartOf(['a'], { kind: 'bullet', values: [[50]], targets: [100] }), frameOf());
    const bar = marks.find((mark) => mark.type === 'rect' && mark.datum);
    const target = marks.find((mark) => mark.type === 'path' && mark.stroke?.width === 2);
    if (bar?.type !== 'rect' || target?.type !== 'path') throw new Error('not drawn');
    expect((target.points[0]?.[0] ?? 0) - bar.x).toBeCloseTo(2 * bar.width, 1);
  });

  test('a line breaks where a value is missing', () => {
    const { marks } = drawChart(sample('line with gaps'), frameOf());
    const lines = marks.filter((mark) => mark.type === 'path' && mark.stroke?.width === 1.5);
    expect(lines.map((mark) => mark.type === 'path' && mark.points.length)).toEqual([2, 2, 3]);
  });

  test('a sparkline is as high as a line of text and tells its last value', () => {
    const drawing = drawChart(sample('sparkline'), frameOf(80));
    expect(drawing.height).toBe(16);
    expect(wordsOf(drawing)).toEqual(['9,2']);
    expect(wordsOf(drawChart(sample('sparkline'), frameOf(30)))).toEqual([]);
  });
});
