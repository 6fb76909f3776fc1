import { describe, expect, it } from 'vitest';
import type { ParagraphLook, Run, StyledBlock } from '../../../src/theme/index.ts';
import {
  at,
  cell,
  figure,
  grid,
  headCell,
  headingOf,
  list,
  listParagraph,
  lookOf,
  numberedCaption,
  paragraph,
  plainFont,
  plainLook,
  rule,
  run,
  section,
  styledDocument,
  table,
} from '../../support/styled.ts';
import { baselines, lay, paths, textOf, textPieces } from './readers.ts';

const plain = (text: string, look: Partial<ParagraphLook> = {}) =>
  paragraph([{ ...run(text), font: plainFont }], 'body', { look: { ...plainLook, ...look } });

/** Baselines that LibreOffice 7.4 gives the Word file of the same document, to a tenth of a point. */
describe('baselines agree with the Word file', () => {
  it('of single lines', () => {
    const { pages } = lay([plain('a'), plain('b'), plain('c')]);
    expect(baselines(pages).map(([, y]) => y)).toEqual([69.75, 85.85, 101.95]);
  });

  it('of spaces between paragraphs: the larger of the two counts', () => {
    const { pages } = lay([
      plain('a', { spaceBefore: 10 }),
      plain('b', { spaceAfter: 10 }),
      plain('c', { spaceBefore: 5 }),
      plain('d'),
    ]);
    expect(baselines(pages).map(([, y]) => y)).toEqual([79.75, 95.85, 121.95, 138.05]);
  });

  it('of the first line on a page: its space above is dropped, but after a forced break', () => {
    const { pages } = lay(Array.from({ length: 60 }, () => plain('a', { spaceBefore: 10 })));
    const tops = pages.pages.map(({ pieces }) => (pieces[0]?.type === 'text' ? pieces[0].baseline : 0));
    expect(tops.map((y) => Math.round(y * 100) / 100)).toEqual([79.75, 69.75, 69.75]);
    const forced = lay([plain('a'), { type: 'page-break', at }, plain('b', { spaceBefore: 10 })]);
    expect(baselines(forced.pages)).toEqual([
      [1, 69.75, 'a'],
      [2, 79.75, 'b'],
    ]);
  });

  it('of tables: lines between rows have their own height, margins are added', () => {
    const look = {
      wordId: 'T',
      wordName: 'T',
      border: { width: 1.5, color: '#000000' },
      insideHorizontal: { width: 1.5, color: '#000000' },
      cellPadding: { top: 2, right: 5.4, bottom: 3, left: 5.4 },
      spaceBefore: 0,
      spaceAfter: 0,
    };
    const { pages } = lay([
      plain('a'),
      table([100], [[cell(0, [plain('b')])], [cell(0, [plain('c')])]], { look, headerRows: 0 }),
      plain('d'),
    ]);
    expect(baselines(pages).map(([, y]) => y)).toEqual([69.75, 89.35, 111.95, 132.55]);
  });

  it('of spaces inside cells: those above the first and below the last paragraph count', () => {
    const look = {
      wordId: 'T',
      wordName: 'T',
      cellPadding: { top: 0, right: 0, bottom: 0, left: 0 },
      spaceBefore: 0,
      spaceAfter: 0,
    };
    const blocks = [plain('a', { spaceBefore: 6, spaceAfter: 5 }), plain('b', { spaceBefore: 3, spaceAfter: 5 })];
    const { pages } = lay([table([100], [[cell(0, blocks)], [cell(0, [plain('c')])]], { look, headerRows: 0 })]);
    expect(baselines(pages).map(([, y]) => y)).toEqual([75.75, 96.85, 117.95]);
  });

  it('of paragraphs below a rule', () => {
    const line = { width: 0.75, color: '#000000' };
    const { pages } = lay([plain('a'), rule({ line, spaceBefore: 2, spaceAfter: 6 }), plain('b')]);
    expect(baselines(pages)[1]?.[1]).toBeCloseTo(72.8 + 2 + 0.75 + 6 + 13.05, 9);
  });
});

