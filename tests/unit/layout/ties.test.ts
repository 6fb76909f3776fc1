import { describe, expect, it } from 'vitest';
import { layoutDocument } from '../../../src/layout/index.ts';
import type { StyledBlock } from '../../../src/theme/index.ts';
import { cell, grid, paragraph, section, styledDocument, table } from '../../support/styled.ts';

/** On which page (from 1) each word stands, for words that occur once. */
function pagesOf(blocks: readonly StyledBlock[], ...words: string[]): number[] {
  const pages = layoutDocument(styledDocument([section(blocks)])).value?.pages ?? [];
  const holds = (index: number, word: string): boolean =>
    (pages[index]?.pieces ?? []).some(
      (piece) => piece.type === 'text' && piece.runs.some((run) => run.text.includes(word)),
    );
  return words.map((word) => pages.findIndex((_, index) => holds(index, word)) + 1);
}

/** Paragraphs of a line each, the last one named, so many that a block after them begins a page. */
function filled(extra: readonly StyledBlock[], named: StyledBlock): StyledBlock[] {
  for (let count = 10; count < 90; count++) {
    const blocks = [...Array.from({ length: count }, () => paragraph('dòng')), named];
    const [last, after] = pagesOf([...blocks, ...extra], 'cuối', 'sau');
    if (last === 1 && after === 2) return blocks;
  }
  throw new Error('no count of lines puts the block on the second page');
}

describe('a block that keeps with the one before it', () => {
  const words = [[paragraph('sau')], [paragraph('bên phải')]];
  const free = grid([200, 200], words);
  const tied = { ...free, keepWithPrevious: true as const };

  it('takes the last paragraph along to the next page', () => {
    const blocks = filled([free], paragraph('cuối'));
    expect(pagesOf([...blocks, tied], 'cuối', 'sau')).toEqual([2, 2]);
  });

  it('takes the last row of a table along, not the rows before', () => {
    const rows = (last: string) => table([200], [[cell(0, 'đầu tiên')], [cell(0, last)]], { headerRows: 0 });
    const blocks = filled([free], rows('cuối'));
    expect(pagesOf([...blocks, tied], 'tiên', 'cuối', 'sau')).toEqual([1, 2, 2]);
  });
});

describe('a row whose paragraphs keep with the next', () => {
  it('does not end a page', () => {
    const keeping = paragraph('cuối');
    const head = { ...cell(0, ''), blocks: [{ ...keeping, look: { ...keeping.look, keepWithNext: true } }] };
    const plain = table([200], [[cell(0, 'cuối')], [cell(0, 'sau')]], { headerRows: 0 });
    const tied = { ...plain, rows: [{ ...plain.rows[0], at: plain.at, cells: [head] }, ...plain.rows.slice(1)] };
    const lines = filled([], plain).slice(0, -1);
    expect(pagesOf([...lines, tied], 'cuối', 'sau')).toEqual([2, 2]);
  });
});
