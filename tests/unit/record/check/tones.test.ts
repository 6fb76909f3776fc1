import { describe, expect, test } from 'vitest';
import { readRecord } from '../../../../src/record/index.ts';

/** What is told of tones in a record with these words in its prose, and these in names. */
function told(prose: string, names = 'tỉnh A'): readonly string[] {
  const text = `meeting: { title: ${JSON.stringify(names)}, purpose: ${JSON.stringify(prose)} }
parties: [{ id: a, name: ${JSON.stringify(names)}, role: host }]
`;
  const { diagnostics } = readRecord({ name: 'a.yaml', bytes: new TextEncoder().encode(text) });
  return diagnostics
    .filter(({ code }) => code === 'record/mixed-tones')
    .map(({ severity, text: { en } }) => `${severity} ${/“.*”/.exec(en.message)?.[0]}`);
}

describe('a mix of tone placements', () => {
  test('in the words of a record is warned of, once for each rhyme', () => {
    expect(told('Các cấp uỷ, cấp uỷ viên và một cấp ủy.')).toEqual(['warning “ủy”, elsewhere “uỷ”']);
    expect(told('Hai bên xóa đói, xóa nghèo, xoá nhà tạm.')).toEqual(['warning “xoá”, elsewhere “xóa”']);
  });

  test('is none where each rhyme is written in one way', () => {
    expect(told('Các cấp uỷ đã xóa nhà tạm.')).toEqual([]);
  });

  test('is none with names: of places, of people, of committees in running text', () => {
    expect(told('Các cấp uỷ thống nhất.', 'Huyện ủy Thủy Nguyên')).toEqual([]);
    expect(told('Cấp ủy nghe đồng chí Ngô Bảo Thuỷ, Phó Bí thư Tỉnh uỷ, và Uỷ ban nhân dân tỉnh.')).toEqual([]);
    expect(told('Đảng uỷ xã và các cấp ủy.')).toEqual([]);
    expect(told('Cấp uỷ xã và các cấp ủy.')).toEqual(['warning “uỷ”, elsewhere “ủy”']);
  });
});
