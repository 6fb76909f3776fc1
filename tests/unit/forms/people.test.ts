import { describe, expect, test } from 'vitest';
import { findPeople } from '../../../src/forms/find/people.ts';
import type { SeenText } from '../../../src/readers/index.ts';

const text = (words: string, more: Partial<SeenText> = {}): SeenText => ({
  type: 'text',
  section: 0,
  column: 'page',
  text: words,
  runs: [],
  ...more,
});
const cell = (words: string, row: number): SeenText => text(words, { column: 'cell', table: 0, row });
const drawn = (words: string, left: number): SeenText =>
  text(words, { column: 'cell', box: { left, right: left + 80, top: 0, bottom: 12 } });
const namesOf = (texts: readonly SeenText[]) => findPeople(texts).map((list) => list.map(({ name }) => name));

describe('lists of people', () => {
  test('in a sentence stand between semicolons', () => {
    const words =
      'Về phía tỉnh có đồng chí Hoàng Nghĩa Hiếu, Phó Bí thư Tỉnh uỷ; ông Lê Quốc Khánh; bà Ánh Tuyết (thư ký).';
    expect(namesOf([text(words)])).toEqual([['Hoàng Nghĩa Hiếu', 'Lê Quốc Khánh', 'Ánh Tuyết']]);
  });

  test('are not what a sentence tells of two people', () => {
    expect(namesOf([text('Đồng chí Ngô Văn Nam cảm ơn đồng chí Lê Quốc Khánh; hai bên thống nhất.')])).toEqual([]);
  });

  test('are items that follow one another, with or without an honorific', () => {
    const items = ['1. Đồng chí Lê Quốc Khánh, Phó ban', '- Trần Văn Bình: thư ký', 'Ngô Văn Nam'];
    expect(namesOf([...items, 'Nội dung làm việc', 'Vũ Mạnh Hùng'].map((words) => text(words)))).toEqual([
      ['Lê Quốc Khánh', 'Trần Văn Bình', 'Ngô Văn Nam'],
    ]);
  });

  test('are the cells below "Họ và tên" of a Word table', () => {
    const rows = [
      ['TT', 'Họ và tên', 'Chức vụ'],
      ['1', 'Đồng chí Lê Quốc Khánh', 'Phó Ban'],
      ['2', 'Ngô Văn Nam', 'Bí Thư'],
    ];
    expect(namesOf(rows.flatMap((row, index) => row.map((words) => cell(words, index))))).toEqual([
      ['Lê Quốc Khánh', 'Ngô Văn Nam'],
    ]);
  });

  test('are what stands below "Họ và tên" on the page of a PDF', () => {
    const texts = [drawn('Họ và tên', 50), drawn('Chức vụ', 150), drawn('Lê Quốc Khánh', 40), drawn('Phó Ban', 160)];
    expect(namesOf([...texts, drawn('Ngô Văn Nam', 40), drawn('Sở Nội Vụ', 160)])).toEqual([
      ['Lê Quốc Khánh', 'Ngô Văn Nam'],
    ]);
  });
});
