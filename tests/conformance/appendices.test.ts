import { describe, expect, test } from 'vitest';
import { buildRecord, caseRecords, workshopOf } from '../support/build-cases.ts';
import { printedPages } from '../support/printed-pages.ts';

/** The pages of one kind of document of the case whose lists are too long for the text. */
async function pagesOf(kind: string): Promise<readonly string[]> {
  const record = caseRecords().find(({ name }) => name === 'form-appendices');
  if (!record) throw new Error('the case is gone');
  const { files } = await buildRecord(await workshopOf('templates'), record, ['pdf'], [kind]);
  const [file] = files;
  if (!file) throw new Error('nothing was built');
  return (await printedPages(file.bytes)).split(/^page \d+ of \d+, /mu).slice(1);
}

describe('appendices of a report', async () => {
  const pages = await pagesOf('report');
  const first = pages.findIndex((page) => page.includes('Phụ lục I\n'));
  const wide = pages.findIndex((page) => page.includes('Phụ lục II\n'));

  test('begin on a page of their own, in the order of their numbers, with the line that says whose they are', () => {
    expect(first).toBeGreaterThan(0);
    expect(wide).toBeGreaterThan(first);
    for (const index of [first, wide]) {
      const [, ...lines] = pages[index]?.split('\n') ?? [];
      expect(lines[0]).toMatch(/Phụ lục I+$/);
      expect(lines.slice(2, 4).join(' ')).toMatch(/\(Kèm theo văn bản số 218\/BC-UBND ngày 10 tháng 7 năm 2026/);
    }
    expect(pages[0]).toContain('danh sách tại Phụ lục');
  });

  test('are upright or across as their tables need, and numbered on their own', () => {
    expect(pages[first]).toMatch(/^595.3 × 841.9 pt/);
    expect(pages[wide]).toMatch(/^841.9 × 595.3 pt/);
    expect(pages[wide + 1]).toMatch(/^841.9 × 595.3 pt\n\s*\S+\s+\S+\s+14\.0 {2}2$/m);
  });

  test('show the marks of the first page no more', () => {
    for (const page of pages.slice(1)) expect(page).not.toMatch(/LƯU HÀNH NỘI BỘ|đường Thông Reo/);
  });
});

describe.each(['minutes', 'notice'])('appendices of %s', (kind) => {
  test('are the list of those present, without a number', async () => {
    const pages = await pagesOf(kind);
    expect(pages[0]).toContain('9 đại biểu, trong đó có đồng chí Ngô Bảo');
    expect(pages.at(-1)).toMatch(/Phụ lục\n/);
    expect(pages.at(-1)).toContain('Quàng Thị Mai');
  });
});
