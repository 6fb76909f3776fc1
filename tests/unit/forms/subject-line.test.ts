import { expect, test } from 'vitest';
import { subjectLine, withSmallOpening } from '../../../src/forms/index.ts';

const openings = ['về', 'kết quả', 'buổi', 'hội nghị'];

test.each([
  ['Kết quả buổi làm việc', 'kết quả buổi làm việc'],
  ['Về công tác phòng, chống bão', 'về công tác phòng, chống bão'],
  ['Hội nghị liên kết', 'hội nghị liên kết'],
  // Names keep their capital letter.
  ['Nghệ An và Bắc Giang trao đổi', 'Nghệ An và Bắc Giang trao đổi'],
  ['Hội Nông dân tỉnh báo cáo', 'Hội Nông dân tỉnh báo cáo'],
  ['Buổii', 'Buổii'],
])('a Party subject begins small, but for names: %s', (subject, shown) => {
  expect(subjectLine(subject, { first: 'small', openings })).toBe(shown);
  expect(withSmallOpening(subject, openings)).toBe(shown);
});

test('a subject of the State begins with a capital, a plain one as it is written', () => {
  expect(subjectLine('về đê điều', { first: 'capital', openings })).toBe('Về đê điều');
  expect(subjectLine('đê điều', { first: 'capital', openings })).toBe('Đê điều');
  expect(subjectLine('về đê điều', { first: 'as-written', openings })).toBe('về đê điều');
});
