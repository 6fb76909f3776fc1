import { beforeAll, describe, expect, test } from 'vitest';
import { checkTwins, findRecord, readDocx, readPdf, verifyFile } from '../../../src/readers/index.ts';
import { type Built, buildEverything, buildExamples, changeBody } from './built.ts';

let examples: readonly Built[] = [];
let all: Omit<Built, 'record'>;
beforeAll(async () => {
  examples = await buildExamples();
  all = await buildEverything();
}, 120_000);

describe('the example documents', () => {
  test('are there', () => {
    expect(examples.length).toBeGreaterThanOrEqual(4);
  });

  test('are twins, read back', () => {
    for (const { docx, pdf } of examples) expect(checkTwins(docx, pdf)).toEqual([]);
  });

  test('give the record back to the byte, from both files', () => {
    for (const { docx, pdf, record } of examples) {
      expect(findRecord(docx, 'a').value).toEqual(record);
      expect(findRecord(pdf, 'a').value).toEqual(record);
      expect(readDocx(docx).value?.record).toEqual(record);
      expect(readPdf(pdf).value?.record).toEqual(record);
    }
  });

  test('are unchanged, and say what they were made from', () => {
    for (const { name, docx, pdf } of examples)
      for (const file of [docx, pdf]) {
        const verdict = verifyFile(file, 'a').value;
        expect(verdict).toMatchObject({ state: 'unchanged', making: { program: 'briefwright 1.2.3' } });
        expect(name).toBe(verdict && 'making' in verdict ? `${verdict.making.record}.yaml ${verdict.making.kind}` : '');
      }
  });

  test('are noticed to be changed by one letter', () => {
    for (const { docx, pdf } of examples) {
      const word = changeBody(docx, (xml) => xml.replace(/(<w:t[^>]*>)(\p{L})/u, '$1$2$2'));
      expect(verifyFile(word, 'a').value?.state).toBe('changed');
      const at = Buffer.from(pdf).indexOf('<dc:title>') + '<dc:title><rdf:Alt><rdf:li xml:lang="x-default">'.length;
      const other = Uint8Array.from(pdf);
      other[at] = (other[at] ?? 0) === 0x42 ? 0x43 : 0x42;
      expect(verifyFile(other, 'a').value?.state).toBe('changed');
    }
  });
});

describe('a document with one of everything', () => {
  test('says the same in both formats', () => {
    expect(checkTwins(all.docx, all.pdf)).toEqual([]);
    const [word, pdf] = [readDocx(all.docx).value, readPdf(all.pdf).value];
    expect(word?.blocks.length).toBeGreaterThan(20);
    expect(word?.notes).toEqual(pdf?.notes);
    expect(word?.pageCount).toBe(pdf?.pageCount);
    expect(word?.properties).toMatchObject({ title: pdf?.properties.title });
  });

  test.each([
    ['docx', () => readDocx(all.docx).value],
    ['pdf', () => readPdf(all.pdf).value],
  ])('is read whole from %s', (_, read) => {
    const found = read();
    expect(found?.notes).toEqual([{ label: '1', text: 'Theo báo cáo của Sở' }]);
    expect(found?.links.map(({ href }) => href && new URL(href).href)).toContain(
      'https://example.vn/tin?a=1&b=2#%C4%91%E1%BA%A7u',
    );
    const blocks = found?.blocks ?? [];
    expect(blocks).toContainEqual({ type: 'item', level: 1, label: '2.', text: 'hai' });
    expect(blocks).toContainEqual({ type: 'item', level: 0, label: 'đ)', text: 'điểm đ' });
    expect(blocks).toContainEqual({ type: 'paragraph', text: 'Đoạn tiếp theo của mục.' });
    const tables = blocks.flatMap((block) => (block.type === 'table' ? [block] : []));
    expect(tables.map(({ caption, headRows }) => [caption, headRows])).toContainEqual([
      'Bảng 1. Các chỉ tiêu chủ yếu',
      1,
    ]);
    const spans = tables.find(({ alt }) => alt === 'Số liệu theo năm');
    expect(spans?.headRows).toBe(2);
    expect(spans?.rows.map((row) => row.map(({ colSpan, rowSpan }) => [colSpan, rowSpan]))).toEqual([
      [
        [1, 2],
        [2, 1],
      ],
      [
        [1, 1],
        [1, 1],
      ],
      [
        [1, 2],
        [1, 1],
        [1, 1],
      ],
      [[2, 1]],
    ]);
    expect(spans?.rows[3]?.[0]?.blocks).toMatchObject([
      { type: 'table', alt: 'Bảng con', rows: [[{ text: 'trong' }, { text: 'bảng' }]] },
      { type: 'paragraph', text: 'sau bảng con' },
    ]);
    expect(blocks.some((block) => block.type === 'figure' && block.alt !== '')).toBe(true);
  });
});
