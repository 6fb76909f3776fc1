import { describe, expect, it } from 'vitest';
import { localeFor } from '../../../src/locale/index.ts';
import { readRecord } from '../../../src/record/index.ts';
import { buildView, type MeetingView } from '../../../src/view/index.ts';

/*
 * The words of figures. Each row was written by hand from what official reports and provincial papers print: the
 * press report on Nghệ An and Bắc Giang, reports of Nghệ An for 2021 to 2024, and of the General Statistics Office for
 * the third quarter of 2023. `given` is a record's own writing; the words are what a document must say.
 */

const identity = { kind: 'report', form: 'plain', typeName: 'BÁO CÁO', subject: undefined };
type Words = MeetingView['indicators'][number];

function view(language: 'vi' | 'en', given: string): Words {
  const named = /(?:^|, )name: /.test(given) ? given : `name: Kim ngạch, ${given}`;
  const yaml = `language: ${language}\nmeeting: { title: X }\nparties: [{ id: a, name: A, role: host }]\nindicators: [{ ${named} }]\n`;
  const { value, diagnostics } = readRecord({ name: 'r.yaml', bytes: Buffer.from(yaml) });
  const [indicator] = value ? buildView(value.record, localeFor(language), identity).indicators : [];
  if (!indicator) throw new Error(diagnostics.map(({ text }) => text.en.message).join('\n'));
  return indicator;
}