describe('structure', () => {
  it('nests lists, labels apart from bodies', () => {
    const inner = list('dash', [['–', 'con']], { level: 1 });
    const { pages } = lay([list('decimal', [['1.', 'một', inner, listParagraph('tiếp')]])]);
    const item = 'document > section > list > list-item';
    expect(paths(pages)).toEqual([
      ['1. ', `${item} > list-label`],
      ['một', `${item} > list-body > paragraph`],
      ['– ', `${item} > list-body > list > list-item > list-label`],
      ['con', `${item} > list-body > list > list-item > list-body > paragraph`],
      ['tiếp', `${item} > list-body > paragraph`],
    ]);
  });

  it('sets a list’s text after its mark, where the indent says', () => {
    const { pages } = lay([list('decimal', [['1.', 'một']])]);
    expect(textPieces(pages).map(({ x }) => Math.round((x - 85.05) * 100) / 100)).toEqual([18, 36]);
  });

  it('has heads, bodies, spans and scopes in tables, and the caption inside', () => {
    const { pages } = lay([
      table(
        [100, 100],
        [
          [headCell(0, 'A'), headCell(1, 'B')],
          [cell(0, 'c', { scope: 'row' }), cell(1, 'd')],
        ],
        {
          caption: numberedCaption('Bảng', 1, 'Chỉ tiêu'),
        },
      ),
    ]);
    const inTable = 'document > section > table';
    expect(paths(pages)).toEqual([
      ['Bảng 1. Chỉ tiêu', `${inTable} > caption`],
      ['A', `${inTable} > table-head > table-row > head-cell > paragraph`],
      ['B', `${inTable} > table-head > table-row > head-cell > paragraph`],
      ['c', `${inTable} > table-body > table-row > head-cell > paragraph`],
      ['d', `${inTable} > table-body > table-row > data-cell > paragraph`],
    ]);
    const [, a, , c] = textPieces(pages);
    expect(a && 'node' in a.owner && a.owner.node.parent?.scope).toBe('column');
    expect(c && 'node' in c.owner && c.owner.node.parent?.scope).toBe('row');
  });

  it('keeps empty cells in the tree by a piece without runs', () => {
    const { pages } = lay([table([100, 100], [[cell(0, ''), cell(1, 'd')]], { headerRows: 0 })]);
    const [empty] = textPieces(pages);
    expect(empty?.runs).toEqual([]);
    expect(empty && 'node' in empty.owner && empty.owner.node.parent?.kind).toBe('data-cell');
  });

  it('shows repeated heads as artifacts', () => {
    const rows = Array.from({ length: 100 }, (_, index) => [cell(0, `dòng ${index}`)]);
    const { pages } = lay([table([100], [[headCell(0, 'Đầu')], ...rows])]);
    expect(paths(pages).filter(([text]) => text === 'Đầu')).toEqual([
      ['Đầu', 'document > section > table > table-head > table-row > head-cell > paragraph'],
      ['Đầu', '[pagination]'],
      ['Đầu', '[pagination]'],
    ]);
  });

  it('takes grids for plain paragraphs side by side', () => {
    const { pages } = lay([grid([200, 200], [[plain('trái')], [plain('phải')]])]);
    expect(paths(pages)).toEqual([
      ['trái', 'document > section > paragraph'],
      ['phải', 'document > section > paragraph'],
    ]);
    expect(textPieces(pages).map(({ x, baseline }) => [x, baseline])).toEqual([
      [85.05, 69.75],
      [285.05, 69.75],
    ]);
  });

  it('holds a figure’s caption inside it', () => {
    const { pages } = lay([figure({ caption: numberedCaption('Hình', 1, 'Toàn cảnh', 'figure-caption') })]);
    expect(paths(pages)).toEqual([['Hình 1. Toàn cảnh', 'document > section > figure > caption']]);
    const image = pages.pages[0]?.pieces.find(({ type }) => type === 'image');
    expect(image && 'node' in image.owner && image.owner.node).toMatchObject({
      kind: 'figure',
      alt: 'Toàn cảnh buổi làm việc',
    });
  });

  it('sets foot notes in notes of their own', () => {
    const call: Run = { type: 'note', at, font: plainFont, number: 1 };
    const notes = [{ number: 1, paragraph: paragraph('1 Theo báo cáo.', 'note') }];
    const { pages } = lay([paragraph([{ ...run('a'), font: plainFont }, call], 'body')], { notes });
    expect(paths(pages)).toEqual([
      ['a', 'document > section > paragraph'],
      ['1', 'document > section > paragraph > note-call'],
      ['1 Theo báo cáo.', 'document > section > note > paragraph'],
    ]);
  });
});

