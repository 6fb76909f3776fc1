import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { recordXml } from '../../../src/origin/index.ts';
import { findRecord, type ReadDocument, readDocx, verifyFile } from '../../../src/readers/index.ts';
import { PYTHON, requireTool } from '../../support/tools.ts';
import { type Built, buildExamples, tinyDocx } from './built.ts';

const read = (bytes: Uint8Array): ReadDocument => {
  const { value, diagnostics } = readDocx(bytes);
  if (!value) throw new Error(JSON.stringify(diagnostics));
  return value;
};
const blocksOf = (body: string, more: Readonly<Record<string, string>> = {}) => read(tinyDocx(body, more)).blocks;
const p = (text: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const tc = (text: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`;
const tr = (cells: string): string => `<w:tr>${cells}</w:tr>`;

describe('paragraphs', () => {
  test('are their runs, wherever these stand', () => {
    const body =
      '<w:p><w:r><w:t>a</w:t><w:br/><w:t>b</w:t></w:r><w:ins><w:r><w:t>c</w:t></w:r></w:ins>' +
      '<w:del><w:r><w:delText>gone</w:delText></w:r></w:del><w:sdt><w:sdtContent><w:r><w:t>d</w:t></w:r></w:sdtContent></w:sdt>' +
      '<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r><w:r><w:noBreakHyphen/></w:r></w:p>';
    expect(blocksOf(body)).toEqual([{ type: 'paragraph', text: 'a bcd\u2011' }]);
  });

  test('show capitals where their look asks for them', () => {
    const styles =
      '<w:styles><w:style w:type="paragraph" w:styleId="A"><w:rPr><w:caps/></w:rPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style></w:styles>';
    const off =
      '<w:p><w:pPr><w:pStyle w:val="B"/></w:pPr><w:r><w:rPr><w:caps w:val="0"/></w:rPr><w:t>đ</w:t></w:r></w:p>';
    expect(blocksOf(`${p('đ', '<w:pStyle w:val="B"/>')}${off}${p('đ')}`, { 'word/styles.xml': styles })).toMatchObject([
      { text: 'Đ' },
      { text: 'đ' },
      { text: 'đ' },
    ]);
  });

  test('are headings by the names of their styles, and by their outline levels', () => {
    const styles =
      '<w:styles><w:style w:type="paragraph" w:styleId="u2"><w:name w:val="heading 2"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="own"><w:basedOn w:val="u2"/></w:style></w:styles>';
    const body =
      p('a', '<w:pStyle w:val="own"/>') + p('b', '<w:outlineLvl w:val="0"/>') + p('c', '<w:outlineLvl w:val="9"/>');
    expect(blocksOf(body, { 'word/styles.xml': styles })).toEqual([
      { type: 'heading', level: 2, text: 'a' },
      { type: 'heading', level: 1, text: 'b' },
      { type: 'paragraph', text: 'c' },
    ]);
  });
});

describe('lists', () => {
  const level = (at: number, format: string, text: string, start = 1): string =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
  const numbering =
    `<w:numbering><w:abstractNum w:abstractNumId="1">${level(0, 'upperRoman', '%1.')}${level(1, 'decimal', '%1.%2.', 3)}` +
    `${level(2, 'bullet', '\uf0b7')}</w:abstractNum>` +
    '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>' +
    '<w:num w:numId="2"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="4"/></w:lvlOverride></w:num>' +
    '</w:numbering>';
  const li = (list: number, at: number): string =>
    p('x', `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr>`);

  test('count as Word does', () => {
    const body =
      li(1, 0) + li(1, 1) + li(1, 1) + li(1, 0) + li(1, 1) + li(1, 2) + li(2, 0) + li(2, 0) + li(1, 0) + li(0, 0);
    const blocks = blocksOf(body, { 'word/numbering.xml': numbering });
    expect(blocks.map((block) => (block.type === 'item' ? [block.level, block.label] : block.type))).toEqual([
      [0, 'I.'],
      [1, 'I.3.'],
      [1, 'I.4.'],
      [0, 'II.'],
      [1, 'II.3.'],
      [2, '•'],
      [0, 'IV.'],
      [0, 'V.'],
      [0, 'VI.'],
      'paragraph',
    ]);
  });
});

describe('tables', () => {
  test('have their cells joined to the right and downwards', () => {
    const body = `<w:tbl>${tr(tc('a', '<w:gridSpan w:val="2"/>') + tc('b', '<w:vMerge w:val="restart"/>'))}${tr(
      tc('c') + tc('d') + tc('', '<w:vMerge/>'),
    )}${tr(tc('e') + tc('f') + tc('g'))}</w:tbl>`;
    const [table] = blocksOf(body);
    const cells = table?.type === 'table' ? table.rows : [];
    expect(cells.map((row) => row.map(({ text, colSpan, rowSpan }) => [text, colSpan, rowSpan]))).toEqual([
      [
        ['a', 2, 1],
        ['b', 1, 2],
      ],
      [
        ['c', 1, 1],
        ['d', 1, 1],
      ],
      [
        ['e', 1, 1],
        ['f', 1, 1],
        ['g', 1, 1],
      ],
    ]);
  });

  test('have the caption above them, figures that below them', () => {
    const styles = '<w:styles><w:style w:type="paragraph" w:styleId="c"><w:name w:val="caption"/></w:style></w:styles>';
    const caption = (text: string): string => p(text, '<w:pStyle w:val="c"/>');
    const picture =
      '<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="n" descr="Ảnh"/></wp:inline></w:drawing></w:r></w:p>';
    const table = `<w:tbl>${tr(tc('x'))}</w:tbl>`;
    const body = picture + caption('Hình 1') + caption('Bảng 1') + table + p('a') + caption('lạc lõng') + p('b');
    expect(blocksOf(body, { 'word/styles.xml': styles })).toMatchObject([
      { type: 'figure', alt: 'Ảnh', caption: 'Hình 1' },
      { type: 'table', caption: 'Bảng 1' },
      { text: 'a' },
      { type: 'paragraph', text: 'lạc lõng' },
      { text: 'b' },
    ]);
  });
});

describe('links and notes', () => {
  const rels =
    '<Relationships><Relationship Id="r1" Type="x/hyperlink" Target="https://a.vn/" TargetMode="External"/></Relationships>';
  const link = (text: string): string => `<w:hyperlink r:id="r1"><w:r><w:t>${text}</w:t></w:r></w:hyperlink>`;

  test('links side by side to one goal are one', () => {
    const body = `<w:p>${link('a')}${link('b')}<w:r><w:t>, </w:t></w:r>${link('c')}</w:p>`;
    const { links, blocks } = read(tinyDocx(body, { 'word/_rels/document.xml.rels': rels }));
    expect(links).toEqual([
      { text: 'ab', href: 'https://a.vn/' },
      { text: 'c', href: 'https://a.vn/' },
    ]);
    expect(blocks).toEqual([{ type: 'paragraph', text: 'ab, c' }]);
  });

  test('notes are numbered as they are called', () => {
    const notes = `<w:footnotes><w:footnote w:id="7">${p('bảy')}</w:footnote><w:footnote w:id="3">${p('ba')}</w:footnote></w:footnotes>`;
    const call = (id: number): string => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
    const found = read(tinyDocx(`<w:p>${call(3)}${call(7)}${call(9)}</w:p>`, { 'word/footnotes.xml': notes }));
    expect(found.blocks).toEqual([{ type: 'paragraph', text: '[^1][^2][^3]' }]);
    expect(found.notes).toEqual([
      { label: '1', text: 'ba' },
      { label: '2', text: 'bảy' },
      { label: '3', text: '' },
    ]);
  });
});

describe('the record', () => {
  test('is found when another program has numbered the parts anew and put a prefix on', () => {
    const record = { name: 'bản ghi "1".yaml', bytes: new TextEncoder().encode('a: 1\r\nb: "<&>"\n') };
    const written = new TextDecoder().decode(recordXml(record));
    const xml = written.replace('<record xmlns=', '<r:record xmlns:r=').replace('</record>', '</r:record>');
    const docx = tinyDocx('', { 'customXml/item1.xml': '<broken', 'customXml/item3.xml': xml });
    expect(findRecord(docx, 'a').value).toEqual(record);
    expect(read(docx).record).toEqual(record);
  });

  test('is not taken from a part of others', () => {
    expect(findRecord(tinyDocx('', { 'customXml/item1.xml': '<record xmlns="urn:other">a</record>' }), 'a').value).toBe(
      undefined,
    );
  });

  test('is got out even when the document itself is broken', () => {
    const record = { name: 'a.yaml', bytes: new Uint8Array([0xff, 0]) };
    const docx = tinyDocx('', { 'word/document.xml': '<', 'customXml/item1.xml': recordXml(record) });
    expect(findRecord(docx, 'a').value).toEqual(record);
  });
});

test('a file whose document lies elsewhere is read from there', () => {
  const rels =
    '<Relationships><Relationship Id="a" Type="http://x/officeDocument" Target="/main/doc.xml"/></Relationships>';
  const text = (xml: string): Uint8Array => new TextEncoder().encode(xml);
  const body = `<w:document><w:body>${p('a')}</w:body></w:document>`;
  expect(read(zipSync({ '_rels/.rels': text(rels), 'main/doc.xml': text(body) })).blocks).toHaveLength(1);
});

describe('files of other programs', () => {
  const folder = mkdtempSync(join(tmpdir(), 'briefwright-readers-'));
  let built: Built | undefined;
  beforeAll(async () => {
    [built] = await buildExamples();
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.runIf(requireTool('python-docx'))('python-docx', () => {
    const file = join(folder, 'python.docx');
    const program = `
import docx
d = docx.Document()
d.add_heading('Đầu đề', 1)
d.add_paragraph('Đoạn văn')
d.add_paragraph('mục', style='List Bullet')
t = d.add_table(2, 2)
t.cell(0, 0).merge(t.cell(0, 1)).text = 'gộp'
t.cell(1, 1).text = 'ô'
d.core_properties.title = 'Tên'
d.save(${JSON.stringify(file)})`;
    const ran = spawnSync(PYTHON, ['-c', program], { encoding: 'utf8' });
    expect(ran.stderr).toBe('');
    const bytes = readFileSync(file);
    const found = read(bytes);
    expect(found.properties.title).toBe('Tên');
    expect(found.blocks).toMatchObject([
      { type: 'heading', level: 1, text: 'Đầu đề' },
      { type: 'paragraph', text: 'Đoạn văn' },
      { type: 'item', level: 0, label: '•', text: 'mục' },
      { type: 'table', rows: [[{ text: 'gộp', colSpan: 2 }], [{ text: '' }, { text: 'ô' }]] },
    ]);
    expect(verifyFile(bytes, 'a').value).toEqual({ state: 'not-ours' });
    expect(findRecord(bytes, 'a').diagnostics.map(({ code }) => code)).toEqual(['readers/no-record']);
  });

  test.runIf(requireTool('soffice'))('ours, saved by LibreOffice', { timeout: 120_000 }, () => {
    if (!built) throw new Error('nothing was built');
    writeFileSync(join(folder, 'a.docx'), built.docx);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const out = join(folder, 'saved');
    spawnSync('soffice', [profile, '--headless', '--convert-to', 'docx', '--outdir', out, join(folder, 'a.docx')]);
    const saved = readFileSync(join(out, 'a.docx'));
    expect(findRecord(saved, 'a').value).toEqual(built.record);
    expect(verifyFile(saved, 'a').value).toMatchObject({ state: 'changed', making: { program: 'briefwright 1.2.3' } });
    const [before, after] = [read(built.docx), read(saved)];
    expect(after.blocks.map(({ type }) => type)).toEqual(before.blocks.map(({ type }) => type));
    const words = ({ blocks }: ReadDocument) => blocks.map((block) => ('text' in block ? block.text : block.caption));
    expect(words(after)).toEqual(words(before));
  });
});
