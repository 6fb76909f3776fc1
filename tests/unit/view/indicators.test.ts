import { describe, expect, it } from 'vitest';
import { localeFor } from '../../../src/locale/index.ts';
import { type Indicator, parsePeriod } from '../../../src/record/index.ts';
import { buildView, type MeetingView } from '../../../src/view/index.ts';
import { figure, sampleIndicator, sampleRecord } from './sample-record.ts';

const identity = { kind: 'report', form: 'plain', typeName: 'BÁO CÁO', subject: undefined };

function view(given: Partial<Indicator>, language: 'vi' | 'en' = 'vi'): MeetingView['indicators'][number] {
  const record = sampleRecord({
    indicators: [sampleIndicator(given)],
    sources: [
      { id: 'khac', title: 'Nguồn khác' },
      { id: 'bai', title: 'Bài tường thuật' },
    ],
  });
  const [indicator] = buildView(record, localeFor(language), identity).indicators;
  if (!indicator) throw new Error('no indicator');
  return indicator;
}

const period = (code: string): Indicator['period'] => {
  const span = parsePeriod(code);
  return span ? { span } : {};
};

describe('the figures of the real record', () => {
  type Row = readonly [given: Partial<Indicator>, words: Partial<MeetingView['indicators'][number]>];
  const rows: readonly Row[] = [
    [
      { name: 'Tốc độ tăng trưởng GRDP', measure: 'growth', value: figure('6.13'), unit: '%', period: period('2021') },
      { figure: '6,13%', statement: '6,13%', period: 'năm 2021', statusWords: null, measureWords: 'tốc độ tăng' },
    ],
    [
      {
        name: 'Tốc độ tăng trưởng GRDP',
        measure: 'growth',
        value: figure('5.79'),
        unit: '%',
        status: 'estimated',
        period: period('2023-H1'),
      },
      { figure: '5,79%', statement: 'ước đạt 5,79%', statusWords: 'ước đạt', period: '6 tháng đầu năm 2023' },
    ],
    [
      {
        value: figure('1.3'),
        unit: 'tỷ USD',
        bound: 'nearly',
        status: 'achieved',
        rank: { top: 10, within: 'cả nước' },
        period: period('2023-01/2023-09'),
      },
      {
        figure: 'gần 1,3 tỷ USD',
        statement: 'đạt gần 1,3 tỷ USD',
        rank: 'Top 10 của cả nước',
        remarks: 'Top 10 của cả nước',
        period: '9 tháng đầu năm 2023',
      },
    ],
    [
      { measure: 'count', value: figure('5159'), unit: 'hộ', status: 'cumulative', period: period('2023/2025') },
      { statement: 'lũy kế đạt 5.159 hộ', period: 'giai đoạn 2023 – 2025', measureWords: 'số lượng' },
    ],
    [
      {
        value: figure('180000'),
        unit: 'tỷ đồng',
        bound: 'over',
        status: 'projected',
        rank: { place: 12, within: 'cả nước' },
      },
      { statement: 'dự kiến đạt trên 180.000 tỷ đồng', statusWords: 'dự kiến', rank: 'thứ 12 cả nước' },
    ],
    [
      { value: figure('3900'), unit: 'USD/người/năm', status: 'estimated' },
      { statement: 'ước đạt 3.900 USD/người/năm' },
    ],
    [
      {
        value: figure('4.2'),
        unit: 'tỷ USD',
        bound: 'nearly',
        period: period('2021/2023-06-30'),
        compare: { with: 'cả nước', text: 'luôn nằm trong nhóm dẫn đầu cả nước' },
      },
      {
        statement: 'gần 4,2 tỷ USD',
        period: 'từ năm 2021 đến hết ngày 30/6/2023',
        compare: 'luôn nằm trong nhóm dẫn đầu cả nước',
        remarks: 'luôn nằm trong nhóm dẫn đầu cả nước',
      },
    ],
  ];

  it.each(rows)('%#', (given, words) => {
    expect(view(given)).toMatchObject(words);
  });

  it('says them in English', () => {
    const growth = {
      name: 'GRDP growth',
      measure: 'growth',
      value: figure('5.79'),
      unit: '%',
      status: 'estimated',
    } as const;
    expect(view(growth, 'en').statement).toBe('estimated at 5.79%');
    const investment = { value: figure('1.3'), unit: 'billion USD', bound: 'nearly', status: 'achieved' } as const;
    expect(view(investment, 'en').statement).toBe('reached nearly 1.3 billion USD');
  });
});

