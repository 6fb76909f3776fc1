import { describe, expect, test } from 'vitest';
import { bare, blocks, faults, line, outcome, parse, tell } from './support.ts';

const text = (words: string) => ({ type: 'text', text: words });
const paragraph = (words: string) => ({ type: 'paragraph', role: 'body', inlines: [text(words)] });
const first = (body: string): unknown => bare(blocks(body)[0]);

describe('blocks', () => {
  test.each([
    ['<p>a</p>', paragraph('a')],
    [
      '<p align="right" style="lead" id="x" lang="en">a</p>',
      { ...paragraph('a'), align: 'right', attr: { id: 'x', style: 'lead', lang: 'en' } },
    ],
    ['<title>a</title>', { ...paragraph('a'), role: 'title' }],
    ['<subtitle>a</subtitle>', { ...paragraph('a'), role: 'subtitle' }],
    ['<subject>a</subject>', { ...paragraph('a'), role: 'subject' }],
    ['<h2 align="center">a</h2>', { type: 'heading', level: 2, align: 'center', inlines: [text('a')] }],
    ['<rule/>', { type: 'rule' }],
    ['<rule width="30%" align="center"/>', { type: 'rule', width: { percent: 30 }, align: 'center' }],
    ['<rule width="10pt"/>', { type: 'rule', width: { length: 10 } }],
    ['<rule width="40%" of="text"/>', { type: 'rule', width: { percent: 40 }, ofText: true }],
    ['<page-break/>', { type: 'page-break' }],
    ['<keep><p>a</p></keep>', { type: 'keep', blocks: [paragraph('a')] }],
    ['<ul><li>a</li></ul>', { type: 'list', marker: 'dash', start: 1, items: [{ blocks: [paragraph('a')] }] }],
    [
      '<ul marker="bullet"><li>a</li></ul>',
      { type: 'list', marker: 'bullet', start: 1, items: [{ blocks: [paragraph('a')] }] },
    ],
    [
      '<ol marker="letter" start="3"><li>a</li></ol>',
      { type: 'list', marker: 'letter', start: 3, items: [{ blocks: [paragraph('a')] }] },
    ],
    [
      '<figure src="logo.png" alt="Logo" width="60%" caption="Ảnh" numbered="no"/>',
      {
        type: 'figure',
        image: 'logo.png',
        alt: 'Logo',
        width: { percent: 60 },
        caption: { numbered: false, number: 0, inlines: [text('Ảnh')] },
      },
    ],
    [
      '<grid columns="40% 60%" keep-with-previous="yes"><cell align="center">a<rule/></cell><cell/></grid>',
      {
        type: 'grid',
        columns: [{ percent: 40 }, { percent: 60 }],
        keepWithPrevious: true,
        cells: [{ align: 'center', blocks: [paragraph('a'), { type: 'rule' }] }, { blocks: [] }],
      },
    ],
  ])('%s', (body, expected) => {
    expect(first(body)).toEqual(expected);
  });

  test('words between the blocks of an item are paragraphs', () => {
    const body = '<ul><li>a <b>b</b><ul><li>c</li></ul> d <p>e</p></li></ul>';
    expect(first(body)).toMatchObject({
      items: [
        {
          blocks: [
            { type: 'paragraph', inlines: [text('a '), { type: 'span', mark: 'bold', inlines: [text('b')] }] },
            { type: 'list' },
            paragraph('d'),
            paragraph('e'),
          ],
        },
      ],
    });
  });
});

