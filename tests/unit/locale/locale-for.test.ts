import { describe, expect, it } from 'vitest';
import { type Figure, type Locale, labelKeys, localeFor } from '../../../src/locale/index.ts';

const vi = localeFor('vi');
const en = localeFor('en');
const fig = (value: number, decimals = 0): Figure => ({ value, decimals });
const range = (from: number, to: number, decimals = 0) => ({ from: fig(from, decimals), to: fig(to, decimals) });

type Row = readonly [what: string, write: (locale: Locale) => string, vi: string, en: string];

const numbers: readonly Row[] = [
  ['thousands', (l) => l.formatNumber(fig(5159)), '5.159', '5,159'],
  ['four digits are grouped', (l) => l.formatNumber(fig(1000)), '1.000', '1,000'],
  ['three digits are not', (l) => l.formatNumber(fig(999)), '999', '999'],
  ['decimals as written', (l) => l.formatNumber(fig(8.5, 2)), '8,50', '8.50'],
  ['negative', (l) => l.formatNumber(fig(-3.5, 1)), '-3,5', '-3.5'],
  ['negative thousands', (l) => l.formatNumber(fig(-12345.6, 1)), '-12.345,6', '-12,345.6'],
  ['no minus before zero', (l) => l.formatNumber(fig(-0)), '0', '0'],
  ['nothing but rounding up', (l) => l.formatNumber(fig(1.005, 2)), '1,01', '1.01'],
  [
    'the largest exact integer',
    (l) => l.formatNumber(fig(9007199254740991)),
    '9.007.199.254.740.991',
    '9,007,199,254,740,991',
  ],
  ['no exponent', (l) => l.formatNumber(fig(1e21)), '1.000.000.000.000.000.000.000', '1,000,000,000,000,000,000,000'],
  ['tiny', (l) => l.formatNumber(fig(0.0000001, 7)), '0,0000001', '0.0000001'],
  ['millions', (l) => l.formatNumber(fig(1234567.89, 2)), '1.234.567,89', '1,234,567.89'],
];

const amounts: readonly Row[] = [
  ['percent touches', (l) => l.formatAmount(fig(6.13, 2), '%'), '6,13%', '6.13%'],
  ['percent a year touches', (l) => l.formatAmount(fig(14), '%/năm'), '14%/năm', '14%/năm'],
  ['per mille touches', (l) => l.formatAmount(fig(9.4, 1), '‰'), '9,4‰', '9.4‰'],
  ['points', (l) => l.formatAmount(fig(2.65, 2), 'điểm %'), '2,65 điểm phần trăm', '2.65 percentage points'],
  ['money', (l) => l.formatAmount(fig(1.3, 1), 'tỷ USD'), '1,3 tỷ USD', '1.3 tỷ USD'],
  ['English unit', (l) => l.formatAmount(fig(1240), 'ha'), '1.240 ha', '1,240 ha'],
  ['per head', (l) => l.formatAmount(fig(3900), 'USD/người/năm'), '3.900 USD/người/năm', '3,900 USD/người/năm'],
  ['households', (l) => l.formatAmount(fig(5159), 'hộ'), '5.159 hộ', '5,159 hộ'],
  ['press: Nghệ An budget', (l) => l.formatAmount(fig(14032.3, 1), 'tỷ đồng'), '14.032,3 tỷ đồng', '14,032.3 tỷ đồng'],
  ['press: exports', (l) => l.formatAmount(fig(494.66, 2), 'tỷ USD'), '494,66 tỷ USD', '494.66 tỷ USD'],
  ['no unit', (l) => l.formatAmount(fig(7), undefined), '7', '7'],
  ['empty unit', (l) => l.formatAmount(fig(7), ' '), '7', '7'],
  ['unit named like a built-in', (l) => l.formatAmount(fig(7), 'constructor'), '7 constructor', '7 constructor'],
  ['range', (l) => l.formatAmount(range(3, 5), '%'), '3 – 5%', '3–5%'],
  ['range with decimals', (l) => l.formatAmount(range(2.1, 2.4, 1), 'tỷ USD'), '2,1 – 2,4 tỷ USD', '2.1–2.4 tỷ USD'],
  ['range below zero', (l) => l.formatAmount(range(-3, -1), '%'), 'từ -3 đến -1%', '-3 to -1%'],
  ['range of one number', (l) => l.formatAmount(range(3, 3), '%'), '3%', '3%'],
  ['nearly', (l) => l.withBound('nearly', '4,2 tỷ USD'), 'gần 4,2 tỷ USD', 'nearly 4,2 tỷ USD'],
  ['over', (l) => l.withBound('over', '180'), 'trên 180', 'over 180'],
  ['under', (l) => l.withBound('under', '2%'), 'dưới 2%', 'under 2%'],
  ['about', (l) => l.withBound('about', '50 ha'), 'khoảng 50 ha', 'about 50 ha'],
  ['exact adds nothing', (l) => l.withBound('exact', '50 ha'), '50 ha', '50 ha'],
  ['bound alone', (l) => l.boundWord('over'), 'trên', 'over'],
];