describe('statement', () => {
  it.each<readonly [Partial<Indicator>, string]>([
    [{ measure: 'growth', value: figure('37.8'), unit: '%' }, 'tăng 37,8%'],
    [{ measure: 'growth', value: figure('37.8'), unit: '%', status: 'estimated' }, 'ước tăng 37,8%'],
    [{ measure: 'growth', value: figure('-3.1'), unit: '%', status: 'achieved' }, 'giảm 3,1%'],
    [{ measure: 'growth', value: { from: figure('-5'), to: figure('-3') }, unit: '%' }, 'giảm 3 – 5%'],
    [{ measure: 'growth', value: { from: figure('-1'), to: figure('3') }, unit: '%' }, 'từ -1 đến 3%'],
    [{ measure: 'growth', value: figure('-3'), unit: '%', bound: 'over' }, 'trên -3%'],
    [{ measure: 'growth', value: figure('8'), unit: '%', bound: 'over', status: 'projected' }, 'dự kiến tăng trên 8%'],
    [{ measure: 'attainment', value: figure('76.3'), unit: '%', status: 'achieved' }, 'đạt 76,3%'],
    [{ rank: { place: 12, within: 'cả nước' } }, 'thứ 12 cả nước'],
    [{ rank: { place: 12, within: 'cả nước' }, status: 'achieved' }, 'thứ 12 cả nước'],
    [{ rank: { place: 12, within: 'cả nước' }, status: 'projected' }, 'dự kiến thứ 12 cả nước'],
    [{ measure: 'rank', value: figure('16'), rank: { within: 'cả nước' } }, 'thứ 16 cả nước'],
    [{ compare: { text: 'cao hơn bình quân chung của cả nước' } }, 'cao hơn bình quân chung của cả nước'],
    [{ compare: { with: 'cả nước' } }, 'so với cả nước'],
    [{}, ''],
  ])('of %j is “%s”', (given, statement) => {
    expect(view({ name: 'Kim ngạch xuất khẩu', ...given }).statement).toBe(statement);
  });

  it('leaves a rank that is all there is out of the remarks', () => {
    expect(view({ measure: 'rank', value: figure('16') })).toMatchObject({
      figure: null,
      rank: 'thứ 16',
      remarks: null,
    });
  });
});

describe('change', () => {
  it.each<readonly [string, Partial<Indicator>, string | null]>([
    ['percentage points', { value: figure('8.78'), previous: figure('6.13'), unit: '%' }, 'tăng 2,65 điểm phần trăm'],
    ['down in points', { value: figure('5.79'), previous: figure('8.78'), unit: '%' }, 'giảm 2,99 điểm phần trăm'],
    ['per cent a year', { value: figure('14'), previous: figure('12'), unit: '%/năm' }, 'tăng 2 điểm phần trăm'],
    [
      'a share without a unit',
      { measure: 'share', value: figure('40'), previous: figure('38.5') },
      'tăng 1,5 điểm phần trăm',
    ],
    [
      'a ratio in times',
      { measure: 'ratio', value: figure('1.5'), previous: figure('1.3'), unit: 'lần' },
      'tăng 0,2 lần',
    ],
    ['money', { value: figure('1.3'), previous: figure('1.0'), unit: 'tỷ USD' }, 'tăng 30%'],
    ['money down', { value: figure('969'), previous: figure('1000'), unit: 'tỷ đồng' }, 'giảm 3,1%'],
    ['a rise from zero', { value: figure('5'), previous: figure('0'), unit: 'dự án' }, 'tăng 5 dự án'],
    ['a rise from a loss', { value: figure('5'), previous: figure('-2'), unit: 'tỷ đồng' }, 'tăng 7 tỷ đồng'],
    ['none', { value: figure('5.0'), previous: figure('5'), unit: 'xã' }, 'không đổi'],
    ['none for certain', { value: figure('5'), previous: figure('5'), bound: 'about' }, null],
    ['nearly', { value: figure('1.3'), previous: figure('1'), bound: 'nearly' }, 'tăng gần 30%'],
    ['a fall to nearly', { value: figure('7'), previous: figure('10'), bound: 'nearly' }, 'giảm trên 30%'],
    ['a rise to under', { value: figure('13'), previous: figure('10'), bound: 'under' }, null],
    ['a fall to over', { value: figure('7'), previous: figure('10'), bound: 'over' }, null],
    ['a range', { value: { from: figure('12'), to: figure('13') }, previous: figure('10') }, 'tăng 20 – 30%'],
    ['a range below', { value: { from: figure('7'), to: figure('8') }, previous: figure('10') }, 'giảm 20 – 30%'],
    ['a range on both sides', { value: { from: figure('9'), to: figure('12') }, previous: figure('10') }, null],
    ['a rank', { measure: 'rank', value: figure('12'), previous: figure('14') }, null],
    ['a tiny one', { value: figure('100001'), previous: figure('100000') }, 'tăng 0,001%'],
    ['no value', { previous: figure('14') }, null],
  ])('%s', (_, given, change) => {
    expect(view(given).change).toBe(change);
  });

  it('is told with the previous figure', () => {
    expect(view({ value: figure('91.5'), previous: figure('84'), unit: '%' }).remarks).toBe(
      'tăng 7,5 điểm phần trăm so với kỳ trước (84%)',
    );
    expect(view({ previous: figure('84'), unit: '%' }).remarks).toBe('kỳ trước 84%');
  });
});

