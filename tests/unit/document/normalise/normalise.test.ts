import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Block,
  checkDocument,
  type Document,
  normaliseDocument,
  normalisingSteps,
  plainText,
  walkDocument,
} from '../../../../src/document/index.ts';
import { blocksOf, sketch } from '../sketch.ts';

const normal = (text: string): readonly Block[] => blocksOf(normaliseDocument(sketch(text)));
const words = (block: Block | undefined): string => (block && 'inlines' in block ? plainText(block.inlines) : '-');
const ids = (doc: Document): (string | undefined)[] => {
  const found: (string | undefined)[] = [];
  walkDocument(doc, ({ attr }) => found.push(attr.id));
  return found;
};
const table = (text: string) => {
  const block = normal(text)[0];
  if (block?.type !== 'table') throw new Error('no table');
  return block;
};

describe('collapse-spaces and merge-texts', () => {
  it('makes one space of many, over the borders of spans, and none at the ends', () => {
    expect(words(normal('<p>  a \n\t b<b> c </b> d  </p>')[0])).toBe('a b c d');
  });
  it('leaves no space beside a line break or tab', () => {
    expect(words(normal('<p>a <br/> b <tab/> c</p>')[0])).toBe('a b c');
    expect(normal('<p>a <br/> b</p>')[0]).toMatchObject({ inlines: [{ text: 'a' }, {}, { text: 'b' }] });
  });
  it('keeps no-break spaces, also at the ends', () => {
    expect(words(normal('<p> \u00a0a\u00a0 b\u00a0 </p>')[0])).toBe('\u00a0a\u00a0 b\u00a0');
  });
  it('trims a note by itself and keeps the space after its call', () => {
    const [block] = normal('<p>a<note> n </note> b</p>');
    expect(block).toMatchObject({ inlines: [{ text: 'a' }, { inlines: [{ text: 'n' }] }, { text: ' b' }] });
  });
  it('takes out spans and links that hold nothing', () => {
    expect(normal('<p>a <b> </b><a href="https://x.vn"></a>b</p>')[0]).toMatchObject({
      inlines: [{ type: 'text', text: 'a b' }],
    });
  });
});

describe('drop-empty and fill-holders', () => {
  it('drops what the record left empty, but not what references may point at', () => {
    const blocks = normal('<p> </p><p>a</p><h1/><keep><p> </p></keep><list/><p id="x"/>');
    expect(blocks.map((block) => [block.type, block.attr.id])).toEqual([
      ['paragraph', undefined],
      ['paragraph', 'x'],
    ]);
  });
  it('keeps a paragraph of line breaks: room for a signature', () => {
    expect(normal('<p><br/><br/></p>')).toHaveLength(1);
  });
  it('gives every cell a block and every item a paragraph first', () => {
    const [grid, list] = normal('<grid><cell/><cell>a</cell></grid><list><li><list><li>b</li></list></li></list>');
    expect(grid).toMatchObject({ cells: [{ blocks: [{ role: 'body', inlines: [] }] }, { blocks: [{}] }] });
    expect(list).toMatchObject({ items: [{ blocks: [{ type: 'paragraph', inlines: [] }, { type: 'list' }] }] });
  });
});

describe('table-grid', () => {
  it('finds the columns of cells beside and below spans', () => {
    const { rows } = table(`<table columns="25% 25% 25% 25%">
      <tr><td rowspan="2">a</td><td colspan="2">b</td><td>c</td></tr><tr><td>d</td><td>e</td><td>f</td></tr></table>`);
    expect(rows.map((row) => row.cells.map((cell) => cell.column))).toEqual([
      [0, 1, 3],
      [1, 2, 3],
    ]);
  });
  it('shares the width equally where the template gives none', () => {
    expect(table('<table><tr><td rowspan="2"/><td/></tr><tr><td/><td/></tr></table>').columns).toHaveLength(3);
    expect(table('<table><tr><td/><td/></tr></table>').columns).toEqual([{ percent: 50 }, { percent: 50 }]);
  });
  it('makes heads of the cells of head rows, and leaves other cells alone', () => {
    const { rows } = table(
      '<table header-rows="1"><tr><td/><th scope="row"/></tr><tr><th scope="row"/><td/></tr></table>',
    );
    expect(rows.map((row) => row.cells.map((cell) => cell.scope))).toEqual([
      ['column', 'row'],
      ['row', undefined],
    ]);
  });
  it('is not slowed down by wild spans', () => {
    const wild = table('<table><tr><td colspan="1000000000" rowspan="1000000000"/></tr><tr><td/></tr></table>');
    expect(wild.columns).toHaveLength(64);
  });
  it('takes time in proportion to the rows', { timeout: 60_000 }, () => {
    const [small, large] = [1_000, 8_000].map((rows) => Math.min(...[1, 2, 3].map(() => cpuTime(longTable(rows)))));
    // Eight times the rows: about 8 when linear, 64 when quadratic.
    expect((large ?? 0) / (small ?? 1)).toBeLessThan(24);
  });
});

