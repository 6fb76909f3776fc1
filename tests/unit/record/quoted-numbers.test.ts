import { describe, expect, it } from 'vitest';
import { holdsNumber, scaleOf } from '../../../src/record/quoted-numbers.ts';

describe('a figure in a quote', () => {
  it.each<readonly [quote: string, value: number, unit: string | undefined, held: boolean]>([
    ['28/35 chỉ tiêu', 35, undefined, true],
    ['năm 2023 180.000 tỷ', 180_000, undefined, true],
    ['gần 1,3 tỷ USD', 1.3e9, undefined, true],
    ['05 hộ', 5, undefined, true],
    ['mười bài học', 10, undefined, true],
    ['30/6/2023', 20, undefined, false],
    ['6,13%', 6.1, '%', false],
    ['5.159 hộ', 5.159, undefined, false],
    ['không có số', 3, undefined, false],
    // scales
    ['đạt gần 1,3 tỷ USD', 1.3, 'tỷ USD', true],
    ['đạt gần 1.300 triệu USD', 1.3, 'tỷ USD', true],
    ['đạt gần 1.300.000.000 USD', 1.3, 'tỷ USD', true],
    ['đạt 1,3 (tỷ USD)', 1.3, 'tỷ USD', true],
    ['đạt 1,3 triệu USD', 1.3, 'tỷ USD', false],
    ['đạt 1,3 tỷ USD', 1300, 'triệu USD', true],
    ['đạt 1,3 tỉ USD', 1300, 'triệu USD', true],
    ['quy mô 180 nghìn tỷ đồng', 180_000, 'tỷ đồng', true],
    ['quy mô 180 nghìn tỷ đồng', 180, 'nghìn tỷ đồng', true],
    ['quy mô 180.000 tỷ đồng', 180, 'nghìn tỷ đồng', true],
    ['quy mô 180 tỷ đồng', 180, 'nghìn tỷ đồng', false],
    ['thu 17.678 tỷ 617 triệu đồng', 17_678.617, 'tỷ đồng', true],
    ['thu 17.678 tỷ 617 triệu đồng', 17_678_617, 'triệu đồng', true],
    ['thu 17.678 tỷ 617 triệu đồng', 17_678, 'tỷ đồng', true],
    ['thu 17.678 tỷ 617 triệu đồng', 17_678.62, 'tỷ đồng', false],
    ['cho 1,2 vạn lượt khách', 12_000, 'lượt khách', true],
    ['61,25 triệu đồng/người/năm', 61_250_000, 'đồng/người/năm', true],
    ['28 tỷ lệ', 28e9, undefined, false],
    ['dân số 3 409 812 người', 3_409_812, 'người', true],
    ['năm 2023 180 000 tỷ đồng', 180_000, 'tỷ đồng', true],
    // signs and points
    ['giảm 3,1%', -3.1, '%', true],
    ['tăng 6.13%', 6.13, '%', true],
    ['tăng 9%', 9, '%', true],
    ['tăng 9,0%', 9, '%', true],
    // words
    ['có năm bài học', 5, undefined, true],
    ['năm 2021 có một số bài học', 5, undefined, false],
    ['hằng năm', 5, undefined, false],
    ['trong năm nay', 5, undefined, false],
    ['mười lăm xã', 15, 'xã', true],
    ['mười lăm xã', 5, 'xã', false],
    ['hai mươi mốt xã', 21, 'xã', true],
    ['hai mươi mốt xã', 20, 'xã', false],
    ['hai mươi mốt xã', 2, 'xã', false],
    ['hai mươi tư xã', 24, 'xã', true],
    ['hai mươi bốn xã', 24, 'xã', true],
    ['hai mươi bốn xã', 4, 'xã', false],
    ['năm mươi xã', 50, 'xã', true],
    ['năm mươi xã', 5, 'xã', false],
    ['bảy xã', 7, 'xã', true],
    ['bẩy mươi bảy xã', 77, 'xã', false],
  ])('“%s” and %d %s', (quote, value, unit, held) => {
    expect(holdsNumber(quote, value, 'vi', unit)).toBe(held);
  });

  it.each<readonly [quote: string, value: number, unit: string | undefined, held: boolean]>([
    ['USD 1.3 billion', 1.3, 'billion USD', true],
    ['USD 1,300 million', 1.3, 'billion USD', true],
    ['USD 1.3 million', 1.3, 'billion USD', false],
    ['$2.4bn', 2400, 'USD million', true],
    ['twenty-one communes', 21, 'communes', true],
    ['twenty-one communes', 1, 'communes', false],
    ['three of nine communes', 9, 'communes', true],
    ['5,159 households', 5159, 'households', true],
  ])('“%s” and %d %s in English', (quote, value, unit, held) => {
    expect(holdsNumber(quote, value, 'en', unit)).toBe(held);
  });
});

it.each([
  ['tỷ đồng', 1e9],
  ['nghìn tỷ đồng', 1e12],
  ['triệu đồng/người/năm', 1e6],
  ['USD million', 1e6],
  ['đồng/triệu dân', 1],
  ['tỷ lệ', 1],
  ['hộ', 1],
  ['', 1],
])('the unit “%s” counts in %d', (unit, scale) => {
  expect(scaleOf(unit)).toBe(scale);
});
