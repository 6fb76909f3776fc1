import { describe, expect, it } from 'vitest';
import { formatPlace } from '../../../../src/base/index.ts';
import { normaliseDocument } from '../../../../src/document/index.ts';
import { applyTheme, type Run } from '../../../../src/theme/index.ts';
import { sketch } from '../../document/sketch.ts';
import { blockAt, blocks, plain, styled, styleSketch, themeOf, withThemes } from '../themes.ts';

const words = (runs: readonly Run[]): string =>
  runs
    .map((run) => (run.type === 'text' ? run.text : run.type === 'link' ? words(run.runs) : `<${run.type}>`))
    .join('');
const paragraph = (text: string, language: 'vi' | 'en' = 'vi') => blockAt(blocks(text, language), 0, 'paragraph');
const faults = (text: string) =>
  styleSketch(text).diagnostics.map(({ code, severity, at }) => `${severity} ${code} ${at ? formatPlace(at) : '-'}`);
const TEXT_WIDTH = 467.75;

describe('styles by kind and place', () => {
  it('gives each kind its style', () => {
    const found = blocks(
      '<title>a</title><subject>b</subject><subtitle>c</subtitle><p>d</p><note-line>e</note-line><h1>f</h1><h2>g</h2><h3>h</h3>',
    );
    expect(found.map((block) => block.type === 'paragraph' && [block.style, block.meaning].join(' '))).toEqual([
      'title title',
      'subject subject',
      'subtitle subtitle',
      'body body',
      'note note',
      'heading-1 heading-1',
      'heading-2 heading-2',
      'heading-3 heading-3',
    ]);
  });
  it('takes the named style, and keeps the meaning', () => {
    expect(paragraph('<p style="meta">a</p>')).toMatchObject({ style: 'meta', meaning: 'body' });
    expect(paragraph('<p style="meta" align="right">a</p>').look.align).toBe('right');
  });
  it('never lets a heading end a page', () => {
    expect(paragraph('<h1 style="body">a</h1>').look.keepWithNext).toBe(true);
  });
  it('looks like the document’s language', () => {
    expect(paragraph('<p>a</p>', 'vi').look.align).toBe('justify');
    expect(paragraph('<p>a</p>', 'en').look.align).toBe('left');
  });
  it('says the language only where it differs', () => {
    const found = paragraph('<p lang="en">a <span lang="vi">b</span></p>');
    expect([found.lang, found.runs.map(({ lang }) => lang)]).toEqual(['en', ['en', undefined]]);
    expect(paragraph('<p lang="vi">a</p>').lang).toBeUndefined();
  });
  it('reports an unknown style once, at its place, with what was meant', () => {
    const text = '<p>a</p>\n<p style="metta">b</p>';
    expect(faults(text)).toEqual(['error theme/unknown-style sketch.xml:2:1']);
    expect(styleSketch(text).diagnostics[0]?.text.vi.hint).toBe('Có phải ý bạn là “meta”?');
    expect(styleSketch(text).value).toBeUndefined();
    expect(faults('<p style="constructor">a</p>')).toHaveLength(1);
  });
  it('hands the style of a container to its plain paragraphs only', () => {
    const keep = blockAt(blocks('<keep style="recipients"><p>a</p><p style="meta">b</p><h1>c</h1></keep>'), 0, 'keep');
    expect(keep.blocks.map((block) => block.type === 'paragraph' && block.style)).toEqual([
      'recipients',
      'meta',
      'heading-1',
    ]);
  });
});