describe('tables', () => {
  test('cells, spans, scopes, alignment', () => {
    const body =
      '<table columns="20% 30mm" caption="Bảng" alt="Mô tả" style="plain" id="t"><tr><th>a</th><th colspan="2">b</th></tr>' +
      '<tr><th>c</th><td rowspan="2" align="right" valign="middle">d</td></tr><tr><th scope="column">e</th><td/></tr></table>';
    expect(first(body)).toEqual({
      type: 'table',
      attr: { id: 't', style: 'plain' },
      columns: [{ percent: 20 }, { length: (30 * 72) / 25.4 }],
      headerRows: 1,
      caption: { numbered: true, number: 0, inlines: [text('Bảng')] },
      alt: 'Mô tả',
      rows: [
        { cells: [cell('a', { scope: 'column' }), cell('b', { scope: 'column', colSpan: 2 })] },
        { cells: [cell('c', { scope: 'row' }), cell('d', { rowSpan: 2, align: 'right', valign: 'middle' })] },
        { cells: [cell('e', { scope: 'column' }), { column: 0, colSpan: 1, rowSpan: 1, blocks: [] }] },
      ],
    });
  });

  test.each([
    ['', '<tr><td>a</td></tr>', 0],
    ['', '<tr><th>a</th></tr><tr><th>b</th></tr><tr><td>c</td></tr>', 2],
    ['header-rows="1"', '<tr><td>a</td></tr><tr><td>c</td></tr>', 1],
    ['header-rows="2"', '<tr><th>a</th></tr>', 1],
    ['', '<tr><th>a</th></tr>', 1],
    ['', '', 0],
  ])('%s %s has %d head rows', (attributes, rows, expected) => {
    expect(first(`<table columns="100%" ${attributes}>${rows}</table>`)).toMatchObject({ headerRows: expected });
  });

  test('a caption with marks is an element', () => {
    const body =
      '<table columns="100%" numbered="no"><caption style="c">a <i>b</i></caption><tr><td>x</td></tr></table>';
    expect(first(body)).toMatchObject({ caption: { numbered: false, attr: { style: 'c' } }, rows: [{}] });
    expect(first('<figure src="logo.png" alt="x"><caption> </caption></figure>')).not.toHaveProperty('caption');
  });

  function cell(words: string, more: object): object {
    return { column: 0, colSpan: 1, rowSpan: 1, ...more, blocks: [paragraph(words)] };
  }
});

describe('inlines', () => {
  test.each([
    ['<b>a</b><i>b</i><u>c</u><sub>d</sub><sup>e</sup>', '[bold:a][italic:b][underline:c][subscript:d][superscript:e]'],
    ['a<br/>b<tab/>c', 'a⏎b⇥c'],
    ['<span lang="en" style="x">a</span>', '[span:a]'],
    ['<a href="https://nghean.gov.vn">a</a>', '[link:a]'],
    ['<ref to="t">a</ref><ref to="t"/>', '[ref:a][ref:]'],
    ['a<note>b <i>c</i></note>', 'a[note:b [italic:c]]'],
  ])('%s', (body, expected) => {
    const [block] = blocks(`<p>${body}</p>`);
    expect(block && 'inlines' in block && line(block.inlines)).toBe(expected);
  });

  test.each([
    ['https://nghean.gov.vn/tin tức?a=b c', 'https://nghean.gov.vn/tin%20t%E1%BB%A9c?a=b%20c'],
    [' HTTP://Nghean.GOV.vn ', 'http://nghean.gov.vn/'],
    ['mailto:vanthu@nghean.gov.vn', 'mailto:vanthu@nghean.gov.vn'],
    ['tel:+842383844', 'tel:+842383844'],
  ])('the link %s becomes %s', (href, expected) => {
    expect(first(`<p><a href="${href}">a</a></p>`)).toMatchObject({ inlines: [{ type: 'link', href: expected }] });
  });
});

describe('the document', () => {
  test('properties come from its attributes, else from the input', () => {
    expect(parse('<document title=" Tên  mới " author="A"><p>a</p></document>').properties).toEqual({
      title: 'Tên mới',
      subject: 'Chủ đề',
      author: 'A',
      keywords: ['k'],
    });
    expect(parse('<document title=""><p>a</p></document>').properties.title).toBe('Tên tệp');
  });

  test('blocks outside sections make sections of their own', () => {
    const { sections } = parse(
      '<document><p>a</p><section orientation="landscape" restart-numbering="5"><p>b</p></section><p>c</p><p>d</p></document>',
    );
    expect(
      sections.map(({ orientation, restartNumbering, blocks: { length } }) => [orientation, restartNumbering, length]),
    ).toEqual([
      ['portrait', undefined, 1],
      ['landscape', 5, 1],
      ['portrait', undefined, 2],
    ]);
  });

  test('an empty document has one empty section', () => {
    expect(parse('<document/>').sections.map(({ blocks: { length } }) => length)).toEqual([0]);
    expect(parse('<document><header><p>a</p></header></document>').sections[0]?.header).toBeDefined();
  });

  test('headers and footers of the document serve sections without their own', () => {
    const { sections } = parse(
      '<document><header first-page="no"><p>Trang <page-number/>/<page-count/></p></header><footer><p>a</p></footer>' +
        '<section><p>a</p></section><section><header><p>b</p></header><p>a</p></section></document>',
    );
    const headers = sections.map(({ header }) => [
      header?.onFirstPage,
      header?.paragraphs.map(({ inlines }) => line(inlines)),
    ]);
    expect(headers).toEqual([
      [false, ['Trang #/##']],
      [true, ['b']],
    ]);
    expect(sections.map(({ footer }) => footer !== undefined)).toEqual([true, true]);
  });
});