const statuses: readonly Row[] = [
  ['achieved', (l) => l.statusWord('achieved'), 'đạt', 'achieved'],
  ['estimated', (l) => l.statusWord('estimated'), 'ước đạt', 'estimated'],
  ['projected', (l) => l.statusWord('projected'), 'dự kiến', 'projected'],
  ['cumulative', (l) => l.statusWord('cumulative'), 'lũy kế', 'cumulative'],
  ['achieved with figure', (l) => l.withStatus('achieved', '1%'), 'đạt 1%', 'reached 1%'],
  ['estimated with figure', (l) => l.withStatus('estimated', '5,79%'), 'ước đạt 5,79%', 'estimated at 5,79%'],
  ['projected with figure', (l) => l.withStatus('projected', '9'), 'dự kiến đạt 9', 'projected at 9'],
  ['cumulative with figure', (l) => l.withStatus('cumulative', '9 ha'), 'lũy kế đạt 9 ha', 'cumulative total of 9 ha'],
];

const ranks: readonly Row[] = [
  ['place', (l) => l.formatRank({ place: 12 }), 'thứ 12', '12th'],
  ['place within', (l) => l.formatRank({ place: 12, within: 'cả nước' }), 'thứ 12 cả nước', '12th in cả nước'],
  ['first place', (l) => l.formatRank({ place: 1, within: 'the region' }), 'thứ nhất the region', '1st in the region'],
  ['second', (l) => l.formatRank({ place: 2 }), 'thứ 2', '2nd'],
  ['eleventh', (l) => l.formatRank({ place: 11 }), 'thứ 11', '11th'],
  ['twenty-third', (l) => l.formatRank({ place: 23 }), 'thứ 23', '23rd'],
  [
    'within that needs no preposition',
    (l) => l.formatRank({ place: 4, within: 'nationwide' }),
    'thứ 4 nationwide',
    '4th nationwide',
  ],
  ['top', (l) => l.formatRank({ top: 10 }), 'Top 10', 'top 10'],
  ['top within', (l) => l.formatRank({ top: 10, within: 'cả nước' }), 'Top 10 của cả nước', 'top 10 in cả nước'],
  ['top within, tied', (l) => l.formatRank({ top: 5, within: 'toàn quốc' }), 'Top 5 toàn quốc', 'top 5 in toàn quốc'],
  [
    'place and top',
    (l) => l.formatRank({ place: 8, top: 10, within: 'cả nước' }),
    'thứ 8 cả nước, trong Top 10',
    '8th in cả nước, within the top 10',
  ],
  ['nothing', (l) => l.formatRank({}), '', ''],
];