describe('runs', () => {
  it('puts marks and character styles on the style’s font', () => {
    const { runs } = paragraph('<p>a<b>b<i>c</i></b><sub>d</sub><span style="muted">e</span><u>f</u></p>');
    expect(runs.map(({ font }) => [font.bold, font.italic, font.underline, font.position, font.color])).toEqual([
      [false, false, false, 'normal', '#000000'],
      [true, false, false, 'normal', '#000000'],
      [true, true, false, 'normal', '#000000'],
      [false, false, false, 'subscript', '#000000'],
      [false, false, false, 'normal', '#595959'],
      [false, false, true, 'normal', '#000000'],
    ]);
  });
  it('never reads anything into the words of the record', () => {
    expect(words(paragraph('<p>{{x}} **a** &lt;b&gt; &amp;amp; #1</p>').runs)).toBe('{{x}} **a** <b> &amp; #1');
  });
  it('makes links of their parts; a note in a link stands between them', () => {
    const { runs } = paragraph('<p><a href="https://x.vn">a<b>b</b><note>n</note>c</a></p>');
    expect(runs.map((run) => [run.type, words([run])])).toEqual([
      ['link', 'ab'],
      ['note', '<note>'],
      ['link', 'c'],
    ]);
    expect(runs[0]).toMatchObject({
      href: 'https://x.vn',
      runs: [{ font: { color: plain.looks.vi.sheet.link.color } }, {}],
    });
  });
  it('shows in a reference without words what it refers to', () => {
    const text =
      '<p><ref to="t"/>, <ref to="h"/>, <ref to="t">bảng trên</ref></p><h1 id="h">Kết <b>luận</b></h1><table id="t" caption="c"><tr><td/></tr></table>';
    expect(words(paragraph(text).runs)).toBe('Bảng\u00a01, Kết luận, bảng trên');
    expect(words(paragraph(text, 'en').runs)).toBe('Table\u00a01, Kết luận, bảng trên');
    expect(paragraph(text).runs[0]).toMatchObject({ type: 'link', target: 't' });
  });
  it('calls foot notes and collects them in their section', () => {
    const [section] = styled(
      '<p>a<note>x</note></p><table caption="c"><tr><td>b<note>y <i>z</i></note></td></tr></table>',
    ).sections;
    expect(section?.notes.map(({ number, paragraph: { runs, style } }) => [number, style, words(runs)])).toEqual([
      [1, 'note', '1 x'],
      [2, 'note', '2 y z'],
    ]);
    const call = paragraph('<p>a<note>x</note></p>').runs[1];
    expect(call).toMatchObject({ type: 'note', number: 1, font: { position: 'superscript' } });
    expect(section?.notes[0]?.paragraph.runs[0]?.font.position).toBe('superscript');
    expect(section?.notes[0]?.paragraph.runs[2]?.font).toMatchObject({ size: 10, position: 'normal' });
  });
  it('keeps page numbers in running lines, in their style', () => {
    const [section] = styled(
      '<footer first-page="no"><p>Trang <page-number/>/<page-count/></p></footer><p>a</p>',
    ).sections;
    expect(section?.footer).toMatchObject({ onFirstPage: false, paragraphs: [{ style: 'footer' }] });
    expect(words(section?.footer?.paragraphs[0]?.runs ?? [])).toBe('Trang <page-number>/<page-count>');
  });
});

describe('lists', () => {
  const list = (text: string, language: 'vi' | 'en' = 'vi') => blockAt(blocks(text, language), 0, 'list');
  it('marks items in the language and hangs their first paragraph', () => {
    const found = list('<list marker="letter" start="4"><li>x</li><li><p>y</p><p>z</p></li></list>');
    expect(found.items.map(({ label }) => label)).toEqual(['d)', 'đ)']);
    const [first, second] = found.items[1]?.blocks ?? [];
    const [level] = plain.looks.vi.sheet.listLevels;
    expect(first).toMatchObject({
      meaning: 'list-item',
      style: 'list-item',
      look: { indent: { left: level?.indent, firstLine: -(level?.hanging ?? 0) } },
    });
    expect(second).toMatchObject({
      meaning: 'body',
      style: 'list-item',
      look: { indent: { left: level?.indent, firstLine: 0 } },
    });
  });
  it('indents inner lists by their own level', () => {
    const inner = list(
      '<list><li>x<list/></li></list>'.replace('x<list/>', '<p>x</p><list marker="dash"><li>y</li></list>'),
    ).items[0]?.blocks[1];
    expect(inner).toMatchObject({
      level: 1,
      items: [{ label: '–', blocks: [{ look: { indent: { left: plain.looks.vi.sheet.listLevels[1]?.indent } } }] }],
    });
  });
  it('sets items in cells like the cell', () => {
    const table = blockAt(blocks('<table alt="t"><tr><td><list><li>a</li></list></td></tr></table>'), 0, 'table');
    expect(table.rows[0]?.cells[0]?.blocks).toMatchObject([
      { type: 'list', level: 0, items: [{ blocks: [{ style: 'table-cell' }] }] },
    ]);
  });
  it('goes on with a warning when lists are deeper than the theme', () => {
    const deep = `${'<list><li><p>a</p>'.repeat(7)}${'</li></list>'.repeat(7)}`;
    expect(faults(deep)).toHaveLength(2);
    expect(faults(deep)[0]).toMatch(/^warning theme\/list-too-deep/);
    expect(styleSketch(deep).value).toBeDefined();
  });
});

