import { describe, expect, it } from 'vitest';
import { localeFor } from '../../../src/locale/index.ts';
import { readRecord } from '../../../src/record/index.ts';
import { buildView, type MeetingView } from '../../../src/view/index.ts';

/* More words of figures, written by hand from the same reports as in figure-words.test.ts: time, change, attainment. */

const identity = { kind: 'report', form: 'plain', typeName: 'BÁO CÁO', subject: undefined };

function view(language: 'vi' | 'en', given: string): MeetingView['indicators'][number] {
  const yaml = `language: ${language}\nmeeting: { title: X }\nparties: [{ id: a, name: A, role: host }]\nindicators: [{ name: X, ${given} }]\n`;
  const { value, diagnostics } = readRecord({ name: 'r.yaml', bytes: Buffer.from(yaml) });
  const [indicator] = value ? buildView(value.record, localeFor(language), identity).indicators : [];
  if (!indicator) throw new Error(diagnostics.map(({ text }) => text.en.message).join('\n'));
  return indicator;
}

describe('the time of a figure', () => {
  it.each([
    ['2022', 'năm 2022', '2022'],
    ['2023-H1', '6 tháng đầu năm 2023', 'first half of 2023'],
    ['2023-H2', '6 tháng cuối năm 2023', 'second half of 2023'],
    ['2023-01/2023-09', '9 tháng đầu năm 2023', 'first nine months of 2023'],
    ['2024-01/2024-11', '11 tháng đầu năm 2024', 'first eleven months of 2024'],
    ['2024-01/2024-12', '12 tháng năm 2024', 'January to December 2024'],
    ['2023-Q1', 'quý I năm 2023', 'first quarter of 2023'],
    ['2023-Q3', 'quý III năm 2023', 'third quarter of 2023'],
    ['2023-Q4', 'quý IV năm 2023', 'fourth quarter of 2023'],
    ['2026-01', 'tháng 01 năm 2026', 'January 2026'],
    ['2026-05', 'tháng 5 năm 2026', 'May 2026'],
    ['2011/2015', 'giai đoạn 2011 – 2015', '2011–2015'],
    ['2021/2023', 'giai đoạn 2021 – 2023', '2021–2023'],
    ['2021/2023-06-30', 'từ năm 2021 đến hết ngày 30/6/2023', 'from 2021 to 30 June 2023'],
    ['{ as_of: 2023-06-30 }', 'tính đến ngày 30/6/2023', 'as of 30 June 2023'],
    ['{ as_of: 2026-09-05 }', 'tính đến ngày 05/9/2026', 'as of 5 September 2026'],
    ['{ as_of: 2026-01-09 }', 'tính đến ngày 09/01/2026', 'as of 9 January 2026'],
    ['{ as_of: 2023-06 }', 'tính đến tháng 6 năm 2023', 'as of June 2023'],
    ['{ label: nhiệm kỳ 2020 – 2025 }', 'nhiệm kỳ 2020 – 2025', 'nhiệm kỳ 2020 – 2025'],
  ])('%s: %s, %s', (period, vi, en) => {
    expect(view('vi', `value: 1, period: ${period}`).period).toBe(vi);
    expect(view('en', `value: 1, period: ${period}`).period).toBe(en);
  });
});

describe('the change since the period before', () => {
  it.each([
    // GRDP of Nghệ An: 6,13% in 2021, 8,78% in 2022
    [
      'measure: growth, value: 8.78, previous: 6.13, unit: "%"',
      'tăng 2,65 điểm phần trăm',
      'up 2.65 percentage points',
    ],
    // “đạt 7,58%, tăng 2,97%”: the year before had 2,97%
    [
      'measure: growth, value: 7.58, previous: 2.97, unit: "%"',
      'tăng 4,61 điểm phần trăm',
      'up 4.61 percentage points',
    ],
    // “8,3%… cao hơn cùng kỳ năm 2023 là 6,27%”
    ['measure: growth, value: 8.3, previous: 6.27, unit: "%"', 'tăng 2,03 điểm phần trăm', 'up 2.03 percentage points'],
    ['measure: share, value: 3.4, previous: 4.1, unit: "%"', 'giảm 0,7 điểm phần trăm', 'down 0.7 percentage points'],
    ['measure: share, value: 3.4, previous: 3.4, unit: "%"', 'không đổi', 'unchanged'],
    ['measure: level, value: 137.8, previous: 100, unit: tỷ đồng', 'tăng 37,8%', 'up 37.8%'],
    ['measure: level, value: 969, previous: 1000, unit: ha', 'giảm 3,1%', 'down 3.1%'],
    ['measure: level, value: 1.3, previous: 1, unit: tỷ USD, bound: nearly', 'tăng gần 30%', 'up nearly 30%'],
    ['measure: level, value: 1.3, previous: 1, unit: tỷ USD, bound: over', 'tăng trên 30%', 'up over 30%'],
    ['measure: count, value: 12, previous: 8, unit: xã', 'tăng 50%', 'up 50%'],
    ['measure: ratio, value: 1.5, previous: 1.2, unit: lần', 'tăng 0,3 lần', 'up 0.3 lần'],
    ['measure: rank, value: 12, previous: 14', null, null],
  ])('%s: %s, %s', (given, vi, en) => {
    expect(view('vi', given).change).toBe(vi);
    expect(view('en', given).change).toBe(en);
  });
});

describe('how far a target was reached, as the remarks tell it', () => {
  it.each([
    [
      'value: 76.3, target: 100, unit: tỷ đồng',
      'bằng 76,3% kế hoạch (100 tỷ đồng)',
      '76.3% of the target of 100 tỷ đồng',
    ],
    ['value: 91.5, target: 90, unit: "%"', 'bằng 101,7% kế hoạch (90%)', '101.7% of the target of 90%'],
    ['value: 320, target: 411, unit: xã', 'bằng 77,9% kế hoạch (411 xã)', '77.9% of the target of 411 xã'],
    ['value: 28, target: 35, unit: mục', 'bằng 80% kế hoạch (35 mục)', '80% of the target of 35 mục'],
    [
      'value: 8, target: 10, unit: ha, bound: nearly',
      'bằng gần 80% kế hoạch (10 ha)',
      'nearly 80% of the target of 10 ha',
    ],
    ['value: 5, target: 0, unit: ha', 'kế hoạch 0 ha', 'target 0 ha'],
    [
      'value: 7.35, previous: 6.8, unit: "%"',
      'tăng 0,55 điểm phần trăm so với kỳ trước (6,8%)',
      'up 0.55 percentage points from the previous period (6.8%)',
    ],
    [
      'value: 5, unit: "%", compare: { text: cao hơn bình quân chung của cả nước }',
      'cao hơn bình quân chung của cả nước',
      'cao hơn bình quân chung của cả nước',
    ],
    ['value: 5, unit: "%", compare: { with: cả nước }', 'so với cả nước', 'compared with cả nước'],
    [
      'value: 5, rank: { place: 12, within: cả nước }, note: số liệu sơ bộ',
      'thứ 12 cả nước; số liệu sơ bộ',
      '12th in cả nước; số liệu sơ bộ',
    ],
  ])('%s: %s', (given, vi, en) => {
    expect(view('vi', given).remarks).toBe(vi);
    expect(view('en', given).remarks).toBe(en);
  });
});