describe('what a figure says, in Vietnamese', () => {
  it.each([
    // the press report
    ['name: Tốc độ tăng trưởng GRDP, measure: growth, value: 6.13, unit: "%"', '6,13%'],
    ['name: Tốc độ tăng trưởng GRDP, measure: growth, value: 8.78, unit: "%", status: achieved', 'đạt 8,78%'],
    ['name: Tốc độ tăng trưởng GRDP, measure: growth, value: 5.79, unit: "%", status: estimated', 'ước đạt 5,79%'],
    ['name: GRDP, measure: growth, value: 6.13, unit: "%", status: achieved', 'tăng 6,13%'],
    ['measure: level, value: 1.3, unit: tỷ USD, bound: nearly, status: achieved', 'đạt gần 1,3 tỷ USD'],
    ['measure: count, value: 5159, unit: hộ, status: cumulative', 'lũy kế đạt 5.159 hộ'],
    ['name: Tăng trưởng bình quân, measure: growth, value: 14, unit: "%/năm", status: estimated', 'ước đạt 14%/năm'],
    [
      'measure: level, value: 180000, unit: tỷ đồng, bound: over, status: projected',
      'dự kiến đạt trên 180.000 tỷ đồng',
    ],
    ['measure: level, value: 3900, unit: USD/người/năm, status: estimated', 'ước đạt 3.900 USD/người/năm'],
    ['measure: level, value: 4.2, unit: tỷ USD, bound: nearly', 'gần 4,2 tỷ USD'],
    // money and units as provinces write them
    ['measure: level, value: 10042, unit: tỷ đồng', '10.042 tỷ đồng'],
    ['measure: level, value: 14032.3, unit: tỷ đồng', '14.032,3 tỷ đồng'],
    ['measure: level, value: 17678.617, unit: tỷ đồng', '17.678,617 tỷ đồng'],
    ['measure: level, value: 1.75, unit: tỷ USD', '1,75 tỷ USD'],
    ['measure: level, value: 730, unit: triệu USD', '730 triệu USD'],
    ['measure: level, value: 494.66, unit: tỷ USD', '494,66 tỷ USD'],
    ['measure: level, value: 494.66, unit: tỷ USD, status: estimated', 'ước đạt 494,66 tỷ USD'],
    ['measure: count, value: 320, unit: xã, status: achieved', 'đạt 320 xã'],
    ['measure: level, value: 1234567.89, unit: triệu đồng', '1.234.567,89 triệu đồng'],
    ['measure: level, value: 61.25, unit: triệu đồng/người/năm', '61,25 triệu đồng/người/năm'],
    ['measure: level, value: 140, unit: km, bound: about', 'khoảng 140 km'],
    ['measure: level, value: 999, unit: ha', '999 ha'],
    ['measure: level, value: 1000, unit: ha', '1.000 ha'],
    ['measure: count, value: 0, unit: vụ', '0 vụ'],
    // the percent sign touches its number; decimals stay as written
    ['measure: share, value: 7.75, unit: "%"', '7,75%'],
    ['measure: share, value: 12.65, unit: "%"', '12,65%'],
    ['measure: share, value: 8.50, unit: "%"', '8,50%'],
    ['measure: share, value: 9.0, unit: "%"', '9,0%'],
    ['measure: share, value: 1.5, unit: "‰"', '1,5‰'],
    ['measure: share, value: 0.05, unit: "%", bound: under', 'dưới 0,05%'],
    ['measure: level, value: -0.8, unit: "°C"', '-0,8°C'],
    // growth, ratio, attainment, level: four quantities that look alike
    ['measure: growth, value: 37.8, unit: "%"', 'tăng 37,8%'],
    ['measure: growth, value: 37.8, unit: "%", status: achieved', 'tăng 37,8%'],
    ['measure: growth, value: 37.8, unit: "%", status: estimated', 'ước tăng 37,8%'],
    ['measure: growth, value: 5.33, unit: "%", status: estimated', 'ước tăng 5,33%'],
    ['measure: growth, value: 6.5, unit: "%", status: projected', 'dự kiến tăng 6,5%'],
    ['measure: growth, value: 22.4, unit: "%", status: cumulative', 'lũy kế tăng 22,4%'],
    ['measure: growth, value: -3.1, unit: "%"', 'giảm 3,1%'],
    ['measure: growth, value: -12.75, unit: "%", status: estimated', 'ước giảm 12,75%'],
    ['measure: growth, value: -2, unit: "%", bound: about', 'giảm khoảng 2%'],
    ['measure: growth, value: 10, unit: "%", bound: over', 'tăng trên 10%'],
    ['measure: growth, value: 10, unit: "%", bound: nearly', 'tăng gần 10%'],
    ['measure: growth, value: { from: 10.5, to: 11 }, unit: "%", status: projected', 'dự kiến tăng 10,5 – 11%'],
    ['measure: ratio, value: 145.4, unit: "% cùng kỳ"', 'bằng 145,4% cùng kỳ'],
    ['measure: ratio, value: 145.4, unit: "% cùng kỳ năm 2023", status: achieved', 'bằng 145,4% cùng kỳ năm 2023'],
    ['measure: ratio, value: 145.4, unit: "% cùng kỳ", status: estimated', 'ước bằng 145,4% cùng kỳ'],
    ['measure: ratio, value: 1.5, unit: lần', 'bằng 1,5 lần'],
    ['measure: ratio, value: 98, unit: "% bình quân cả nước", bound: about', 'bằng khoảng 98% bình quân cả nước'],
    ['measure: attainment, value: 76.3, unit: "% dự toán", status: achieved', 'đạt 76,3% dự toán'],
    ['measure: attainment, value: 60.26, unit: "%", status: achieved', 'đạt 60,26%'],
    [
      'measure: attainment, value: 101, unit: "% kế hoạch", status: projected, bound: over',
      'dự kiến đạt trên 101% kế hoạch',
    ],
    ['measure: level, value: 8.3, unit: "%", status: achieved', 'đạt 8,3%'],
    // gaps
    ['measure: difference, value: 2.03, unit: "điểm %"', '2,03 điểm phần trăm'],
    ['measure: difference, value: 13.40, unit: điểm phần trăm', '13,40 điểm phần trăm'],
    ['measure: difference, value: 1.46, unit: "điểm %", status: achieved', '1,46 điểm phần trăm'],
    ['measure: difference, value: 1.46, unit: "điểm %", status: estimated', 'ước 1,46 điểm phần trăm'],
    ['measure: difference, value: 0.4, unit: "điểm ‰"', '0,4 điểm phần nghìn'],
    // ranges, ranks, comparisons
    ['measure: level, value: { from: 8, to: 9 }, unit: tỷ USD, status: projected', 'dự kiến đạt 8 – 9 tỷ USD'],
    ['measure: level, value: { from: 1000, to: 1500.5 }, unit: tỷ đồng', '1.000 – 1.500,5 tỷ đồng'],
    ['measure: level, value: { from: -3, to: -1 }, unit: "%"', 'từ -3 đến -1%'],
    ['rank: { place: 12, within: cả nước }', 'thứ 12 cả nước'],
    ['rank: { place: 1, within: cả nước }', 'thứ nhất cả nước'],
    ['rank: { top: 10, within: cả nước }', 'Top 10 của cả nước'],
    ['rank: { place: 8, top: 10, within: cả nước }', 'thứ 8 cả nước, trong Top 10'],
    ['rank: { place: 16, within: cả nước }, status: projected', 'dự kiến thứ 16 cả nước'],
    ['measure: rank, value: 16, rank: { place: 16, within: cả nước }', 'thứ 16 cả nước'],
    ['rank: { place: 16, within: "63 tỉnh, thành phố" }', 'thứ 16/63 tỉnh, thành phố'],
    ['rank: { place: 1, within: 11 huyện, top: 3 }', 'thứ 1/11 huyện, trong Top 3'],
    ['rank: { top: 3, within: toàn quốc }', 'Top 3 toàn quốc'],
  ])('%s: %s', (given, words) => {
    expect(view('vi', given).statement).toBe(words);
  });
});

