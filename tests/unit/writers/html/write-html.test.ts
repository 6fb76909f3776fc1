import { parseXml, XmlElement, type XmlNode, XmlText } from '@rgrove/parse-xml';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseDocument } from '../../../../src/document/index.ts';
import { applyTheme } from '../../../../src/theme/index.ts';
import { writeHtml } from '../../../../src/writers/html/index.ts';
import type { WriteContext } from '../../../../src/writers/types.ts';
import { sketch } from '../../document/sketch.ts';
import { plain, styled } from '../../theme/themes.ts';

const context: WriteContext = {
  moment: '2023-10-05T01:00:00Z',
  record: { name: 'r.yaml', bytes: new Uint8Array() },
  producer: 'briefwright 0.1.0',
  language: 'vi',
  custom: {},
};

const html = (text: string, language: 'vi' | 'en' = 'vi'): string =>
  writeHtml(styled(text, language), { ...context, language });

/** The page as a strict parser of XML reads it. */
const page = (text: string, language: 'vi' | 'en' = 'vi'): XmlElement => {
  const { root } = parseXml(html(text, language));
  if (!root) throw new Error('no root');
  return root;
};
const all = (node: XmlElement): readonly XmlElement[] =>
  node.children.flatMap((child) => (child instanceof XmlElement ? [child, ...all(child)] : []));
const find = (node: XmlElement, name: string): readonly XmlElement[] => all(node).filter((one) => one.name === name);
const one = (node: XmlElement, name: string): XmlElement => {
  const [found] = find(node, name);
  if (!found) throw new Error(`no ${name}`);
  return found;
};
const textOf = (node: XmlNode): string =>
  node instanceof XmlText ? node.text : node instanceof XmlElement ? node.children.map(textOf).join('') : '';
const names = (node: XmlElement): string[] =>
  node.children.filter((child) => child instanceof XmlElement).map(({ name }) => name);