describe('tables and grids', () => {
  const table = (text: string) => blockAt(blocks(text), 0, 'table');
  const text = `<table columns="20% 50% 30%" header-rows="1" caption="Chỉ tiêu">
    <tr><th>STT</th><th>Tên</th><th>Số</th></tr><tr><th scope="row">1</th><td>a</td><td align="right" style="table-number">2</td></tr></table>`;
  it('fills the text width exactly', () => {
    expect(table(text).columns.reduce((sum, width) => sum + width, 0)).toBeCloseTo(TEXT_WIDTH, 6);
  });
  it('sets a cell’s paragraphs as the cell says, unless they say otherwise', () => {
    const { rows } = table(
      '<table alt="t"><tr><td align="center"><p>a</p><p align="right">b</p></td><td>c</td></tr></table>',
    );
    const aligns = rows[0]?.cells.map((cell) =>
      cell.blocks.map((block) => block.type === 'paragraph' && block.look.align),
    );
    expect(aligns).toEqual([['center', 'right'], ['left']]);
  });
  it('tells heads from data: style, fill, place', () => {
    const { rows } = table(text);
    expect(rows[0]?.cells[0]).toMatchObject({
      scope: 'column',
      fill: '#e8edf3',
      valign: 'middle',
      blocks: [{ style: 'table-head', look: { align: 'center' } }],
    });
    expect(rows[1]?.cells.map((cell) => cell.blocks[0]?.type === 'paragraph' && cell.blocks[0].style)).toEqual([
      'table-row-head',
      'table-cell',
      'table-number',
    ]);
    expect(rows[1]?.cells[1]?.fill).toBeUndefined();
    expect(rows[1]?.cells[2]?.blocks[0]).toMatchObject({ look: { align: 'right' } });
  });
  it('keeps a row head over all columns with the row below, and no other row head', () => {
    const { rows } = table(
      '<table columns="50% 50%" alt="t"><tr><th scope="row" colspan="2">a</th></tr><tr><th scope="row">b</th><td>c</td></tr></table>',
    );
    const heads = rows.map((row) => row.cells[0]?.blocks[0]);
    expect(heads).toMatchObject([
      { style: 'table-group-head', look: { keepWithNext: true } },
      { style: 'table-row-head', look: { keepWithNext: false } },
    ]);
  });
  it('begins a numbered caption with its label, bold, and keeps it with the table', () => {
    const { caption } = table(text);
    expect([caption?.label, caption?.number, words(caption?.paragraph.runs ?? [])]).toEqual([
      'Bảng',
      1,
      'Bảng 1. Chỉ tiêu',
    ]);
    expect(caption?.paragraph).toMatchObject({
      meaning: 'caption',
      look: { keepWithNext: true },
      runs: [{ font: { bold: true } }, { font: { bold: false } }],
    });
    expect(table('<table caption="c" numbered="no"><tr><td/></tr></table>').caption).toMatchObject({
      paragraph: { runs: [{ text: 'c' }] },
    });
  });
  it('fits a table in a cell into that cell, and ends the cell with a thin paragraph', () => {
    const outer = table(
      '<table alt="o" columns="50% 50%"><tr><td><table alt="i"><tr><td/></tr></table></td><td/></tr></table>',
    );
    const [inner, last] = outer.rows[0]?.cells[0]?.blocks ?? [];
    expect(inner?.type === 'table' && inner.columns[0]).toBeCloseTo((outer.columns[0] ?? 0) - 10, 6);
    expect(last).toMatchObject({ type: 'paragraph', runs: [], look: { line: { rule: 'exact', height: 1 } } });
  });
  it('never has an empty cell', () => {
    expect(table('<table alt="t"><tr><td/></tr></table>').rows[0]?.cells[0]?.blocks).toMatchObject([
      { type: 'paragraph', runs: [] },
    ]);
  });
  it('warns when fixed columns need more than there is', () => {
    expect(faults('<table alt="t" columns="100mm 100mm"><tr><td/><td/></tr></table>')).toEqual([
      'warning theme/columns-too-wide sketch.xml:1:11',
    ]);
  });
  it('reports an unknown table style', () => {
    expect(faults('<table alt="t" style="tabel"><tr><td/></tr></table>')).toEqual([
      'error theme/unknown-style sketch.xml:1:11',
    ]);
  });
  it('sets grids side by side in the grid’s style', () => {
    const grid = blockAt(
      blocks(
        '<grid columns="40% 60%" style="letterhead"><cell><p>a</p></cell><cell align="right"><p>b</p><p style="meta">c</p></cell></grid>',
      ),
      0,
      'grid',
    );
    expect(grid.columns.reduce((sum, width) => sum + width, 0)).toBeCloseTo(TEXT_WIDTH, 6);
    const styles = grid.cells.map((cell) =>
      cell.blocks.map((block) => block.type === 'paragraph' && [block.style, block.look.align]),
    );
    expect(styles).toEqual([
      [['letterhead', 'center']],
      [
        ['letterhead', 'right'],
        ['meta', 'right'],
      ],
    ]);
  });
});

