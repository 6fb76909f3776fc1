import { strFromU8 } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { layoutDocument } from '../../src/layout/index.ts';
import { compareTwins, type ReadDocument, readDocx, readPdf } from '../../src/readers/index.ts';
import type { Run } from '../../src/theme/index.ts';
import { writeHtml } from '../../src/writers/html/index.ts';
import { pdfTree } from '../support/document-tree.ts';
import { layOutMarkup, type MarkupDocument, writeBoth } from '../support/from-markup.ts';
import { docxParts } from '../support/read-docx.ts';
import { context } from '../support/styled.ts';

/* Contents, lists of tables, references to pages: the same numbers in both files, those that are printed. */

const words = (count: number): string => `<p>${'Đoàn công tác đã trao đổi kinh nghiệm. '.repeat(count)}</p>`;
const stamped = (xml: string): string => xml.replace(/<([a-z][a-z0-9-]*)/g, '<$1 at="0"');
const table = (id: string, caption: string): string =>
  `<table id="${id}" columns="50% 50%" caption="${caption}"><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table>`;

const REPORT = stamped(`<document>
<header><p><page-number/></p></header>
<section><contents title="Mục lục"/><contents of="tables" title="Danh mục bảng"/>
<p>Xem <ref to="so-lieu"/>, trang <page-ref to="so-lieu"/>.</p>
<h1>Tình hình <i>chung</i><note>Xem trang <page-ref to="ket"/>.</note></h1>${words(60)}<h2>Chi tiết</h2>${words(120)}</section>
<section restart-numbering="7"><h1>Kết quả</h1>${words(130)}<h3>Số liệu</h3>${table('so-lieu', 'Số liệu')}</section>
<section orientation="landscape"><h1 id="ket">Kết luận</h1>${words(3)}<contents levels="2"/></section>
</document>`);

describe('contents and references to pages', () => {
  let made: MarkupDocument;
  let docx: Uint8Array;
  let pdf: Uint8Array;
  let word: ReadDocument | undefined;
  let printed: ReadDocument | undefined;
  beforeAll(async () => {
    made = layOutMarkup(REPORT);
    ({ docx, pdf } = await writeBoth(made));
    word = readDocx(docx).value;
    printed = readPdf(pdf).value;
  });
  const entries = (document: ReadDocument | undefined) =>
    (document?.blocks ?? []).flatMap((block) => (block.type === 'entry' ? [`${block.level} ${block.text}`] : []));

  it('show the numbers that are printed on the pages, section by section', () => {
    const numberOf = (id: string) => {
      const anchor = made.pages.anchors.get(id);
      return made.pages.pages[(anchor?.page ?? 0) - 1]?.number;
    };
    expect(numberOf('ket')).toBeGreaterThan(7);
    expect(entries(printed)).toEqual([
      '1 Tình hình chung 1',
      `2 Chi tiết ${numberOf('chi-tiet')}`,
      '1 Kết quả 7',
      `2 Số liệu ${numberOf('so-lieu-2')}`,
      `1 Kết luận ${numberOf('ket')}`,
      `1 Bảng 1. Số liệu ${numberOf('so-lieu')}`,
      `2 Chi tiết ${numberOf('chi-tiet')}`,
      `2 Số liệu ${numberOf('so-lieu-2')}`,
    ]);
    expect(made.diagnostics).toEqual([]);
  });

  it('are the same in Word, links and foot notes included', () => {
    expect(entries(word)).toEqual(entries(printed));
    if (!word || !printed) throw new Error('a file cannot be read');
    expect(compareTwins(word, printed)).toEqual([]);
  });

  it('are noticed by the twin check when one number differs', () => {
    if (!word || !printed) throw new Error('a file cannot be read');
    const changed = printed.blocks.map((block) =>
      block.type === 'entry' && block.text === 'Kết quả 7' ? { ...block, text: 'Kết quả 8' } : block,
    );
    expect(compareTwins(word, { ...printed, blocks: changed }).map(({ aspect }) => aspect)).toEqual(['text']);
  });

  it('are fields of Word that are up to date', () => {
    const parts = docxParts(docx);
    const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    const fields = Array.from(body.matchAll(/<w:instrText[^>]*>([^<]*)</g), ([, text]) => text ?? '');
    expect(fields.filter((text) => text.startsWith('TOC'))).toEqual([
      'TOC \\o &quot;1-3&quot; \\h \\z',
      'TOC \\c &quot;Bảng&quot; \\h \\z',
      'TOC \\o &quot;2-2&quot; \\h \\z',
    ]);
    expect(body).not.toContain('w:dirty');
    expect(strFromU8(parts['word/settings.xml'] ?? new Uint8Array())).not.toMatch(/updateFields(?! w:val="false")/);
    const names = new Set(Array.from(body.matchAll(/<w:bookmarkStart [^>]*w:name="([^"]*)"/g), ([, name]) => name));
    const goals = fields.flatMap((text) => /^PAGEREF (\S+)/.exec(text)?.[1] ?? []);
    expect(goals.length).toBe(9);
    expect(goals.filter((goal) => !names.has(goal))).toEqual([]);
    const opened = body.split('fldCharType="begin"').length;
    expect(body.split('fldCharType="end"').length).toBe(opened);
  });

  it('are a tree of TOC and TOCI in the PDF, the dots no text', () => {
    const tree = pdfTree(pdf);
    expect(tree).toMatch(/TOC/);
    expect(tree).toMatch(/TOCI/);
    expect(JSON.stringify(printed)).not.toContain('....');
  });

  it('lead to their goals on the web, without tabs and numbers; words that name a page keep its number', () => {
    const html = writeHtml(made.styled, context, made.pages.shownPages);
    expect(html).toContain('<nav aria-label="Mục lục">');
    expect(html).toMatch(/<li class="s-toc-2"><a href="#chi-tiet">Chi tiết<\/a><\/li>/);
    expect(html).toMatch(/trang <a href="#so-lieu">\d+<\/a>/);
  });
});

it('a page of what is not there is an error that says what was meant', () => {
  const xml = stamped('<document><h1 id="ket-luan">A</h1><p>Trang <page-ref to="ket-lua"/></p></document>');
  expect(() => layOutMarkup(xml)).toThrow('“ket-lua”');
});

it('numbers that a look gives to headings stand in the contents too', () => {
  const xml = stamped('<document><contents/><h1>Một</h1><h2>Hai</h2><h1>Ba</h1></document>');
  const { styled } = layOutMarkup(xml, 'vi', 'state');
  const [contents] = styled.sections[0]?.blocks ?? [];
  const lines = contents?.type === 'contents' ? contents.entries.map(({ paragraph }) => plainText(paragraph.runs)) : [];
  expect(lines).toEqual(['I. Một', '1. Hai', 'II. Ba']);
});

function plainText(runs: readonly Run[]): string {
  return runs.map((run) => (run.type === 'text' ? run.text : run.type === 'link' ? plainText(run.runs) : '')).join('');
}

describe('a document that names no page', () => {
  it('is laid out once, and says of no page that it was named', () => {
    const { styled, pages } = layOutMarkup(stamped(`<document><h1>A</h1>${words(300)}</document>`));
    expect(styled.namesPages).toBeUndefined();
    expect(pages.shownPages).toBeUndefined();
    let sections = 0;
    const watched = {
      ...styled,
      sections: styled.sections.map((section) => ({
        ...section,
        get blocks() {
          sections += 1;
          return section.blocks;
        },
      })),
    };
    layoutDocument(watched);
    expect(sections).toBe(1);
  });
});