const dates: readonly Row[] = [
  ['day under 10, month 1', (l) => l.formatDate('2023-01-05'), 'ngày 05 tháng 01 năm 2023', '5 January 2023'],
  ['month 2', (l) => l.formatDate('2023-02-28'), 'ngày 28 tháng 02 năm 2023', '28 February 2023'],
  ['month 3 takes no zero', (l) => l.formatDate('2020-03-05'), 'ngày 05 tháng 3 năm 2020', '5 March 2020'],
  ['month 9 takes no zero', (l) => l.formatDate('2026-09-09'), 'ngày 09 tháng 9 năm 2026', '9 September 2026'],
  ['month 10', (l) => l.formatDate('2023-10-05'), 'ngày 05 tháng 10 năm 2023', '5 October 2023'],
  ['day 10', (l) => l.formatDate('2023-12-10'), 'ngày 10 tháng 12 năm 2023', '10 December 2023'],
  ['month alone', (l) => l.formatDate('2023-10'), 'tháng 10 năm 2023', 'October 2023'],
  ['January alone', (l) => l.formatDate('2023-01'), 'tháng 01 năm 2023', 'January 2023'],
  ['year alone', (l) => l.formatDate('2023'), 'năm 2023', '2023'],
  [
    'with time',
    (l) => l.formatDate('2023-10-05T08:00'),
    '08 giờ 00, ngày 05 tháng 10 năm 2023',
    '08:00, 5 October 2023',
  ],
  ['half past', (l) => l.formatDate('2026-05-27T14:30'), '14 giờ 30, ngày 27 tháng 5 năm 2026', '14:30, 27 May 2026'],
  ['no date is left alone', (l) => l.formatDate('cuối năm'), 'cuối năm', 'cuối năm'],
  ['short', (l) => l.formatShortDate('2026-09-05'), '05/9/2026', '05/09/2026'],
  ['short, January', (l) => l.formatShortDate('2026-01-09'), '09/01/2026', '09/01/2026'],
  ['short, May', (l) => l.formatShortDate('2026-05-27'), '27/5/2026', '27/05/2026'],
  ['short, December', (l) => l.formatShortDate('2026-12-01'), '01/12/2026', '01/12/2026'],
  ['short month', (l) => l.formatShortDate('2023-10'), '10/2023', '10/2023'],
  ['short month 2', (l) => l.formatShortDate('2023-02'), '02/2023', '02/2023'],
  ['short year', (l) => l.formatShortDate('2023'), '2023', '2023'],
  ['short with time', (l) => l.formatShortDate('2026-09-05T08:05'), '08 giờ 05, ngày 05/9/2026', '08:05, 05/09/2026'],
  ['short, no date', (l) => l.formatShortDate('?'), '?', '?'],
  [
    'all blank',
    (l) => l.formatDateWithBlanks(undefined),
    'ngày \u00a0\u00a0\u00a0\u00a0 tháng \u00a0\u00a0\u00a0\u00a0 năm \u00a0\u00a0\u00a0\u00a0',
    '… … …',
  ],
  [
    'year known',
    (l) => l.formatDateWithBlanks('2023'),
    'ngày \u00a0\u00a0\u00a0\u00a0 tháng \u00a0\u00a0\u00a0\u00a0 năm 2023',
    '… … 2023',
  ],
  [
    'month known',
    (l) => l.formatDateWithBlanks('2023-10'),
    'ngày \u00a0\u00a0\u00a0\u00a0 tháng 10 năm 2023',
    '… October 2023',
  ],
  [
    'padded month known',
    (l) => l.formatDateWithBlanks('2023-02'),
    'ngày \u00a0\u00a0\u00a0\u00a0 tháng 02 năm 2023',
    '… February 2023',
  ],
  ['day known', (l) => l.formatDateWithBlanks('2018-04-03'), 'ngày 03 tháng 4 năm 2018', '3 April 2018'],
  ['blank, no date', (l) => l.formatDateWithBlanks('?'), '?', '?'],
];

