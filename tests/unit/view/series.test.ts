import { describe, expect, it } from 'vitest';
import { localeFor } from '../../../src/locale/index.ts';
import { type Indicator, parsePeriod } from '../../../src/record/index.ts';
import { buildView, type MeetingView } from '../../../src/view/index.ts';
import { figure, sampleIndicator, sampleRecord } from './sample-record.ts';

const identity = { kind: 'report', form: 'plain', typeName: 'BÁO CÁO', subject: undefined };

/** A figure of GRDP growth of the host; `code` is its period. */
function point(code: string, value: string, given: Partial<Indicator> = {}): Indicator {
  const span = parsePeriod(code);
  if (!span) throw new Error(code);
  const growth = { name: 'Tốc độ tăng GRDP', measure: 'growth', unit: '%', party: 'nghe-an' } as const;
  return sampleIndicator({ ...growth, value: figure(value), period: { span }, ...given });
}

function view(indicators: readonly Indicator[], language: 'vi' | 'en' = 'vi'): MeetingView {
  const sources = [{ id: 'bai', title: 'Bài tường thuật' }];
  return buildView(sampleRecord({ indicators, sources }), localeFor(language), identity);
}

describe('a series', () => {
  const seed = [
    point('2023-H1', '5.79', { status: 'estimated', source: { ref: 'bai' } }),
    point('2021', '6.13', { status: 'achieved' }),
    point('2022', '8.78', { status: 'achieved' }),
  ];

  it('stands in the order of time, each point with its state', () => {
    const { series } = view(seed);
    expect(series).toHaveLength(1);
    expect(series[0]).toMatchObject({ partyName: 'tỉnh Nghệ An', measure: 'growth', unit: '%' });
    expect(series[0]?.points).toEqual([
      { period: 'năm 2021', figure: '6,13%', statement: 'đạt 6,13%', state: 'achieved', change: null, number: 2 },
      {
        period: 'năm 2022',
        figure: '8,78%',
        statement: 'đạt 8,78%',
        state: 'achieved',
        change: 'tăng 2,65 điểm phần trăm',
        number: 3,
      },
      // a half-year is not compared with the year before it
      {
        period: '6 tháng đầu năm 2023',
        figure: '5,79%',
        statement: 'ước đạt 5,79%',
        state: 'estimated',
        change: null,
        number: 1,
      },
    ]);
  });

  it('has a chart with numbers for drawing and words for reading', () => {
    expect(view(seed).series[0]?.chart).toEqual({
      kind: 'column',
      unit: '%',
      decimals: 2,
      caption: 'Tốc độ tăng GRDP, tỉnh Nghệ An',
      alt: 'Tốc độ tăng GRDP, tỉnh Nghệ An. Năm 2021: đạt 6,13%; năm 2022: đạt 8,78%; 6 tháng đầu năm 2023: ước đạt 5,79%',
      categories: ['Năm 2021', 'Năm 2022', '6 tháng đầu năm 2023'],
      series: [
        {
          name: 'Tỉnh Nghệ An',
          points: [
            { value: '6.13', text: '6,13%', state: 'achieved', target: null, targetText: null },
            { value: '8.78', text: '8,78%', state: 'achieved', target: null, targetText: null },
            { value: '5.79', text: 'ước đạt 5,79%', state: 'estimated', target: null, targetText: null },
          ],
        },
      ],
      source: 'Nguồn: Bài tường thuật',
    });
  });

  it('in English', () => {
    expect(view(seed, 'en').series[0]?.chart).toMatchObject({
      categories: ['2021', '2022', 'First half of 2023'],
      source: 'Source: Bài tường thuật',
    });
  });

  it.each<readonly [string, Indicator]>([
    ['another party', point('2022', '7', { party: 'bac-giang' })],
    ['another unit', point('2022', '7', { unit: '%/năm' })],
    ['another measure', point('2022', '7', { measure: 'level' })],
    ['another name', point('2022', '7', { name: 'Tốc độ tăng GDP' })],
    ['no time', sampleIndicator({ ...point('2022', '7'), period: { label: 'nhiều năm' } })],
    ['no value', sampleIndicator({ ...point('2022', '7'), value: undefined })],
  ])('is not made of figures with %s', (_, other) => {
    expect(view([point('2021', '6'), other]).series).toEqual([]);
  });

  it('is one however its name and unit are spelled', () => {
    const spelled = { name: 'tỷ lệ  Hoà giải', measure: 'share' } as const;
    const other = { name: 'Tỉ lệ hòa giải', measure: 'share' } as const;
    expect(view([point('2021', '80', spelled), point('2022', '85', other)]).series).toHaveLength(1);
    const points = [point('2021', '1', { unit: 'điểm %' }), point('2022', '2', { unit: 'điểm phần trăm' })];
    expect(view(points).series).toHaveLength(1);
  });

  it('has no chart where amounts of a year would stand beside those of a half-year', () => {
    const amounts = { name: 'Thu ngân sách', measure: 'level', unit: 'tỷ đồng' } as const;
    const uneven = view([point('2022', '100', amounts), point('2023-H1', '60', amounts)]).series[0];
    expect([uneven?.points.length, uneven?.chart]).toEqual([2, null]);
    const even = view([point('2022', '100', amounts), point('2023', '160', amounts)]).series[0];
    expect(even?.chart?.unit).toBe('tỷ đồng');
    expect(even?.points[1]?.change).toBe('tăng 60%');
  });

  it('keeps a place without a value for a range, and has no chart when nothing is left to compare', () => {
    const range = point('2022', '0', { value: { from: figure('7'), to: figure('7.5') } });
    const three = view([point('2021', '6'), range, point('2023', '8')]).series[0];
    expect(three?.chart?.series[0]?.points.map(({ value, text }) => [value, text])).toEqual([
      ['6', '6%'],
      [null, null],
      ['8', '8%'],
    ]);
    expect(view([point('2021', '6'), range]).series[0]?.chart).toBeNull();
  });

  it('says nothing of a change since a figure that is not exact', () => {
    const changes = view([point('2021', '6', { bound: 'about' }), point('2022', '8')]).series[0];
    expect(changes?.points.map(({ change }) => change)).toEqual([null, null]);
  });

  it('is drawn as bullets against targets, and as a line when it is long', () => {
    const target = { target: figure('9.0') };
    const bullets = view([point('2021', '6', target), point('2022', '8', target)]).series[0]?.chart;
    expect(bullets?.kind).toBe('bullet');
    expect(bullets?.series[0]?.points[0]).toMatchObject({ target: '9.0', targetText: '9,0%' });
    // a target that only some have would stand beside nothing
    const some = view([point('2021', '6', target), point('2022', '8')]).series[0]?.chart;
    expect([some?.kind, some?.series[0]?.points[0]?.target]).toEqual(['column', null]);
    const years = Array.from({ length: 13 }, (_, at) => point(String(2009 + at), '5'));
    expect(view(years).series[0]?.chart?.kind).toBe('line');
    // unequal distances are no course
    expect(view([...years, point('2022-H1', '5')]).series[0]?.chart?.kind).toBe('column');
  });
});

