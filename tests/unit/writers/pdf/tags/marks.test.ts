import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Piece } from '../../../../../src/layout/index.ts';
import { lastPages } from '../../../../../src/writers/pdf/tags/last-pages.ts';
import { type Mark, marksOf } from '../../../../../src/writers/pdf/tags/marks.ts';
import { artifact, line, node, pagesOf, rule } from '../../../../support/pages.ts';

const root = node('document');
const paragraph = node('paragraph', root);
const english = node('paragraph', root, { lang: 'en' });

const show = ({ owner, lang, pieces }: Mark) => [
  'node' in owner ? owner.node.kind : owner.artifact,
  lang,
  pieces.map((piece) => (piece.type === 'text' ? piece.runs.map((run) => run.text).join('') : piece.type)),
];

describe('marksOf', () => {
  it('joins neighbours of one owner and parts those of two', () => {
    const link = node('link', paragraph);
    const pieces: Piece[] = [
      line(paragraph, 0, 10, { text: 'a ' }),
      line(paragraph, 0, 20, { text: 'b' }),
      line(link, 0, 20, { text: 'c' }),
      line(paragraph, 0, 20, { text: 'd' }),
      rule(0, 30, 10),
      rule(0, 40, 10),
      line(artifact('pagination'), 0, 50, { text: '1' }),
    ];
    expect(marksOf(pieces, 'vi').map(show)).toEqual([
      ['paragraph', undefined, ['a ', 'b']],
      ['link', undefined, ['c']],
      ['paragraph', undefined, ['d']],
      ['layout', undefined, ['line', 'line']],
      ['pagination', undefined, ['1']],
    ]);
  });

  it('parts a line where its language changes and joins it over lines', () => {
    const pieces = [
      line(paragraph, 0, 10, { text: 'theo ' }, { text: 'World ', lang: 'en' }),
      line(paragraph, 0, 20, { text: 'Bank', lang: 'en' }, { text: ' thì', lang: 'vi' }),
    ];
    expect(marksOf(pieces, 'vi').map(show)).toEqual([
      ['paragraph', undefined, ['theo ']],
      ['paragraph', 'en', ['World ', 'Bank']],
      ['paragraph', undefined, [' thì']],
    ]);
  });

  it('says nothing of a language that the element, or one around it, says already', () => {
    const inner = node('link', english);
    const pieces = [line(english, 0, 10, { text: 'a', lang: 'en' }), line(inner, 0, 10, { text: 'b', lang: 'en' })];
    expect(marksOf(pieces, 'vi').map((mark) => mark.lang)).toEqual([undefined, undefined]);
    expect(marksOf(pieces, 'en').map((mark) => mark.lang)).toEqual([undefined, undefined]);
  });

  it('loses no run and changes no order', () => {
    const runs = fc.record({ text: fc.string({ minLength: 1 }), lang: fc.constantFrom('vi', 'en', undefined) });
    const owners = fc.constantFrom(paragraph, english, node('link', english));
    const pieces = fc.array(fc.record({ owner: owners, runs: fc.array(runs) }));
    fc.assert(
      fc.property(pieces, (plans) => {
        const made = plans.map((plan, at) =>
          line(plan.owner, 0, at, ...plan.runs.map(({ text, lang }) => ({ text, ...(lang ? { lang } : {}) }) as const)),
        );
        const textOf = (list: readonly Piece[]) =>
          list.flatMap((piece) => (piece.type === 'text' ? piece.runs : [])).map((run) => [run.dx, run.text]);
        expect(textOf(marksOf(made, 'vi').flatMap((mark) => mark.pieces))).toEqual(textOf(made));
      }),
      { numRuns: 50 },
    );
  });
});

describe('lastPages', () => {
  it('knows where each node ends, those around it too', () => {
    const cell = node('data-cell', node('table-row', root));
    const other = node('paragraph', root);
    const pages = pagesOf(root, [
      [line(cell, 0, 10, { text: 'a' }), line(other, 0, 20, { text: 'b' })],
      [line(cell, 0, 10, { text: 'c' })],
      [],
    ]);
    const last = lastPages(pages);
    expect([cell, cell.parent, root, other].map((each) => each && last.get(each))).toEqual([2, 2, 2, 1]);
  });
});
