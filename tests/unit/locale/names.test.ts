import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldTonePlacement, localeFor } from '../../../src/locale/index.ts';

const { compare, compareNames } = localeFor('vi');

describe('foldTonePlacement', () => {
  it.each([
    ['hoà', 'hòa'],
    ['Tỉnh uỷ', 'Tỉnh ủy'],
    ['UỶ BAN', 'ỦY BAN'],
    ['HOẢ TỐC', 'HỎA TỐC'],
    ['khoẻ', 'khỏe'],
    ['Thuỵ Điển', 'Thụy Điển'],
    ['hoá', 'hóa'],
    ['thoả mãn', 'thỏa mãn'],
  ])('takes %s for %s', (last, first) => {
    expect(foldTonePlacement(last)).toBe(first);
    expect(foldTonePlacement(first)).toBe(first);
  });

  it.each(['quý', 'Quỳ Hợp', 'hoàn toàn', 'khuỷu', 'huyện', 'toán', 'Nguyễn', 'cuộc', 'thuở', 'hoặc', 'ngoèo', 'xuân'])(
    'leaves %s alone',
    (word) => {
      expect(foldTonePlacement(word)).toBe(word);
    },
  );

  it('gives NFC, also for decomposed text', () => {
    expect(foldTonePlacement('hoà'.normalize('NFD'))).toBe('hòa');
  });

  it('folds once and for all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const once = foldTonePlacement(text);
        expect(foldTonePlacement(once)).toBe(once);
      }),
    );
  });
});

describe('compareNames', () => {
  it('looks at the given name, then the family name, then the middle names', () => {
    const names = ['Trần Văn An', 'Lê Thị Bình', 'Đỗ Văn An', 'Lê Văn An', 'Lê Thị An', 'Đặng Ân', 'Lê An'];
    expect([...names].sort(compareNames)).toEqual([
      'Đỗ Văn An',
      'Lê An',
      'Lê Thị An',
      'Lê Văn An',
      'Trần Văn An',
      'Đặng Ân',
      'Lê Thị Bình',
    ]);
  });

  it('orders tones as Vietnamese does', () => {
    expect(['ạ', 'á', 'ã', 'ả', 'à', 'a'].sort(compareNames)).toEqual(['a', 'à', 'ả', 'ã', 'á', 'ạ']);
  });

  it('puts đ after d, and â after ă after a', () => {
    expect(['đa', 'da', 'ân', 'ăn', 'an'].sort(compare)).toEqual(['an', 'ăn', 'ân', 'da', 'đa']);
  });

  it('treats the two spellings of a tone as one', () => {
    expect(compareNames('Nguyễn Thị Hoà', 'Nguyễn Thị Hòa')).toBe(0);
    expect(compare('Tỉnh uỷ', 'Tỉnh ủy')).toBe(0);
  });

  it('ignores spaces around and takes an empty name', () => {
    expect(compareNames(' Lê  An ', 'Lê An')).toBe(0);
    expect(compareNames('', 'An')).toBeLessThan(0);
  });
});