describe('a comparison', () => {
  const investment = { name: 'Vốn FDI', measure: 'level', unit: 'tỷ USD' } as const;
  const mine = point('2022', '1.3', { ...investment, bound: 'nearly' });
  const theirs = point('2022', '4.2', { ...investment, party: 'bac-giang', status: 'estimated' });

  it('puts the same figure of both sides beside one another', () => {
    const { comparisons } = view([mine, theirs]);
    expect(comparisons).toHaveLength(1);
    expect(comparisons[0]).toMatchObject({
      name: 'Vốn FDI',
      partyNames: ['tỉnh Nghệ An', 'tỉnh Bắc Giang'],
      rows: [
        {
          period: 'năm 2022',
          cells: [
            { partyName: 'tỉnh Nghệ An', figure: 'gần 1,3 tỷ USD' },
            { partyName: 'tỉnh Bắc Giang', figure: '4,2 tỷ USD', statement: 'ước đạt 4,2 tỷ USD' },
          ],
        },
      ],
    });
    expect(comparisons[0]?.chart).toMatchObject({
      kind: 'column',
      caption: 'Vốn FDI, năm 2022',
      alt: 'Vốn FDI, năm 2022. Tỉnh Nghệ An gần 1,3 tỷ USD, tỉnh Bắc Giang ước đạt 4,2 tỷ USD',
      categories: ['Tỉnh Nghệ An', 'Tỉnh Bắc Giang'],
    });
    expect(comparisons[0]?.chart?.series.map(({ points }) => points.map(({ value }) => value))).toEqual([
      ['1.3', '4.2'],
    ]);
  });

  it.each<readonly [string, Partial<Indicator>]>([
    ['measure', { measure: 'growth' }],
    ['unit', { unit: 'triệu USD' }],
    ['name', { name: 'Vốn đầu tư' }],
    ['period', { period: { span: { kind: 'half', year: 2022, half: 1 } } }],
    ['period, which stands at a day', { period: { span: { kind: 'as-of', date: '2022' } } }],
    ['party, which is not said', { party: undefined }],
    ['party, which is the same', { party: 'nghe-an' }],
  ])('is not made where it differs in %s', (_, given) => {
    expect(view([mine, { ...theirs, ...given }]).comparisons).toEqual([]);
  });

  it('knows one period however it is written', () => {
    const half = { ...mine, period: { span: { kind: 'half', year: 2022, half: 1 } } } as const;
    const months = { ...theirs, period: { span: { kind: 'range', from: '2022-01', to: '2022-06' } } } as const;
    expect(view([half, months]).comparisons).toHaveLength(1);
  });

  it('takes only the periods that both have, in the order of time, with a series for each side', () => {
    const rows = [
      point('2023', '9', { party: 'bac-giang' }),
      point('2022', '8.78'),
      point('2021', '6.13'),
      point('2021', '7.82', { party: 'bac-giang' }),
      point('2022', '19.3', { party: 'bac-giang' }),
    ];
    const [comparison] = view(rows).comparisons;
    expect(comparison?.rows.map(({ period }) => period)).toEqual(['năm 2021', 'năm 2022']);
    expect(comparison?.partyNames).toEqual(['tỉnh Nghệ An', 'tỉnh Bắc Giang']);
    expect(comparison?.chart?.series.map(({ name, points }) => [name, points.map(({ value }) => value)])).toEqual([
      ['Tỉnh Nghệ An', ['6.13', '8.78']],
      ['Tỉnh Bắc Giang', ['7.82', '19.3']],
    ]);
    expect(comparison?.chart?.alt).toBe(
      'Tốc độ tăng GRDP. Năm 2021: tỉnh Nghệ An 6,13%, tỉnh Bắc Giang 7,82%; năm 2022: tỉnh Nghệ An 8,78%, tỉnh Bắc Giang 19,3%',
    );
  });

  it('leaves a cell empty for a third side that has no figure', () => {
    const third = point('2021', '3', { ...investment, party: 'ba' });
    const [comparison] = view([mine, theirs, third, { ...mine, period: third.period }]).comparisons;
    expect(comparison?.rows.map(({ cells }) => cells.map(({ figure: words }) => words))).toEqual([
      ['gần 1,3 tỷ USD', null, '3 tỷ USD'],
      ['gần 1,3 tỷ USD', '4,2 tỷ USD', null],
    ]);
  });
});

it('groups the figures of all sides by topic, and the scorecard is said in words', () => {
  const topics = view([
    point('2021', '1', { topic: 'Kinh tế' }),
    point('2021', '2', { topic: 'Xã hội' }),
    point('2021', '3', { topic: 'Kinh tế', party: 'bac-giang' }),
  ]).indicatorGroups;
  expect(topics.map(({ topic, indicators }) => [topic, indicators.map(({ number }) => number)])).toEqual([
    ['Kinh tế', [1, 3]],
    ['Xã hội', [2]],
  ]);
  const scorecards = [
    { name: 'Nghị quyết', total: 35, met: 28, remaining: 7 },
    { name: 'Không có', total: 0, met: 0, remaining: 0 },
  ];
  const words = (language: 'vi' | 'en') =>
    buildView(sampleRecord({ scorecards }), localeFor(language), identity).scorecards.map((one) => one.words);
  expect(words('vi')).toEqual(['28/35 chỉ tiêu, 80%', '0/0 chỉ tiêu']);
  expect(words('en')).toEqual(['28 of 35 targets, 80%', '0 of 0 targets']);
});