const spans: readonly Row[] = [
  ['the same', (l) => l.formatSpan('2023-10-05', '2023-10-05'), 'ngày 05 tháng 10 năm 2023', '5 October 2023'],
  [
    'within a day',
    (l) => l.formatSpan('2026-03-12T08:30', '2026-03-12T16:00'),
    'từ 08 giờ 30 đến 16 giờ 00, ngày 12 tháng 3 năm 2026',
    '08:30–16:00, 12 March 2026',
  ],
  [
    'end of the day not timed',
    (l) => l.formatSpan('2026-03-12T08:30', '2026-03-12'),
    '08 giờ 30, ngày 12 tháng 3 năm 2026',
    '08:30, 12 March 2026',
  ],
  [
    'start of the day not timed',
    (l) => l.formatSpan('2026-03-12', '2026-03-12T11:30'),
    'từ ngày 12 tháng 3 năm 2026 đến 11 giờ 30, ngày 12 tháng 3 năm 2026',
    '12 March 2026 to 11:30, 12 March 2026',
  ],
  [
    'days of a month',
    (l) => l.formatSpan('2023-10-05', '2023-10-07'),
    'từ ngày 05 đến ngày 07 tháng 10 năm 2023',
    '5–7 October 2023',
  ],
  [
    'days of a year',
    (l) => l.formatSpan('2023-09-28', '2023-10-02'),
    'từ ngày 28 tháng 9 đến ngày 02 tháng 10 năm 2023',
    '28 September – 2 October 2023',
  ],
  [
    'over a new year',
    (l) => l.formatSpan('2023-12-31', '2024-01-02'),
    'từ ngày 31 tháng 12 năm 2023 đến ngày 02 tháng 01 năm 2024',
    '31 December 2023 – 2 January 2024',
  ],
  [
    'timed over two days',
    (l) => l.formatSpan('2023-10-05T08:00', '2023-10-06T11:00'),
    'từ 08 giờ 00, ngày 05 tháng 10 năm 2023 đến 11 giờ 00, ngày 06 tháng 10 năm 2023',
    '08:00, 5 October 2023 to 11:00, 6 October 2023',
  ],
  ['months', (l) => l.formatSpan('2023-09', '2023-10'), 'từ tháng 9 đến tháng 10 năm 2023', 'September – October 2023'],
  [
    'months of two years',
    (l) => l.formatSpan('2022-12', '2023-01'),
    'từ tháng 12 năm 2022 đến tháng 01 năm 2023',
    'December 2022 – January 2023',
  ],
  ['years', (l) => l.formatSpan('2021', '2023'), 'từ năm 2021 đến năm 2023', '2021–2023'],
  [
    'month to day',
    (l) => l.formatSpan('2023-09', '2023-10-02'),
    'từ tháng 9 năm 2023 đến ngày 02 tháng 10 năm 2023',
    'September 2023 to 2 October 2023',
  ],
];

const periods: readonly Row[] = [
  ['year', (l) => l.formatPeriod({ kind: 'year', year: 2022 }), 'năm 2022', '2022'],
  [
    'half 1',
    (l) => l.formatPeriod({ kind: 'half', year: 2023, half: 1 }),
    '6 tháng đầu năm 2023',
    'first half of 2023',
  ],
  [
    'half 2',
    (l) => l.formatPeriod({ kind: 'half', year: 2023, half: 2 }),
    '6 tháng cuối năm 2023',
    'second half of 2023',
  ],
  [
    'quarter 1',
    (l) => l.formatPeriod({ kind: 'quarter', year: 2023, quarter: 1 }),
    'quý I năm 2023',
    'first quarter of 2023',
  ],
  [
    'quarter 2',
    (l) => l.formatPeriod({ kind: 'quarter', year: 2023, quarter: 2 }),
    'quý II năm 2023',
    'second quarter of 2023',
  ],
  [
    'quarter 3',
    (l) => l.formatPeriod({ kind: 'quarter', year: 2023, quarter: 3 }),
    'quý III năm 2023',
    'third quarter of 2023',
  ],
  [
    'quarter 4',
    (l) => l.formatPeriod({ kind: 'quarter', year: 2023, quarter: 4 }),
    'quý IV năm 2023',
    'fourth quarter of 2023',
  ],
  ['month', (l) => l.formatPeriod({ kind: 'month', year: 2023, month: 9 }), 'tháng 9 năm 2023', 'September 2023'],
  ['month 2', (l) => l.formatPeriod({ kind: 'month', year: 2023, month: 2 }), 'tháng 02 năm 2023', 'February 2023'],
  ['day', (l) => l.formatPeriod({ kind: 'day', date: '2023-06-30' }), 'ngày 30/6/2023', '30 June 2023'],
  [
    'moment',
    (l) => l.formatPeriod({ kind: 'day', date: '2023-06-30T09:00' }),
    '09 giờ 00, ngày 30/6/2023',
    '09:00, 30 June 2023',
  ],
  ['no date', (l) => l.formatPeriod({ kind: 'day', date: 'nay' }), 'nay', 'nay'],
];

