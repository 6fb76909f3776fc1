import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Page, StructureNode, TextPiece } from '../../../src/layout/index.ts';
import { styledTexts } from '../../../src/layout/styled-texts.ts';
import type { ParagraphLook, StyledBlock } from '../../../src/theme/index.ts';
import {
  at,
  cell,
  figure,
  grid,
  headCell,
  list,
  listParagraph,
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
import { lay, textOf } from './readers.ts';

/*
 * Any document at all: every word is placed once and in order, nothing stands outside its page's text area,
 * no two lines of a column overlap.
 */

const WIDTH = 467.75;
const LEFT = 85.05;

/** Words are numbered when the document is made, so that each is one of a kind. */
type Make = (next: () => string) => StyledBlock;

const count = fc.integer({ min: 0, max: 40 });
const text = (words: number, next: () => string) => Array.from({ length: words }, next).join(' ');

const looks: fc.Arbitrary<ParagraphLook> = fc
  .record({
    align: fc.constantFrom('left', 'center', 'right', 'justify'),
    size: fc.constantFrom(8, 11, 12, 14, 20),
    left: fc.integer({ min: 0, max: 200 }),
    firstLine: fc.integer({ min: -40, max: 40 }),
    spaceBefore: fc.integer({ min: 0, max: 12 }),
    spaceAfter: fc.integer({ min: 0, max: 12 }),
    line: fc.constantFrom(
      { rule: 'multiple', factor: 1 } as const,
      { rule: 'multiple', factor: 1.5 } as const,
      { rule: 'exact', height: 24 } as const,
      { rule: 'at-least', height: 18 } as const,
    ),
    keepWithNext: fc.boolean(),
    keepTogether: fc.boolean(),
    widowControl: fc.boolean(),
  })
  .map(({ size, left, firstLine, ...look }) => ({
    ...plainLook,
    ...look,
    font: { ...plainFont, size },
    indent: { left, right: 0, firstLine: Math.max(firstLine, -left) },
  }));

const paragraphs: fc.Arbitrary<Make> = fc.record({ look: looks, words: count }).map(
  ({ look, words }) =>
    (next) =>
      paragraph([{ ...run(text(words, next)), font: look.font }], 'body', { look }),
);
const lists: fc.Arbitrary<Make> = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 4 }).map(
  (items) => (next) =>
    list(
      'bullet',
      items.map((words) => ['•', listParagraph(text(words, next))] as const),
    ),
);
const figures: fc.Arbitrary<Make> = fc
  .record({ width: fc.integer({ min: 20, max: 900 }), height: fc.integer({ min: 20, max: 900 }) })
  .map((size) => (next) => figure({ ...size, caption: numberedCaption('Hình', 1, text(3, next), 'figure-caption') }));
const rest: fc.Arbitrary<Make> = fc.constantFrom(
  () => ({ type: 'page-break', at }),
  () => rule(),
);
const tables = (inner: fc.Arbitrary<Make>): fc.Arbitrary<Make> =>
  fc
    .record({
      columns: fc.integer({ min: 1, max: 5 }),
      rows: fc.integer({ min: 1, max: 12 }),
      span: fc.integer({ min: 1, max: 4 }),
      heads: fc.boolean(),
      content: fc.array(inner, { minLength: 1, maxLength: 5 }),
    })
    .map(({ columns, rows, span, heads, content }) => (next) => {
      let used = 0;
      const fill = (column: number, more = {}) => {
        const make = content[used++ % content.length];
        const blocks =
          make && used % 3 === 0
            ? [make(next), paragraph(next(), 'table-cell')]
            : [paragraph(text(used % 9, next), 'table-cell')];
        return cell(column, blocks, more);
      };
      const body = Array.from({ length: rows }, (_, row) =>
        Array.from({ length: columns }, (_, column) => column)
          .filter((column) => column > 0 || row % span === 0)
          .map((column) => fill(column, column === 0 ? { rowSpan: Math.min(span, rows - row) } : {})),
      );
      const head = Array.from({ length: columns }, (_, column) => headCell(column, 'Đầu'));
      return table(Array(columns).fill(WIDTH / columns), heads ? [head, ...body] : body, { headerRows: heads ? 1 : 0 });
    });
const grids: fc.Arbitrary<Make> = fc.tuple(paragraphs, paragraphs).map(
  ([one, other]) =>
    (next) =>
      grid([200, 267.75], [[one(next)], [other(next)]]),
);
const leaves = fc.oneof(paragraphs, lists, figures, rest);
const keeps: fc.Arbitrary<Make> = fc
  .array(fc.oneof(paragraphs, lists), { maxLength: 6 })
  .map((blocks) => (next) => ({ type: 'keep', at, blocks: blocks.map((make) => make(next)) }));
const blocks = fc.oneof(
  { weight: 4, arbitrary: leaves },
  tables(fc.oneof(paragraphs, tables(paragraphs))),
  grids,
  keeps,
);