describe('the page', () => {
  it('says what it is: language, title, description, author of the file', () => {
    const root = page('<title>Báo cáo</title>', 'en');
    expect([root.name, root.attributes.lang]).toEqual(['html', 'en']);
    expect(textOf(one(root, 'title'))).toBe('Báo cáo');
    const metas = Object.fromEntries(
      find(root, 'meta').map(({ attributes }) => [
        attributes.name ?? 'charset',
        attributes.content ?? attributes.charset,
      ]),
    );
    expect(metas).toEqual({
      charset: 'utf-8',
      viewport: 'width=device-width, initial-scale=1',
      description: 'Báo cáo',
      generator: 'briefwright 0.1.0',
    });
  });
  it('stands alone: no script, nothing fetched, no style attributes', () => {
    const root = page(
      '<p>a <a href="https://x.vn/?a=1&amp;b=2">b</a></p><figure alt="x" caption="c"/><grid columns="40% 60%"><cell>a</cell><cell>b</cell></grid>',
    );
    expect(all(root).filter(({ name }) => ['script', 'link', 'iframe', 'object'].includes(name))).toEqual([]);
    expect(all(root).filter(({ attributes }) => attributes.style !== undefined)).toEqual([]);
    expect(find(root, 'img').every(({ attributes }) => attributes.src?.startsWith('data:image/png;base64,'))).toBe(
      true,
    );
    expect(textOf(one(root, 'style'))).not.toMatch(/url\(|@import|https?:/);
  });
  it('has one h1 whatever the document says, and headings below it', () => {
    const headings = (text: string) =>
      all(page(text))
        .filter(({ name }) => /^h\d$/.test(name))
        .map((node) => [node.name, textOf(node)]);
    expect(headings('<title>T</title><title>U</title><h1>a</h1><h2>b</h2><h3>c</h3>')).toEqual([
      ['h1', 'T'],
      ['h2', 'a'],
      ['h3', 'b'],
      ['h4', 'c'],
    ]);
    expect(headings('<h1>a</h1>')).toEqual([
      ['h1', 'Báo cáo'],
      ['h2', 'a'],
    ]);
    expect(headings('<list><li><title>T</title></li></list>')).toEqual([['h1', 'Báo cáo']]);
    expect(headings('<grid><cell><title>T</title></cell></grid>')).toEqual([['h1', 'T']]);
  });
  it('has landmarks; running lines that number pages are left out', () => {
    const body = one(
      page('<header><p>UBND tỉnh</p></header><footer><p>Trang <page-number/></p><p>Liên hệ</p></footer><p>a</p>'),
      'body',
    );
    expect(names(body)).toEqual(['header', 'main', 'footer']);
    expect(textOf(one(body, 'footer'))).toBe('Liên hệ');
    expect(names(one(page('<footer><p><page-count/></p></footer><p>a</p>'), 'body'))).toEqual(['main']);
  });
  it('justifies on wide screens only, and gives lines air', () => {
    const css = textOf(one(page('<p>a</p><p align="justify" style="meta">b</p>'), 'style'));
    expect(css.match(/text-align: justify/g)).toBeNull();
    expect(css).toMatch(/max-width: 40rem\) \{[^@]*--justify: start/);
    expect(css).toMatch(/\.s-body \{[^}]*text-align: var\(--justify\); line-height: 1\.35;/);
  });
  it('is the same text each time', () => {
    expect(html('<p>a <b>b</b></p>')).toBe(html('<p>a <b>b</b></p>'));
  });
});

describe('words', () => {
  it('shows nasty words as they are, everywhere', () => {
    const nasty = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        '<script>alert(1)</script>',
        '"><img src=x onerror=alert(1)>',
        "' onload='x",
        '&lt;b&gt; &amp; &#x41;',
        '</style><b>',
        ']]>',
        '<!--',
        '{{x}}',
        'Đ“ă”…',
      ),
    );
    fc.assert(
      fc.property(nasty, (raw) => {
        const words = `_${raw.replace(/[^\S ]|\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu, '').replace(/ +/g, ' ')}_`;
        const doc = normaliseDocument(
          sketch('<title>X</title><p>X</p><figure alt="X" caption="X"/><table caption="X"><tr><td>X</td></tr></table>'),
        );
        const filled = JSON.parse(JSON.stringify(doc).replaceAll('"X"', () => JSON.stringify(words)));
        const { value } = applyTheme(
          {
            ...filled,
            images: doc.images,
            properties: { title: words, subject: words, author: words, keywords: [words] },
          },
          plain,
          { labels: { table: 'Bảng', figure: 'Hình', chart: 'Biểu đồ' } },
        );
        if (!value) throw new Error('not styled');
        const root = parseXml(writeHtml(value, context)).root;
        if (!root) throw new Error('no root');
        expect(['title', 'h1', 'td'].map((name) => textOf(one(root, name)))).toEqual([words, words, words]);
        expect(one(root, 'img').attributes.alt).toBe(words);
        expect(textOf(one(root, 'caption'))).toBe(`Bảng 1. ${words}`);
        expect(find(root, 'script')).toEqual([]);
        expect(Object.keys(one(root, 'img').attributes).sort()).toEqual(['alt', 'height', 'src', 'width']);
      }),
      { numRuns: 60 },
    );
  });
  it('replaces what no page can hold', () => {
    const value = styled('<p>X</p>');
    const broken = JSON.parse(JSON.stringify(value).replace('"X"', JSON.stringify('a\u0000\ud800b')));
    expect(textOf(one(parseXml(writeHtml(broken, context)).root ?? page('<p/>'), 'p'))).toBe('a\ufffd\ufffdb');
  });
  it('writes marks as elements, looks as classes, languages as they change', () => {
    const p = one(
      page('<p>a<b>b<i>c</i></b><sup>2</sup><span style="muted">d</span><span lang="en">e</span><br/>f</p>'),
      'p',
    );
    expect(names(p)).toEqual(['strong', 'strong', 'sup', 'span', 'span', 'br']);
    expect(find(p, 'em')).toHaveLength(1);
    expect(find(p, 'span').map(({ attributes }) => attributes.lang)).toEqual([undefined, 'en']);
    expect(html('<p><span style="muted">d</span></p>')).toContain('.x1 { color: #595959; }');
  });
  it('makes a bold word in a bold heading no bolder, and an upright one in it upright', () => {
    const h2 = one(page('<h1>a <b>b</b></h1>'), 'h2');
    expect(names(h2)).toEqual([]);
  });
  it('links safely', () => {
    const goals = find(
      page(
        '<h1 id="x">h</h1><p><a href="https://x.vn/a?b=1&amp;c=2">a</a><a href="mailto:a@b.vn">b</a><ref to="x">c</ref></p>',
      ),
      'a',
    );
    expect(goals.map(({ attributes: { href, rel } }) => [href, rel])).toEqual([
      ['https://x.vn/a?b=1&c=2', 'noopener noreferrer'],
      ['mailto:a@b.vn', undefined],
      ['#x', undefined],
    ]);
    const root = page('<p><a href="javascript:alert(1)">a</a></p>');
    expect([find(root, 'a'), textOf(one(root, 'p'))]).toEqual([[], 'a']);
  });
});

