import { describe, expect, it } from 'vitest';
import { localeFor } from '../../../src/locale/index.ts';

const { nameLines, upper } = localeFor('vi');

describe('lines of a name', () => {
  it.each<readonly [string, readonly string[]]>([
    ['Sở Nội vụ', ['SỞ NỘI VỤ']],
    ['Uỷ ban nhân dân tỉnh Mây Trắng', ['UỶ BAN NHÂN DÂN', 'TỈNH MÂY TRẮNG']],
    ['Ủy ban nhân dân tỉnh Mây Trắng', ['ỦY BAN NHÂN DÂN', 'TỈNH MÂY TRẮNG']],
    ['Sở Nông nghiệp và Môi trường tỉnh Đồi Thông', ['SỞ NÔNG NGHIỆP', 'VÀ MÔI TRƯỜNG', 'TỈNH ĐỒI THÔNG']],
  ])('in capitals: %s', (name, lines) => {
    expect(nameLines(upper(name), 14)).toEqual(lines);
  });

  it('are broken before a side, never within its name', () => {
    expect(nameLines('Kết quả buổi làm việc về rừng giữa tỉnh Mây Trắng và tỉnh Đồi Thông', 24)).toEqual([
      'Kết quả buổi làm việc về rừng',
      'giữa tỉnh Mây Trắng và tỉnh Đồi Thông',
    ]);
  });

  it('hold all words in their order, whatever the room', () => {
    const name = 'Ban Quản lý dự án bảo vệ và phát triển rừng đầu nguồn sông Suối Ngọc';
    for (let room = 1; room < 40; room++) expect(nameLines(name, room).join(' ')).toBe(name);
  });

  it('are left to the page where a single word is wider than the room', () => {
    expect(nameLines('Thừa Thiên', 1)).toEqual(['Thừa Thiên']);
  });

  it('in English no line ends with a small word', () => {
    const lines = localeFor('en').nameLines('Board of the Silver River Basin and of the Upland Forests', 14);
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(line).not.toMatch(/ (?:of|the|and)$/);
  });
});