const between = (from: string, to: string) => (l: Locale) => l.formatPeriod({ kind: 'range', from, to });
const asOf = (date: string) => (l: Locale) => l.formatPeriod({ kind: 'as-of', date });

const ranges: readonly Row[] = [
  ['years', between('2021', '2023'), 'giai đoạn 2021 – 2023', '2021–2023'],
  ['one year', between('2023', '2023'), 'năm 2023', '2023'],
  ['one month', between('2023-01', '2023-01'), 'tháng 01 năm 2023', 'January 2023'],
  ['nine months', between('2023-01', '2023-09'), '9 tháng đầu năm 2023', 'first nine months of 2023'],
  ['two months', between('2023-01', '2023-02'), '2 tháng đầu năm 2023', 'first two months of 2023'],
  ['eleven months', between('2023-01', '2023-11'), '11 tháng đầu năm 2023', 'first eleven months of 2023'],
  ['twelve months', between('2023-01', '2023-12'), '12 tháng năm 2023', 'January to December 2023'],
  ['middle months', between('2023-04', '2023-09'), 'từ tháng 4 đến tháng 9 năm 2023', 'April to September 2023'],
  ['from February', between('2023-02', '2023-09'), 'từ tháng 02 đến tháng 9 năm 2023', 'February to September 2023'],
  [
    'months of two years',
    between('2022-10', '2023-03'),
    'từ tháng 10 năm 2022 đến tháng 3 năm 2023',
    'October 2022 to March 2023',
  ],
  ['year to day', between('2021', '2023-06-30'), 'từ năm 2021 đến hết ngày 30/6/2023', 'from 2021 to 30 June 2023'],
  ['year to month', between('2021', '2023-06'), 'từ năm 2021 đến hết tháng 6 năm 2023', 'from 2021 to June 2023'],
  ['day to year', between('2021-07-01', '2023'), 'từ ngày 01/7/2021 đến hết năm 2023', 'from 1 July 2021 to 2023'],
  [
    'days',
    between('2023-01-01', '2023-06-30'),
    'từ ngày 01/01/2023 đến ngày 30/6/2023',
    'from 1 January 2023 to 30 June 2023',
  ],
  ['as of a day', asOf('2023-06-30'), 'tính đến ngày 30/6/2023', 'as of 30 June 2023'],
  ['as of a month', asOf('2023-06'), 'tính đến tháng 6 năm 2023', 'as of June 2023'],
  ['as of a year', asOf('2023'), 'tính đến năm 2023', 'as of 2023'],
];

const texts: readonly Row[] = [
  ['no items', (l) => l.formatList([]), '', ''],
  ['one', (l) => l.formatList(['A']), 'A', 'A'],
  ['two', (l) => l.formatList(['A', 'B']), 'A và B', 'A and B'],
  ['three', (l) => l.formatList(['A', 'B', 'C']), 'A, B và C', 'A, B and C'],
  ['items with commas', (l) => l.formatList(['A, a', 'B']), 'A, a; B', 'A, a; B'],
  ['upper case', (l) => l.upper('Tỉnh uỷ Nghệ An đường'), 'TỈNH UỶ NGHỆ AN ĐƯỜNG', 'TỈNH UỶ NGHỆ AN ĐƯỜNG'],
  ['capital', (l) => l.capitalise('đồng chí'), 'Đồng chí', 'Đồng chí'],
  ['capital vowel', (l) => l.capitalise('ước đạt'), 'Ước đạt', 'Ước đạt'],
  ['behind a quote', (l) => l.capitalise('“tỉnh”'), '“Tỉnh”', '“Tỉnh”'],
  ['digit first', (l) => l.capitalise('6 tháng đầu'), '6 tháng đầu', '6 tháng đầu'],
  ['empty', (l) => l.capitalise(''), '', ''],
  ['label', (l) => l.label('keyPoints'), 'Điểm chính', 'Key points'],
  ['labels', (l) => l.labels.nextSteps, 'Việc tiếp theo', 'Next steps'],
];