describe('structure', () => {
  it('nests lists, with their kind and start', () => {
    const ol = one(
      page(
        '<list marker="letter" start="4" id="x"><li><p>a</p><list marker="dash"><li>b</li></list></li><li>c</li></list>',
      ),
      'ol',
    );
    expect(ol.attributes).toEqual({ id: 'x', class: 'l-letter-vi', type: 'a', start: '4' });
    expect(names(ol)).toEqual(['li', 'li']);
    const [first] = find(ol, 'li');
    expect(first && names(first)).toEqual(['ul']);
    expect(textOf(ol)).toBe('abc');
    expect(one(page('<list marker="letter"><li>a</li></list>', 'en'), 'ol').attributes.class).toBe('l-letter-en');
    expect(html('<p/>')).toContain('symbols: "a" "b" "c" "d" "đ" "e" "g"');
  });
  it('makes tables of head, body, scopes and spans', () => {
    const table = one(
      page(`<table id="t" header-rows="1" caption="Chỉ tiêu" alt="Mô tả" columns="20% 80%"><tr><th colspan="2">a</th></tr>
      <tr><th scope="row" rowspan="2">b</th><td align="right">c</td></tr><tr><td/></tr></table>`),
      'table',
    );
    expect(names(table)).toEqual(['caption', 'colgroup', 'thead', 'tbody']);
    expect(textOf(one(table, 'caption'))).toBe('Bảng 1. Chỉ tiêu Mô tả');
    expect(find(table, 'th').map(({ attributes: { scope, colspan, rowspan } }) => [scope, colspan, rowspan])).toEqual([
      ['col', '2', undefined],
      ['row', undefined, '2'],
    ]);
    expect(find(table, 'td').map(textOf)).toEqual(['c', '']);
    expect(find(table, 'td')[0]?.attributes.class).toContain('a-right');
    expect(table.attributes.id).toBe('t');
  });
  it('names a table without caption by its alt, and lets the box of a wide one scroll by keyboard', () => {
    const root = page('<table alt="Danh sách"><tr><td><table alt="t"><tr><td>x</td></tr></table></td></tr></table>');
    expect(one(root, 'table').attributes['aria-label']).toBe('Danh sách');
    const boxes = all(root).filter(({ attributes }) => attributes.class === 'table-box');
    expect(boxes.map(({ attributes: { role, tabindex } }) => [role, tabindex])).toEqual([['region', '0']]);
    expect(names(one(root, 'td'))).toEqual(['table']);
  });
  it('gathers foot notes at the end, with ways there and back', () => {
    const root = page('<p>a<note>Nguồn: <i>Báo</i></note></p><p>b<note>c</note></p>');
    const [first] = find(root, 'li');
    expect(first?.attributes).toMatchObject({ id: 'fn:1', value: '1' });
    expect(first && textOf(first)).toBe('Nguồn: Báo ↩\ufe0e');
    const hrefs = find(root, 'a').map(({ attributes }) => attributes.href?.slice(1));
    const ids = all(root).map(({ attributes }) => attributes.id);
    expect(hrefs).toEqual(['fn:1', 'fn:2', 'fnref:1', 'fnref:2']);
    expect(hrefs.every((goal) => ids.includes(goal))).toBe(true);
  });
  it('shows figures with their words', () => {
    const figure = one(page('<figure alt="Ảnh" caption="c" id="f"/>'), 'figure');
    expect([names(figure), figure.attributes.id, textOf(figure)]).toEqual([['img', 'figcaption'], 'f', 'Hình 1. c']);
    expect(one(figure, 'img').attributes).toMatchObject({ alt: 'Ảnh', width: '384', height: '192' });
  });
  it('arranges grids without a table; rules are decoration', () => {
    const root = page('<grid columns="40% 60%"><cell><p>a</p></cell><cell/></grid><rule width="30%" align="center"/>');
    expect(find(root, 'table')).toEqual([]);
    expect(one(root, 'hr').attributes.role).toBe('presentation');
  });
  it('keeps every word of a document, in order', () => {
    const text =
      '<title>1</title><p>2 <b>3</b></p><keep><p>4</p><list><li>5</li></list></keep><table alt="t"><tr><td>6</td><td><p>7</p><p>8</p></td></tr></table><grid><cell>9</cell></grid>';
    expect(textOf(one(page(text), 'main')).replace(/\s/g, '')).toBe('123456789');
  });
  it('has no id twice and no broken way inside', () => {
    const root = page('<h1>a</h1><h1>a</h1><p id="a">b<note>n</note> <ref to="a">c</ref></p>');
    const ids = all(root).flatMap(({ attributes: { id } }) => (id === undefined ? [] : [id]));
    expect(new Set(ids).size).toBe(ids.length);
  });
});