describe('pages', () => {
  const numbers = (onFirstPage: boolean) => ({
    at,
    onFirstPage,
    paragraphs: [
      paragraph(
        [
          { type: 'page-number', at, font: plainFont },
          { type: 'text', at, text: '/', font: plainFont },
          { type: 'page-count', at, font: plainFont },
        ],
        'header',
      ),
    ],
  });
  const three: readonly StyledBlock[] = [
    plain('a'),
    { type: 'page-break', at },
    plain('b'),
    { type: 'page-break', at },
    plain('c'),
  ];

  it('show their number and the number of all, as artifacts', () => {
    const { pages } = lay(three, { header: numbers(false) });
    expect(paths(pages)).toEqual([
      ['a', 'document > section > paragraph'],
      ['2/3', '[pagination]'],
      ['b', 'document > section > paragraph'],
      ['3/3', '[pagination]'],
      ['c', 'document > section > paragraph'],
    ]);
  });

  it('begin anew with a section, whose number may start again', () => {
    const { pages } = lay(
      styledDocument([section(three), section([plain('d')], { restartNumbering: 1, orientation: 'landscape' })]),
    );
    expect(pages.pages.map(({ index, number, section: order, width }) => [index, number, order, width])).toEqual([
      [1, 1, 0, 595.3],
      [2, 2, 0, 595.3],
      [3, 3, 0, 595.3],
      [4, 1, 1, 841.9],
    ]);
  });

  it('know where headings and names are', () => {
    const { pages } = lay([
      headingOf('I. Một', 1, 'mot'),
      { type: 'page-break', at },
      headingOf('1. Hai', 2),
      { ...table([100], [[cell(0, 'x')]], { headerRows: 0 }), id: 'bang' },
    ]);
    expect(pages.outline.map(({ title, level, page }) => [title, level, page])).toEqual([
      ['I. Một', 1, 1],
      ['1. Hai', 2, 2],
    ]);
    expect(pages.anchors.get('mot')).toEqual({ page: 1, y: 68.7 });
    expect(pages.anchors.get('bang')?.page).toBe(2);
  });

  it('list fills and lines before the text upon them', () => {
    const { pages } = lay([table([100], [[headCell(0, 'A')], [cell(0, 'b')]])]);
    const types = pages.pages[0]?.pieces.map(({ type }) => type) ?? [];
    expect(types.lastIndexOf('fill')).toBeLessThan(types.indexOf('line'));
    expect(types.lastIndexOf('line')).toBeLessThan(types.indexOf('text'));
  });

  it('scale figures down to their place, with a warning', () => {
    const { pages, codes } = lay([figure({ width: 900, height: 2000 })]);
    const image = pages.pages[0]?.pieces[0];
    expect(image?.type === 'image' && image.height).toBeCloseTo(841.9 - 2 * 56.7 - 6, 9);
    expect(codes).toEqual(['layout/figure-scaled']);
  });

  it('say which rows were cut', () => {
    const long = cell(
      0,
      Array.from({ length: 100 }, (_, index) => plain(`dòng ${index}`)),
    );
    const block = table([100], [[cell(0, 'ngắn')], [long]], { headerRows: 0 });
    const { pages, codes } = lay([block]);
    expect([...(pages.cutRows ?? [])]).toEqual([block.rows[1]]);
    expect(codes).toEqual(['layout/row-too-tall']);
  });

  it('exist for empty documents', () => {
    expect(lay(styledDocument([])).pages.pages).toHaveLength(1);
    expect(lay([]).pages.pages).toHaveLength(1);
    expect(lay([table([100], [])]).pages.pages).toHaveLength(1);
  });
});

