import { beforeAll, describe, expect, test } from 'vitest';
import { checkTwins, compareTwins, type ReadDocument } from '../../../src/readers/index.ts';
import { processorTime } from '../../support/processor-time.ts';
import { type Built, buildEverything, buildExamples, changeBody, changePart, changePdf } from './built.ts';

let report: Omit<Built, 'record'>;
let all: Omit<Built, 'record'>;
beforeAll(async () => {
  const found = (await buildExamples()).find(({ name }) => name === 'nghe-an-bac-giang.yaml brief');
  if (!found) throw new Error('the brief was not built');
  report = found;
  all = await buildEverything();
}, 120_000);

const told = (docx: Uint8Array, pdf: Uint8Array): readonly string[] =>
  checkTwins(docx, pdf).map(({ code, text }) => `${code} ${text.en.message}`);

describe('a Word file altered', () => {
  test('in a cell is noticed, with its row and cell', () => {
    const docx = changeBody(report.docx, (xml) => xml.replace('đạt 6,13%', 'đạt 6,31%'));
    const [only, ...rest] = told(docx, report.pdf);
    expect(rest).toEqual([]);
    expect(only).toContain('readers/twin-text');
    expect(only).toMatch(/table "Bảng 1\..*row 3, cell 2.*Word has "đạt 6,31%", PDF has "đạt 6,13%"/);
  });

  test('by a row dropped is noticed', () => {
    const docx = changeBody(report.docx, (xml) => xml.replace(/<w:tr>(?:(?!<w:tr>).)*?8,78%.*?<\/w:tr>/s, ''));
    const found = told(docx, report.pdf);
    expect(found[0]).toContain('readers/twin-rows');
    expect(found[1]).toMatch(/row 4: Word has nothing, PDF has ".*8,78%/);
    expect(found).toHaveLength(2);
  });

  test('by two paragraphs swapped is noticed', () => {
    const paragraphs = (xml: string): readonly string[] => xml.match(/<w:p>(?:(?!<w:p>).)*?<\/w:p>/gs) ?? [];
    const docx = changeBody(report.docx, (xml) => {
      const [, second = '', third = ''] = paragraphs(xml);
      return xml.replace(second + third, third + second);
    });
    const found = told(docx, report.pdf);
    expect(found).toHaveLength(2);
    expect(found.every((one) => one.startsWith('readers/twin-block'))).toBe(true);
  });

  test('by words that are gone or come in is noticed', () => {
    const docx = changeBody(report.docx, (xml) => xml.replace('Tổng hợp', 'Tổng  hợp '));
    expect(told(docx, report.pdf)).toEqual([]);
    const other = changeBody(report.docx, (xml) => xml.replace('Thành phần', 'Thànhphần'));
    expect(told(other, report.pdf)).toHaveLength(1);
  });

  test('in the level of a heading, in a label, in the pages is noticed', () => {
    const heading = changeBody(report.docx, (xml) => xml.replace('w:val="Heading1"', 'w:val="Heading2"'));
    expect(told(heading, report.pdf)).toMatchObject([expect.stringContaining('readers/twin-level')]);
    const label = changePart(all.docx, 'word/numbering.xml', (xml) => xml.replaceAll('w:val="%1."', 'w:val="%1)"'));
    expect(told(label, all.pdf)[0]).toContain('readers/twin-label');
    const pages = changePart(report.docx, 'docProps/app.xml', (xml) => xml.replace('<Pages>2<', '<Pages>3<'));
    expect(told(pages, report.pdf)).toMatchObject([expect.stringContaining('readers/twin-pages')]);
  });

  test('by a missing alternative text is noticed', () => {
    const docx = changeBody(all.docx, (xml) => xml.replace(/ descr="[^"]*"/, ''));
    expect(told(docx, all.pdf)).toMatchObject([expect.stringMatching(/^readers\/twin-alt .*Word has nothing/)]);
  });

  test('in the goal of a link is noticed', () => {
    const rels = 'word/_rels/document.xml.rels';
    const docx = changePart(all.docx, rels, (xml) => xml.replace('https://example.vn/', 'https://example.com/'));
    expect(told(docx, all.pdf)).toMatchObject([expect.stringContaining('readers/twin-link')]);
  });

  test('in a note, in a span, in the head of a table is noticed', () => {
    const note = changePart(all.docx, 'word/footnotes.xml', (xml) => xml.replace('Theo báo cáo', 'Theo tin'));
    expect(told(note, all.pdf)).toMatchObject([expect.stringContaining('readers/twin-note')]);
    const span = changeBody(all.docx, (xml) => xml.replace('<w:gridSpan w:val="2"/>', ''));
    expect(told(span, all.pdf).join('\n')).toContain('readers/twin-span');
    const head = changeBody(report.docx, (xml) => xml.replace('<w:tblHeader/>', ''));
    expect(told(head, report.pdf)).toMatchObject([expect.stringContaining('readers/twin-heads')]);
  });
});

describe('a PDF altered', () => {
  test('by a missing alternative text is noticed', () => {
    const pdf = changePdf(all.pdf, '/Alt ', '/Alx ');
    expect(told(all.docx, pdf)).toMatchObject([expect.stringMatching(/^readers\/twin-alt .*PDF has nothing/)]);
  });

  test('in the goal of a link is noticed', () => {
    const pdf = changePdf(all.pdf, '/URI (https://example.vn/', '/URI (https://example.xn/');
    expect(told(all.docx, pdf)[0]).toContain('readers/twin-link');
  });

  test('in the level of a heading is noticed', () => {
    expect(told(report.docx, changePdf(report.pdf, '/S /H1', '/S /H2'))[0]).toContain('readers/twin-level');
  });

  test('by a row that is no row any more is noticed', () => {
    expect(told(report.docx, changePdf(report.pdf, '/S /TR', '/S /TX')).join('\n')).toContain('readers/twin-rows');
  });
});

describe('compareTwins', () => {
  const plain: ReadDocument = { format: 'docx', properties: {}, blocks: [], links: [], notes: [], custom: {} };
  const words = (...texts: readonly string[]): ReadDocument => ({
    ...plain,
    blocks: texts.map((text) => ({ type: 'paragraph', text })),
  });

  test('goes on rightly behind what only one has', () => {
    const found = compareTwins(words('a', 'b', 'c', 'd', 'e'), words('a', 'c', 'x', 'e'));
    expect(found.map(({ aspect, first, second }) => [aspect, first, second])).toEqual([
      ['block', 'b', ''],
      ['text', 'd', 'x'],
    ]);
  });

  test('tells links inside the document apart by where they lead, not by their names', () => {
    const links = (...targets: readonly string[]) => ({
      ...plain,
      links: targets.map((target) => ({ text: 'x', target })),
    });
    expect(compareTwins(links('a', 'b', 'a'), links('1', '2', '1'))).toEqual([]);
    expect(compareTwins(links('a', 'b', 'a'), links('1', '2', '2'))).toHaveLength(1);
  });

  test('does not count pages that one does not tell', () => {
    expect(compareTwins({ ...plain, pageCount: 3 }, plain)).toEqual([]);
  });

  test('takes time in proportion to the lengths', () => {
    const many = Array.from({ length: 40_000 }, (_, index) => `a${index}`);
    const others = many.map((text) => `${text}x`);
    const began = processorTime();
    expect(compareTwins(words(...many), words(...others))).toHaveLength(40_000);
    expect(processorTime() - began).toBeLessThan(5000);
  });
});
