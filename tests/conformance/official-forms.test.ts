import { beforeAll, describe, expect, test } from 'vitest';
import { buildRecord, caseRecords, workshopOf } from '../support/build-cases.ts';
import { printedPages } from '../support/printed-pages.ts';

/** Documents of long names, two bodies above the issuer, ten recipients: one record for each form. */
const printed = new Map<string, string>();

beforeAll(async () => {
  const workshop = await workshopOf('templates');
  for (const record of caseRecords().filter(({ name }) => /^form-(state|party)/.test(name))) {
    const { files } = await buildRecord(workshop, record, ['pdf']);
    for (const { kind, form, bytes } of files) printed.set(`${form} ${kind}`, await printedPages(bytes));
  }
}, 120_000);

const linesOf = (name: string): readonly string[] =>
  (printed.get(name) ?? '').split('\n').map((line) => line.replace(/^(?:\s*-?[\d.]+){3}\s+/, ''));
const page = (name: string, number: number): string =>
  (printed.get(name) ?? '').split(/^page /mu).find((text) => text.startsWith(`${number} of`)) ?? '';

/** How far below the upper edge of the paper a line with these words stands, in points. */
const baselineOf = (words: string, text: string): number =>
  Number.parseFloat(text.split('\n').find((line) => line.includes(words)) ?? 'NaN');

describe.each(['report', 'brief'])('the form of the State, %s', (kind) => {
  const name = `state ${kind}`;
  test('number, place, date: padded, the date whole on a line of its own', () => {
    expect(linesOf(name)).toContain('Số: 07/BC-BQLDABVPTRĐN');
    expect(linesOf(name)).toContain('Thành phố Hồ Chí Minh,');
    expect(linesOf(name)).toContain('ngày 05 tháng 02 năm 2026');
  });
  test('motto, marks, addressees', () => {
    const first = page(name, 1);
    for (const line of ['UỶ BAN NHÂN DÂN', 'TỈNH MÂY TRẮNG', 'SÔNG SUỐI NGỌC']) expect(linesOf(name)).toContain(line);
    for (const words of ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'HOẢ TỐC', 'DỰ THẢO'])
      expect(first).toContain(words);
    expect(first.split('\n')[1]).toMatch(/13\.0 {2}XEM XONG TRẢ LẠI$/);
    expect(first).toMatch(/11\.0 {2}Số 12 đường Thông Reo.*\n*$/);
    expect(first).toContain('- Uỷ ban nhân dân tỉnh Mây Trắng;');
    expect(page(name, 2)).not.toMatch(/XEM XONG|đường Thông Reo/);
  });
  test('ends with "./.", recipients, the signer', () => {
    const all = linesOf(name).join('\n');
    expect(all).toMatch(/Đồi Thông\.\/\.\n/);
    expect(all).toMatch(/- Như trên;\n/);
    expect(all).toContain('- Lưu: VT, KTTH.');
    for (const line of [
      'Nơi nhận:',
      'KT. GIÁM ĐỐC BAN',
      'QUẢN LÝ DỰ ÁN BẢO VỆ',
      'VÀ PHÁT TRIỂN RỪNG',
      'Khuất Duy Nghĩa',
    ])
      expect(linesOf(name)).toContain(line);
  });
  test('numbers its pages at the top from page 2', () => {
    expect(page(name, 1)).not.toMatch(/14\.0 {2}1$/m);
    expect(page(name, 2).split('\n')[1]).toMatch(/14\.0 {2}2$/);
  });
});

describe.each([
  ['party-2018', 'Số 15-BC/ĐUK', ','],
  ['party-2026', 'Số | -BC/BTCTU', ';'],
])('the form %s', (form, number, mark) => {
  const name = `${form} report`;
  test('title, star, number without a colon, small subject, five hyphens', () => {
    const lines = linesOf(name);
    expect(page(name, 1)).toMatch(/15\.0 .*ĐẢNG CỘNG SẢN VIỆT NAM$/m);
    expect(lines).toContain('*');
    expect(lines.some((line) => line.startsWith(number))).toBe(true);
    expect(lines.some((line) => line.startsWith('kết quả buổi làm việc'))).toBe(true);
    expect(lines).toContain('-----');
  });
  test('the contact line at the foot of the last page of the text', () => {
    expect(page(name, 1)).not.toContain('đường Thông Reo');
    expect(baselineOf('đường Thông Reo', page(name, 2))).toBeCloseTo(783, -1);
  });
  test('the marks of its recipients; ends with a full stop', () => {
    const lines = linesOf(name);
    expect(lines.some((line) => line.startsWith(`- Trung tâm Xúc tiến du lịch${mark}`))).toBe(true);
    expect(lines.some((line) => line.startsWith('- Lưu Văn phòng'))).toBe(true);
    expect(lines.join('\n')).not.toContain('./.');
  });
});

test.each(['report', 'minutes', 'notice'])(
  'what is not for the press says so on the last page of the %s alone',
  (kind) => {
    const name = `party-2026 ${kind}`;
    const marked = [1, 2, 3].filter((number) => page(name, number).includes('KHÔNG PHỔ BIẾN'));
    expect(marked).toEqual([2]);
    // 10 mm above the lower edge of the paper ends the line, not its baseline.
    expect(baselineOf('KHÔNG PHỔ BIẾN', page(name, 2))).toBeCloseTo(810, -1);
  },
);