describe('what is too much', () => {
  const words = (count: number) => Array.from({ length: count }, (_, index) => `từ${index}`).join(' ');
  const all = (blocks: readonly StyledBlock[]) => textPieces(lay(blocks).pages).map(textOf).join('');

  it('a cell of three pages keeps every word', () => {
    const cells = [cell(0, words(3000)), cell(1, words(500))];
    const { pages } = lay([table([200, 267], [cells], { headerRows: 0 })]);
    expect(pages.pages.length).toBeGreaterThan(2);
    const found = textPieces(pages).map(textOf).join(' ').trim().split(/\s+/);
    expect(found).toHaveLength(3500);
  });

  it('a word of 10,000 letters is set whole', () => {
    expect(all([plain('x'.repeat(10_000))])).toBe('x'.repeat(10_000));
  });

  it('forty columns show all their text', () => {
    const row = Array.from({ length: 40 }, (_, column) => cell(column, 'đạt'));
    const { pages, codes } = lay([table(Array(40).fill(11.7), [row], { headerRows: 0 })]);
    expect(textPieces(pages).map(textOf).join('')).toBe('đạt'.repeat(40));
    expect(codes).toEqual(['layout/too-narrow']);
  });

  it('twelve levels of lists are set', () => {
    const deep = (level: number): StyledBlock =>
      list(
        'decimal',
        [
          [
            '1.',
            paragraph(`cấp ${level}`, 'list', {
              look: { ...lookOf('list'), indent: { left: 36 * level, right: 0, firstLine: -18 } },
            }),
            ...(level < 12 ? [deep(level + 1)] : []),
          ],
        ],
        { level },
      );
    expect(textPieces(lay([deep(1)]).pages).filter((piece) => textOf(piece).startsWith('cấp'))).toHaveLength(12);
  });

  it('tables inside tables inside tables are set', () => {
    const inner = (depth: number): StyledBlock =>
      table([300 - 12 * depth], [[cell(0, [...(depth < 8 ? [inner(depth + 1)] : []), plain(`tầng ${depth}`)])]], {
        headerRows: 0,
      });
    expect(textPieces(lay([inner(0)]).pages)).toHaveLength(9);
  });

  it('a cell over rows that are taller than a page is divided among them', () => {
    const rows = Array.from({ length: 80 }, (_, index) =>
      index === 0 ? [cell(0, words(600), { rowSpan: 80 }), cell(1, 'x')] : [cell(1, 'x')],
    );
    const { pages, codes } = lay([table([200, 200], rows, { headerRows: 0 })]);
    const found = textPieces(pages)
      .map(textOf)
      .join(' ')
      .split(/\s+/)
      .filter((word) => word.startsWith('từ'));
    expect(found).toHaveLength(600);
    expect(codes).toEqual(['layout/span-too-tall']);
  });

  it('ten times the rows take about ten times as long', () => {
    const time = (count: number) => {
      const rows = Array.from({ length: count }, (_, index) => [cell(0, `${index}`), cell(1, 'Thu hút đầu tư')]);
      const start = process.cpuUsage();
      lay([table([100, 300], [[headCell(0, 'TT'), headCell(1, 'Nội dung')], ...rows])]);
      const { user } = process.cpuUsage(start);
      return user;
    };
    time(500);
    expect(time(5000) / time(500)).toBeLessThan(40);
  });
});