describe('faults', () => {
  test.each([
    ['<document><p align="middle">a</p></document>', 'markup/bad-value 2'],
    ['<document><p><a href="javascript:alert(1)">a</a></p></document>', 'markup/bad-value 3'],
    ['<document><p><a href="/tin">a</a></p></document>', 'markup/bad-value 3'],
    ['<document><p><a href="https://">a</a></p></document>', 'markup/bad-value 3'],
    ['<document><p><a href="file:///etc/passwd">a</a></p></document>', 'markup/bad-value 3'],
    ['<document><p><a href="data:text/html,x">a</a></p></document>', 'markup/bad-value 3'],
    ['<document><p><a>a</a></p></document>', 'markup/missing-attribute 3'],
    ['<document><figure src="logo.pgn" alt="a"/></document>', 'markup/unknown-image 2'],
    ['<document><figure src="constructor" alt="a"/></document>', 'markup/unknown-image 2'],
    ['<document><figure src="logo.png" alt=" "/></document>', 'markup/bad-value 2'],
    ['<document><table columns="60% 50%"/></document>', 'markup/bad-value 2'],
    ['<document><table columns="60% 0%"/></document>', 'markup/bad-value 2'],
    ['<document><table columns=""/></document>', 'markup/bad-value 2'],
    ['<document><table columns="10% x"/></document>', 'markup/bad-value 2'],
    ['<document><ol start="0"><li>a</li></ol></document>', 'markup/bad-value 2'],
    ['<document><ol start="1.5"><li>a</li></ol></document>', 'markup/bad-value 2'],
    ['<document><p style="Lead Style">a</p></document>', 'markup/bad-value 2'],
    ['<document><p constructor="x">a</p></document>', 'markup/unknown-attribute 2'],
    ['<document><constructor/></document>', 'markup/unknown-element 2'],
    ['<document><header><p>a</p></header><header><p>b</p></header></document>', 'markup/repeated 4'],
    ['<document><table columns="100%" caption="a"><caption>b</caption></table></document>', 'markup/repeated 3'],
    ['<document><header><h1>a</h1></header></document>', 'markup/wrong-place 3'],
    ['<document><p>a<note>b<note>c</note></note></p></document>', 'markup/wrong-place 4'],
    ['<document><p>a<a href="tel:1">b<b><note>c</note></b></a></p></document>', 'markup/not-within 5'],
    ['<document><br>a</br></document>', 'markup/wrong-place 2'],
    ['<document><p><br>a</br></p></document>', 'markup/words-not-allowed 3'],
    ['<document><document/></document>', 'markup/wrong-place 2'],
    ['<document/><document/>', 'markup/one-document 2'],
    ['', 'markup/one-document 1'],
    ['<p>a</p>', 'markup/one-document 1'],
    ['<document/>a', 'markup/words-not-allowed 1'],
    ['<document><p>a</document>', 'markup/unparsable 2'],
  ])('%s', (xml, expected) => {
    expect(faults(xml)).toContain(expected);
  });

  test('all are told, each once for its place', () => {
    expect(faults('<document><p align="x">a</p><para/><td/></document>')).toEqual([
      'markup/bad-value 2',
      'markup/unknown-element 3',
      'markup/wrong-place 4',
    ]);
  });

  test('a fault of ours is told as ours', () => {
    const [fault] = outcome('<document><p>a</document>').diagnostics;
    expect(fault?.family).toBe('internal');
    expect(fault && tell(fault)).toBe('markup/unparsable 2');
  });

  test('nesting beyond any depth is told, not a crash', () => {
    expect(faults(`<document><p>${'<b>'.repeat(50_000)}${'</b>'.repeat(50_000)}</p></document>`)).toEqual([
      'markup/too-deep 1',
    ]);
  });
});

test('what the first page alone shows is the first section’s, unless a section says its own', () => {
  const only = '<header first-page="only"><p>mật</p></header><header first-page="no"><p>sau</p></header>';
  const { sections } = parse(`<document>${only}<p>a</p><section><p>b</p></section></document>`);
  expect(sections.map(({ header, firstHeader }) => [header?.onFirstPage, firstHeader !== undefined])).toEqual([
    [false, true],
    [false, false],
  ]);
  expect(faults(`<document>${only}${only}</document>`)).toHaveLength(2);
});