function build(makes: readonly Make[]): readonly StyledBlock[] {
  let last = 0;
  const next = () => `w${last++}`;
  return makes.map((make) => make(next));
}

const piecesOf = (page: Page) => page.pieces.flatMap((piece) => (piece.type === 'text' ? [piece] : []));
const pagesOf = (makes: readonly Make[]) => lay(build(makes)).pages.pages;
const withoutSpaces = (text: string) => text.replaceAll(' ', '');

/** The text of each paragraph, put together from its lines, in the order of their first lines. */
function placedParagraphs(pages: readonly Page[]): ReadonlyMap<StructureNode, string> {
  const found = new Map<StructureNode, string>();
  for (const piece of pages.flatMap(piecesOf))
    if ('node' in piece.owner && piece.owner.node.kind !== 'list-label')
      found.set(piece.owner.node, (found.get(piece.owner.node) ?? '') + withoutSpaces(textOf(piece)));
  return found;
}

function isInCell(node: StructureNode): boolean {
  return node.kind === 'data-cell' || node.kind === 'head-cell' || (node.parent !== undefined && isInCell(node.parent));
}

/** The same texts as they were written, in the order of the document. */
function writtenParagraphs(blocks: readonly StyledBlock[]): readonly string[] {
  return styledTexts(styledDocument([section(blocks)]))
    .filter(({ text }) => text !== '•')
    .map(({ text }) => withoutSpaces(text))
    .filter((text) => text !== '');
}

/** Where each text stands in the document. Those of a grid stand beside one another: at a page's end either may be first. */
function placesOf(blocks: readonly StyledBlock[]): ReadonlyMap<string, number> {
  let last = 0;
  const ofBlock = (block: StyledBlock): readonly (readonly [string, number])[] => {
    last += 1;
    return writtenParagraphs([block]).map((text) => [text, block.type === 'grid' ? last : last++]);
  };
  return new Map(blocks.flatMap(ofBlock));
}

const documents = fc.array(blocks, { maxLength: 12 });
const RUNS = { numRuns: 50 };

describe('any document', () => {
  it('has each word placed once, in the order of its paragraph', () => {
    fc.assert(
      fc.property(documents, (makes) => {
        const written = writtenParagraphs(build(makes));
        const placed = [...placedParagraphs(pagesOf(makes)).values()].filter((text) => text !== '');
        expect(placed.toSorted()).toEqual(written.toSorted());
      }),
      RUNS,
    );
  });

  it('has the paragraphs outside of tables in the order of the document', () => {
    fc.assert(
      fc.property(documents, (makes) => {
        const placed = [...placedParagraphs(pagesOf(makes))]
          .filter(([node]) => !isInCell(node))
          .map(([, text]) => text);
        const order = placesOf(build(makes));
        const indexes = placed.filter((text) => text !== '').map((text) => order.get(text) ?? -1);
        expect(indexes).toEqual(indexes.toSorted((a, b) => a - b));
      }),
      RUNS,
    );
  });

  it('stays inside the text area', () => {
    fc.assert(
      fc.property(documents, (makes) => {
        expect(pagesOf(makes).flatMap(piecesOf).filter(isOutside).map(textOf)).toEqual([]);
      }),
      RUNS,
    );
  });

  it('has no two lines on top of each other', () => {
    fc.assert(
      fc.property(documents, (makes) => {
        expect(pagesOf(makes).flatMap(overlaps)).toEqual([]);
      }),
      RUNS,
    );
  });

  it('is laid out the same each time', () => {
    fc.assert(
      fc.property(documents, (makes) => {
        const blocks = build(makes);
        const plain = (page: Page) => piecesOf(page).map(({ x, baseline, runs }) => ({ x, baseline, runs }));
        expect(lay(blocks).pages.pages.map(plain)).toEqual(lay(blocks).pages.pages.map(plain));
      }),
      { numRuns: 20 },
    );
  });
});

function isOutside({ x, width, baseline, ascent, descent }: TextPiece): boolean {
  const across = x < LEFT - 0.01 || x + width > LEFT + WIDTH + 0.5;
  return across || baseline - ascent < 56.7 - 0.01 || baseline + descent > 785.2 + 0.05;
}

/** Pairs of lines on top of each other; each is compared with those that begin before it ends. */
function overlaps(page: Page): readonly string[] {
  const top = (piece: TextPiece) => piece.baseline - piece.ascent;
  const pieces = piecesOf(page)
    .filter(({ width }) => width > 0)
    .toSorted((a, b) => top(a) - top(b));
  return pieces.flatMap((one, index) => {
    const found: string[] = [];
    for (let at = index + 1; at < pieces.length; at++) {
      const other = pieces[at];
      // Lines may touch, by less than a point.
      if (!other || top(other) > one.baseline + one.descent - 0.6) break;
      const across = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
      if (across > 0.6) found.push(`page ${page.index}: ${textOf(one)} on ${textOf(other)}`);
    }
    return found;
  });
}