describe('attainment', () => {
  it.each<readonly [string, Partial<Indicator>, string | null]>([
    ['of a plan', { value: figure('76.3'), target: figure('80') }, '95,4%'],
    ['whole', { value: figure('28'), target: figure('35') }, '80%'],
    ['decimals', { value: figure('0.07'), target: figure('0.1') }, '70%'],
    ['all but a little', { value: figure('99.96'), target: figure('100') }, '99,96%'],
    ['rounded', { value: figure('95.04'), target: figure('100') }, '95,0%'],
    ['with its bound', { value: figure('1.3'), target: figure('1'), bound: 'over' }, 'trên 130%'],
    ['a range', { value: { from: figure('8'), to: figure('9') }, target: figure('10') }, '80 – 90%'],
    ['of nothing', { value: figure('5'), target: figure('0') }, null],
    ['below zero', { value: figure('-5'), target: figure('10') }, null],
    ['of a rank', { measure: 'rank', value: figure('5'), target: figure('10') }, null],
    ['of no value', { target: figure('10') }, null],
  ])('%s', (_, given, attainment) => {
    expect(view(given).attainment).toBe(attainment);
  });

  it('is told with the target', () => {
    expect(view({ value: figure('91.5'), target: figure('90'), unit: '%' }).remarks).toBe('bằng 101,7% kế hoạch (90%)');
    expect(view({ target: figure('90'), unit: '%' }).remarks).toBe('kế hoạch 90%');
  });
});

describe('an indicator', () => {
  it('puts all remarks in one line, in a fixed order', () => {
    const remarks = view({
      value: figure('91.5'),
      unit: '%',
      rank: { place: 3 },
      compare: { with: 'cả nước', text: 'cao hơn bình quân' },
      target: figure('90'),
      previous: figure('84'),
      note: 'số liệu sơ bộ',
    }).remarks;
    expect(remarks).toBe(
      'thứ 3; so với cả nước: cao hơn bình quân; bằng 101,7% kế hoạch (90%); ' +
        'tăng 7,5 điểm phần trăm so với kỳ trước (84%); số liệu sơ bộ',
    );
  });

  it('takes the record’s own words for the period', () => {
    expect(view({ period: { label: 'từ đầu nhiệm kỳ đến nay' } }).period).toBe('từ đầu nhiệm kỳ đến nay');
    expect(view({ period: { span: { kind: 'as-of', date: '2023-06-30' } } }).period).toBe('tính đến ngày 30/6/2023');
    expect(view({}).period).toBeNull();
  });

  it('numbers its source and quotes it', () => {
    expect(view({ source: { ref: 'bai', quote: 'ước đạt 5,79%' } })).toMatchObject({
      sourceNumber: 2,
      sourceTitle: 'Bài tường thuật',
      quote: 'ước đạt 5,79%',
    });
    expect(view({ source: { quote: 'x' } })).toMatchObject({ sourceNumber: null, sourceTitle: null, quote: 'x' });
  });
});
