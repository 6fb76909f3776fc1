import { describe, expect, it } from 'vitest';
import type { LinkRun, StyledDocument } from '../../../../src/theme/index.ts';
import { writeDocx } from '../../../../src/writers/docx/index.ts';
import {
  at,
  context,
  figure,
  headingOf,
  list,
  paragraph,
  plainFont,
  run,
  section,
  sheet,
  styledDocument,
} from '../../../support/styled.ts';
import { bodyOf, paragraphWith, part } from './package.ts';

const link = (goal: Pick<LinkRun, 'href' | 'target'>, text = 'liên kết', font = sheet.link): LinkRun => ({
  type: 'link',
  at,
  font: plainFont,
  runs: [run(text, 'body', font)],
  ...goal,
});
const write = (...runs: Parameters<typeof paragraph>[0][]): StyledDocument =>
  styledDocument([section(runs.map((one) => paragraph(one)))]);

describe('a link out of the document', () => {
  it('names its address once, made safe', async () => {
    const document = write(
      [link({ href: 'https://vi.dụ/á b"c' })],
      [link({ href: 'https://vi.dụ/á b"c' })],
      [link({ href: 'mailto:a@b.vn' })],
    );
    const bytes = await writeDocx(document, context);
    const links = part(bytes, 'word/_rels/document.xml.rels').match(/<Relationship Id="rIdLink.*?\/>/g);
    expect(links).toHaveLength(2);
    expect(links?.[0]).toMatch(/Target="https:\/\/[\w.-]+\/%C3%A1%20b%22c" TargetMode="External"/);
    expect(part(bytes, 'word/document.xml').match(/r:id="rIdLink1"/g)).toHaveLength(2);
  });

  it('looks like one by a style', async () => {
    const xml = await bodyOf([paragraph([link({ href: 'https://a.vn' })])]);
    expect(xml).toContain('<w:rPr><w:rStyle w:val="Hyperlink"/></w:rPr>');
  });

  it('that is no address keeps its words', async () => {
    const xml = await bodyOf([paragraph([link({ href: 'no address' })])]);
    expect(xml).not.toContain('w:hyperlink');
    expect(xml).toContain('liên kết');
  });

  it('belongs to the part that it stands in', async () => {
    const notes = [{ number: 1, paragraph: paragraph([run('1 ', 'note'), link({ href: 'https://n.vn' })], 'note') }];
    const call = { type: 'note', at, number: 1, font: { ...plainFont, position: 'superscript' } } as const;
    const bytes = await writeDocx(styledDocument([section([paragraph([run('x'), call])], { notes })]), context);
    expect(part(bytes, 'word/_rels/footnotes.xml.rels')).toContain('https://n.vn/');
    expect(part(bytes, 'word/_rels/document.xml.rels')).not.toContain('https://n.vn/');
  });
});

describe('a reference inside the document', () => {
  it('leads to the bookmark of its goal, whatever its id', async () => {
    const id = 'Một id rất dài, có dấu câu: và khoảng trắng (đến hơn 40 chữ)';
    const xml = await bodyOf([headingOf('Đích', 1, id), paragraph([link({ target: id })])]);
    const name = /w:bookmarkStart w:name="([^"]*)"/.exec(xml)?.[1] ?? '';
    expect(name).toMatch(/^[^\W\d]\w{0,39}$|^[\p{L}_][\p{L}\p{N}_]{0,39}$/u);
    expect(xml).toContain(`w:anchor="${name}"`);
  });

  it('tells ids apart that Word would not', async () => {
    const xml = await bodyOf(['Abc', 'abc', 'a c', 'a-c'].map((id) => headingOf(id, 1, id)));
    const names = Array.from(xml.matchAll(/w:bookmarkStart w:name="([^"]*)"/g), ([, name]) => name?.toLowerCase());
    expect(new Set(names).size).toBe(4);
  });

  it('to nowhere keeps its words', async () => {
    const xml = await bodyOf([paragraph([link({ target: 'none' })])]);
    expect(xml).not.toContain('w:hyperlink');
    expect(xml).toContain('liên kết');
  });

  it('in the font of the text has no style of its own', async () => {
    const xml = await bodyOf([
      headingOf('Đích', 1, 'x'),
      paragraph([link({ target: 'x' }, 'Bảng 1', { color: '#000000', underline: false })]),
    ]);
    expect(paragraphWith(xml, 'Bảng 1')).not.toContain('w:rPr');
  });
});

describe('a foot note', () => {
  it('is numbered by Word, in call and note', async () => {
    const call = { type: 'note', at, number: 1, font: { ...plainFont, position: 'superscript' } } as const;
    const notes = [
      {
        number: 1,
        paragraph: paragraph([run('1', 'note', { position: 'superscript' }), run(' Nguồn', 'note')], 'note'),
      },
    ];
    const two = [section([paragraph([run('a'), call])], { notes }), section([paragraph([run('b'), call])], { notes })];
    const bytes = await writeDocx(styledDocument(two), context);
    const calls = part(bytes, 'word/document.xml').match(
      /<w:rStyle w:val="FootnoteReference"\/><\/w:rPr><w:footnoteReference w:id="\d"\/>/g,
    );
    expect(calls).toHaveLength(2);
    expect(new Set(calls).size).toBe(2);
    const texts = Array.from(part(bytes, 'word/footnotes.xml').matchAll(/<w:t [^>]*>([^<]*)/g), ([, text]) => text);
    expect(texts).toEqual([' Nguồn', ' Nguồn']);
  });
});

describe('runs', () => {
  it('say their language where it is a foreign one', async () => {
    const xml = await bodyOf([
      paragraph([run('vi'), { ...run('en'), lang: 'en' }]),
      paragraph('cả đoạn', 'body', { lang: 'en' }),
    ]);
    expect(xml.match(/<w:lang w:val="en-GB" w:eastAsia="en-GB"\/>/g)).toHaveLength(2);
    expect(paragraphWith(xml, '>vi<')).toContain('<w:r><w:t xml:space="preserve">vi</w:t></w:r>');
  });

  it('break lines and jump to tabs', async () => {
    const xml = await bodyOf([
      paragraph([run('a'), { type: 'line-break', at, font: plainFont }, { type: 'tab', at, font: plainFont }]),
    ]);
    expect(xml).toContain('<w:r><w:br/></w:r><w:r><w:tab/></w:r>');
  });
});

describe('lists', () => {
  it('are numbered by Word, with nothing said twice', async () => {
    const xml = await bodyOf([
      list('decimal', [
        ['1.', 'một'],
        ['2.', 'hai'],
      ]),
    ]);
    expect(paragraphWith(xml, 'hai')).toMatch(
      /^<w:p><w:pPr><w:pStyle w:val="ListParagraph"\/><w:numPr><w:ilvl w:val="0"\/><w:numId w:val="\d+"\/><\/w:numPr><\/w:pPr><w:r>/,
    );
  });
});

describe('a figure', () => {
  it('stands in its line with its size, its words and a number of its own', async () => {
    const xml = await bodyOf([figure({ width: 180, height: 120 }), figure({ alt: 'Ảnh hai' })]);
    expect(xml).toContain('<wp:extent cx="2286000" cy="1524000"/>');
    expect(xml).toContain(
      '<wp:docPr id="1" name="anh.png" descr="Toàn cảnh buổi làm việc" title="Toàn cảnh buổi làm việc"/>',
    );
    expect(xml).toContain('<wp:docPr id="2" name="anh.png" descr="Ảnh hai"');
  });
});