describe('what a figure says, in English', () => {
  it.each([
    ['name: GRDP growth, measure: growth, value: 8.78, unit: "%", status: achieved', 'reached 8.78%'],
    ['name: GRDP growth, measure: growth, value: 5.79, unit: "%", status: estimated', 'estimated at 5.79%'],
    ['name: Exports, measure: growth, value: 37.8, unit: "%"', 'up 37.8%'],
    ['name: Exports, measure: growth, value: 37.8, unit: "%", status: estimated', 'estimated to be up 37.8%'],
    ['name: Exports, measure: growth, value: -3.1, unit: "%"', 'down 3.1%'],
    [
      'measure: level, value: 1.3, unit: billion USD, bound: nearly, status: achieved',
      'reached nearly 1.3 billion USD',
    ],
    [
      'measure: level, value: 180000, unit: billion VND, bound: over, status: projected',
      'projected at over 180,000 billion VND',
    ],
    ['measure: count, value: 5159, unit: households, status: cumulative', 'cumulative total of 5,159 households'],
    [
      'measure: level, value: 3900, unit: USD per head a year, status: estimated',
      'estimated at 3,900 USD per head a year',
    ],
    ['measure: level, value: 14032.3, unit: billion VND', '14,032.3 billion VND'],
    ['measure: share, value: 7.75, unit: "%"', '7.75%'],
    ['measure: share, value: 8.50, unit: "%"', '8.50%'],
    ['measure: share, value: 82, unit: "%", bound: about, status: estimated', 'estimated at about 82%'],
    ['measure: share, value: 0.05, unit: "%", bound: under', 'under 0.05%'],
    ['measure: ratio, value: 145.4, unit: "% of last year"', 'equal to 145.4% of last year'],
    ['measure: ratio, value: 98, unit: "%", status: estimated', 'estimated to be equal to 98%'],
    ['measure: attainment, value: 76.3, unit: "% of the budget", status: achieved', 'reached 76.3% of the budget'],
    ['measure: difference, value: 2.03, unit: "điểm %"', '2.03 percentage points'],
    ['measure: difference, value: 2.03, unit: percentage points, status: achieved', '2.03 percentage points'],
    [
      'measure: level, value: { from: 2.1, to: 2.4 }, unit: million USD, status: projected',
      'projected at 2.1–2.4 million USD',
    ],
    ['rank: { place: 1, within: the country }', '1st in the country'],
    ['rank: { place: 12, within: the country }', '12th in the country'],
    ['rank: { place: 16, within: 63 provinces }', '16th of 63 provinces'],
    ['rank: { place: 22, within: the country }', '22nd in the country'],
    ['rank: { top: 10, within: the country }', 'top 10 in the country'],
    ['rank: { place: 3, top: 10, within: nationwide }', '3rd nationwide, within the top 10'],
  ])('%s: %s', (given, words) => {
    expect(view('en', given).statement).toBe(words);
  });
});
