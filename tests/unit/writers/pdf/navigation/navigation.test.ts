import { describe, expect, it } from 'vitest';
import type { Pages } from '../../../../../src/layout/index.ts';
import { writePdf } from '../../../../../src/writers/pdf/index.ts';
import { context, line, node, pagesOf } from '../../../../support/pages.ts';
import { type OpenPdf, withPdf } from '../../../../support/pdf-structure.ts';

const root = node('document');
const fivePages = (more: Partial<Pages>): Pages =>
  pagesOf(
    root,
    [1, 2, 3, 4, 5].map(() => [line(node('paragraph', root), 85, 100, { text: 'a' })]),
    more,
  );
const ask = async <T>(pages: Pages, question: (pdf: OpenPdf) => Promise<T>) =>
  withPdf(await writePdf(pages, context), question);

type Outline = Awaited<ReturnType<OpenPdf['getOutline']>>;
/** Titles, nested, with the number of visible descendants and the goal. */
const shape = async (pdf: OpenPdf, items: Outline): Promise<unknown[]> =>
  Promise.all(
    items.map(async ({ title, count, dest, items: below }) => {
      if (!Array.isArray(dest)) throw new Error(`${title} leads nowhere`);
      const goal = [(await pdf.getPageIndex(dest[0])) + 1, dest[2], dest[3]];
      return [title, count, goal, ...(await shape(pdf, below))];
    }),
  );

describe('writeOutline', () => {
  it('nests entries by level and counts all that is visible', async () => {
    const outline = [
      { title: 'I', level: 1, page: 1, y: 100 },
      { title: 'I.1', level: 2, page: 1, y: 200 },
      { title: 'I.1.a', level: 3, page: 2, y: 50 },
      { title: 'I.2', level: 2, page: 3, y: 50 },
      { title: 'II', level: 1, page: 4, y: 60 },
      { title: 'II…a', level: 3, page: 5, y: 41.9 },
    ] as const;
    expect(await ask(fivePages({ outline }), async (pdf) => shape(pdf, await pdf.getOutline()))).toEqual([
      [
        'I',
        3,
        [1, 0, 741.9],
        ['I.1', 1, [1, 0, 641.9], ['I.1.a', undefined, [2, 0, 791.9]]],
        ['I.2', undefined, [3, 0, 791.9]],
      ],
      ['II', 1, [4, 0, 781.9], ['II…a', undefined, [5, 0, 800]]],
    ]);
  });

  it('writes none when there are no headings', async () => {
    expect(await ask(fivePages({}), (pdf) => pdf.getOutline())).toBeNull();
  });

  it('refuses an entry that leads to no page', async () => {
    const outline = [{ title: 'I', level: 1, page: 9, y: 0 }] as const;
    await expect(writePdf(fivePages({ outline }), context)).rejects.toThrow('leads to page 9');
  });
});

describe('writePageLabels', () => {
  const numbered = (...numbers: number[]): Pages => {
    const pages = fivePages({});
    return { ...pages, pages: pages.pages.map((page, at) => ({ ...page, number: numbers[at] ?? 0 })) };
  };

  it.each([
    ['1 2 3 4 5', [1, 2, 3, 4, 5]],
    ['1 2 1 2 3', [1, 2, 1, 2, 3]],
    ['7 8 9 20 21', [7, 8, 9, 20, 21]],
  ])('labels pages as they are numbered: %s', async (labels, numbers) => {
    expect((await ask(numbered(...numbers), (pdf) => pdf.getPageLabels()))?.join(' ')).toBe(labels);
  });

  it('begins a range only where the numbers do not go on', async () => {
    const text = Buffer.from(await writePdf(numbered(1, 2, 1, 2, 3), context)).toString('latin1');
    expect(text.match(/\/St \d+/g)).toEqual(['/St 1', '/St 1']);
  });
});

describe('writeDestinations', () => {
  it('sorts names by their bytes, as readers search them', async () => {
    const ids = ['z', 'a-b', 'ab', 'aB', 'kết-luận', 'Đ', 'a', 'ế', 'b1', 'b10', 'b2', 'B'];
    const anchors = new Map(ids.map((id) => [id, { page: 1, y: 0 }]));
    const text = Buffer.from(await writePdf(fivePages({ anchors }), context)).toString('latin1');
    const names = [...text.matchAll(/\(([^()]*)\) \[\d+ 0 R \/XYZ/gs)].map((found) => found[1] ?? '');
    expect(names).toHaveLength(ids.length);
    expect(names).toEqual(names.toSorted((a, b) => (a < b ? -1 : 1)));
  });

  it('finds each name, whatever its letters', async () => {
    const ids = ['z', 'a-b', 'ab', 'aB', 'kết-luận', 'Đ', 'a', 'ế', 'b1', 'b10', 'b2'];
    const anchors = new Map(ids.map((id, at) => [id, { page: (at % 5) + 1, y: at }]));
    await ask(fivePages({ anchors }), async (pdf) => {
      for (const [at, id] of ids.entries()) {
        const goal = await pdf.getDestination(id);
        expect([id, await pdf.getPageIndex(goal?.[0]), goal?.[3]]).toEqual([id, at % 5, expect.closeTo(841.9 - at, 3)]);
      }
    });
  });
});