describe('figures and rules', () => {
  const figure = (text: string) => blockAt(blocks(text), 0, 'figure');
  it('shows an image at 150 dpi, at most as wide as the text', () => {
    expect(figure('<figure alt="x"/>')).toMatchObject({ width: 288, height: 144 });
    expect(figure('<figure alt="x" width="100%"/>')).toMatchObject({ width: TEXT_WIDTH });
    expect(figure('<figure alt="x" width="900mm"/>').width).toBe(TEXT_WIDTH);
    expect(figure('<figure alt="x" width="50mm"/>')).toMatchObject({ width: 141.75, height: 70.9 });
  });
  it('stays with its caption, which stands below', () => {
    const found = figure('<figure alt="x" caption="c"/>');
    expect([found.look.keepWithNext, found.caption?.label, found.caption?.paragraph.style]).toEqual([
      true,
      'Hình',
      'figure-caption',
    ]);
    expect(found.caption?.paragraph.look.keepWithNext).toBe(false);
    expect(figure('<figure alt="x"/>').look.keepWithNext).toBe(false);
  });
  it('makes a picture that is higher than the page narrower', () => {
    const doc = normaliseDocument(sketch('<figure alt="x" width="100%" caption="c"/>'));
    const tall = { name: 'tall.png', format: 'png', width: 500, height: 1000, bytes: new Uint8Array() } as const;
    const { value } = applyTheme({ ...doc, images: { pixel: tall } }, plain, {
      labels: { table: 'Bảng', figure: 'Hình', chart: 'Biểu đồ' },
    });
    const { width, height } = blockAt(value?.sections[0]?.blocks ?? [], 0, 'figure');
    expect(height).toBeLessThan(841.9 - 2 * 56.7);
    expect(height).toBeGreaterThan(600);
    expect(height / width).toBeCloseTo(2, 2);
  });
  it('reports an image that is not there', () => {
    expect(faults('<figure alt="x" src="pixle"/>')).toEqual(['error theme/unknown-image sketch.xml:1:11']);
  });
  it('places rules by width and side', () => {
    expect(
      blocks('<rule/><rule width="50%" align="center"/><rule width="100pt" align="right" style="letterhead"/>'),
    ).toMatchObject([
      { left: 0, width: TEXT_WIDTH, spaceAfter: 6 },
      { left: 116.95, width: 233.9 },
      { left: 367.75, width: 100, spaceAfter: 0 },
    ]);
  });
});

describe('the whole', () => {
  it('gives lengths in whole twips everywhere', () => {
    const text = `<title>a</title><list><li>b<list/></li></list><table caption="c" columns="33% 33% 34%"><tr><td>a</td><td/><td/></tr></table>
      <figure alt="x" width="33%"/><rule width="33%" align="center"/><grid columns="41% 59%"><cell>a</cell><cell>b</cell></grid>`;
    const lengths: number[] = [];
    collect(styled(text).sections[0]?.blocks ?? [], lengths);
    expect(lengths.length).toBeGreaterThan(20);
    expect(lengths.filter((length) => Math.abs(length * 20 - Math.round(length * 20)) > 1e-6)).toEqual([]);
  });
  it('is deterministic', () => {
    expect(styled('<p>a</p>')).toEqual(styled('<p>a</p>'));
  });
});

const LENGTHS = ['width', 'left', 'spaceBefore', 'spaceAfter', 'height', 'firstLine'];

function collect(value: unknown, found: number[]): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (typeof inner === 'number' && LENGTHS.includes(key)) found.push(inner);
    else if (key === 'columns' && Array.isArray(inner)) found.push(...inner);
    else if (key !== 'image') collect(inner, found);
  }
}

describe('numbers of headings', () => {
  const OWN =
    'extends: plain\nstyles:\n  heading-1: { number: "{I}. " }\n  heading-2: { number: "{1}. " }\n  heading-3: { number: "{a}) " }\n';
  const own = themeOf(withThemes({ own: OWN }), 'own');
  const shown = (text: string, language: 'vi' | 'en' = 'vi') =>
    styleSketch(text, language, own).value?.sections.map(({ blocks: all }) =>
      all.map((block) => (block.type === 'paragraph' ? words(block.runs) : block.type)),
    );

  it('count anew below each heading above them', () => {
    const text = '<h1>x</h1><h2>x</h2><h2>x</h2><h3>x</h3><h1>x</h1><h2>x</h2>';
    expect(shown(text)).toEqual([['I. x', '1. x', '2. x', 'a) x', 'II. x', '1. x']]);
  });
  it('are lettered as the language does', () => {
    const five = `<h1>x</h1><h2>x</h2>${'<h3>x</h3>'.repeat(5)}`;
    expect(shown(five)?.[0]?.at(-1)).toBe('đ) x');
    expect(shown(five, 'en')?.[0]?.at(-1)).toBe('e) x');
  });
  it('are none where the style says none', () => {
    expect(shown('<h1 style="title">x</h1><h1>y</h1>')).toEqual([['x', 'I. y']]);
  });
});