function longTable(count: number): Document {
  const doc = sketch('<table><tr><td>a</td><td>b</td><td>c</td></tr></table>');
  const [section] = doc.sections;
  const [table] = blocksOf(doc);
  if (!section || table?.type !== 'table') throw new Error('no table');
  const rows = Array.from({ length: count }, () => table.rows).flat();
  return { ...doc, sections: [{ ...section, blocks: [{ ...table, rows }] }] };
}

/** Microseconds of the processor, which other programs on the machine do not change. */
function cpuTime(doc: Document): number {
  const start = process.cpuUsage();
  checkDocument(normaliseDocument(doc));
  const { user, system } = process.cpuUsage(start);
  return user + system;
}

describe('heading-levels', () => {
  it.each([
    ['<h2>a</h2><h3>b</h3><h2>c</h2>', [1, 2, 1]],
    ['<h1>a</h1><h3>b</h3><h2>c</h2><h3>d</h3>', [1, 2, 2, 3]],
    ['<h3>a</h3><h1>b</h1><h1>c</h1>', [1, 1, 1]],
  ])('%s', (text, levels) => {
    expect(normal(text).map((block) => block.type === 'heading' && block.level)).toEqual(levels);
  });
});

describe('numbers', () => {
  it('counts tables and figures apart, outer tables first, numbered captions only', () => {
    const blocks =
      normal(`<figure alt="x" caption="f1"/><table caption="t1"><tr><td><table caption="t2"><tr><td/></tr></table></td></tr></table>
      <figure alt="x" caption="plain" numbered="no"/><figure alt="x" caption="f2"/>`);
    expect(blocks).toMatchObject([
      { caption: { number: 1 } },
      { caption: { number: 1 }, rows: [{ cells: [{ blocks: [{ caption: { number: 2 } }] }] }] },
      { caption: { number: 0 } },
      { caption: { number: 2 } },
    ]);
  });
  it('counts notes in the order of their calls over all sections', () => {
    const doc = normaliseDocument(
      sketch(
        '<document><section><p>a<b><note>x</note></b><note>y</note></p></section><section><p><note>z</note></p></section></document>',
      ),
    );
    expect(JSON.stringify(doc).match(/"number":\d/g)).toEqual(['"number":1', '"number":2', '"number":3']);
  });
});

describe('settle-ids', () => {
  it('names headings by their words, in ASCII, each once', () => {
    const doc = normaliseDocument(
      sketch('<h1>Kết luận, đề nghị</h1><h1>Kết luận, <b>đề nghị</b></h1><h1>2023</h1><h1>…</h1>'),
    );
    expect(ids(doc)).toEqual(['ket-luan-de-nghi', 'ket-luan-de-nghi-2', 'section-2023', 'section']);
  });
  it('keeps the written id for its place even when a heading before would take it', () => {
    expect(ids(normaliseDocument(sketch('<h1>Kết luận</h1><p id="ket-luan">a</p>')))).toEqual([
      'ket-luan-2',
      'ket-luan',
    ]);
  });
  it('lets the first of two equal ids have it', () => {
    expect(ids(normaliseDocument(sketch('<p id="a">1</p><p id="a">2</p><p id="a-2">3</p>')))).toEqual([
      'a',
      'a-3',
      'a-2',
    ]);
  });
  it("hands a cell's or item's id to its first block", () => {
    const doc = normaliseDocument(sketch('<list><li id="x">a</li></list>'));
    expect(ids(doc)).toEqual([undefined, 'x']);
  });
});

describe('all steps', () => {
  it('have names of their own', () => {
    expect(new Set(normalisingSteps.map(({ name }) => name)).size).toBe(normalisingSteps.length);
  });
  it('change nothing the second time, and never lose a word', () => {
    const inline = fc.constantFrom(' ', 'chữ', ' a  b ', '<b> c</b>', '<br/>', '<note> n </note>', '<i><b> </b></i>');
    const line = fc.array(inline, { maxLength: 6 }).map((parts) => parts.join(''));
    const block = fc.oneof(
      line.map((text) => `<p>${text}</p>`),
      line.map((text) => `<h3>${text}</h3>`),
      line.map((text) => `<h1 id="a">${text}</h1>`),
      line.map((text) => `<list><li>${text}</li><li><list><li id="a">${text}</li></list></li></list>`),
      line.map(
        (text) =>
          `<table header-rows="1" caption="c"><tr><td rowspan="2">${text}</td><td/></tr><tr><td colspan="3"/></tr></table>`,
      ),
    );
    fc.assert(
      fc.property(fc.array(block, { maxLength: 6 }), (blocks) => {
        const doc = sketch(blocks.join(''));
        const once = normaliseDocument(doc);
        expect(normaliseDocument(once)).toEqual(once);
        const said = (d: Document) => wordsOf(d).replace(/\s/g, '');
        expect(said(once)).toBe(said(doc));
      }),
      { numRuns: 200 },
    );
  });
});

function wordsOf(doc: Document): string {
  let text = '';
  walkDocument(doc, (block) => {
    if ('inlines' in block) text += plainText(block.inlines);
  });
  return text;
}