const comparisons: readonly Row[] = [
  ['up', (l) => l.formatChange('up', '3%'), 'tăng 3%', 'up 3%'],
  ['down', (l) => l.formatChange('down', '3%'), 'giảm 3%', 'down 3%'],
  ['the same', (l) => l.formatChange('same', ''), 'không đổi', 'unchanged'],
  ['growth', (l) => l.formatGrowth(undefined, 'up', '37,8%'), 'tăng 37,8%', 'up 37,8%'],
  ['growth achieved', (l) => l.formatGrowth('achieved', 'up', '37,8%'), 'tăng 37,8%', 'up 37,8%'],
  ['growth estimated', (l) => l.formatGrowth('estimated', 'up', '8%'), 'ước tăng 8%', 'estimated to be up 8%'],
  ['growth projected', (l) => l.formatGrowth('projected', 'down', '8%'), 'dự kiến giảm 8%', 'projected to be down 8%'],
  ['growth cumulative', (l) => l.formatGrowth('cumulative', 'up', '8%'), 'lũy kế tăng 8%', 'cumulatively up 8%'],
  ['target', (l) => l.againstTarget('90%', '101,7%'), 'bằng 101,7% kế hoạch (90%)', '101,7% of the target of 90%'],
  ['target alone', (l) => l.againstTarget('90%', undefined), 'kế hoạch 90%', 'target 90%'],
  [
    'previous',
    (l) => l.againstPrevious('84%', l.formatChange('up', '1%')),
    'tăng 1% so với kỳ trước (84%)',
    'up 1% from the previous period (84%)',
  ],
  ['previous alone', (l) => l.againstPrevious('84%', undefined), 'kỳ trước 84%', 'previous period 84%'],
  ['a name that tells of change', (l) => String(l.namesChange('Tốc độ tăng trưởng GRDP')), 'true', 'true'],
  ['an English name that does', (l) => String(l.namesChange('Export growth')), 'true', 'true'],
  ['a name that does not', (l) => String(l.namesChange('Kim ngạch xuất khẩu')), 'false', 'false'],
  ['an English name that does not', (l) => String(l.namesChange('Enterprises')), 'false', 'false'],
];

const groups = { comparisons, numbers, amounts, statuses, ranks, dates, spans, periods, ranges, texts };

for (const [group, rows] of Object.entries(groups)) {
  describe(group, () => {
    it.each(rows)('%s', (_, write, vietnamese, english) => {
      expect([write(vi), write(en)]).toEqual([vietnamese, english]);
    });
  });
}

describe('localeFor', () => {
  it('makes a locale once', () => {
    expect(localeFor('vi')).toBe(vi);
    expect(vi.tag).toBe('vi-VN');
    expect(en.tag).toBe('en-GB');
  });

  it.each(['vi', 'en'] as const)('has a trimmed word in NFC for every label in %s', (language) => {
    const { labels } = localeFor(language);
    expect(Object.keys(labels).sort()).toEqual([...labelKeys].sort());
    for (const word of Object.values(labels)) {
      expect(word.trim().normalize('NFC')).toBe(word);
      expect(word).not.toBe('');
    }
  });

  it('gives the two languages words of their own', () => {
    const same = labelKeys.filter((key) => vi.label(key) === en.label(key));
    expect(same).toEqual([]);
  });
});
