import { describe, expect, it } from 'vitest';
import { layoutDocument } from '../../../src/layout/index.ts';
import type { Pin, StyledBlock } from '../../../src/theme/index.ts';
import { paragraph, section, styledDocument } from '../../support/styled.ts';

const pinned = (text: string, pin: Pin): StyledBlock => {
  const plain = paragraph(text);
  return { ...plain, look: { ...plain.look, pin } };
};

/** Page and baseline of each word, in points below the paper's upper edge. */
function whereIs(blocks: readonly StyledBlock[], ...words: string[]): { page: number; baseline: number }[] {
  const pages = layoutDocument(styledDocument([section(blocks)])).value?.pages ?? [];
  return words.map((word) => {
    for (const [index, { pieces }] of pages.entries())
      for (const piece of pieces)
        if (piece.type === 'text' && piece.runs.some((run) => run.text.includes(word)))
          return { page: index + 1, baseline: piece.baseline };
    throw new Error(`${word} is nowhere`);
  });
}

describe('pinned paragraphs', () => {
  const { page } = section([]);
  const foot = page.height - page.margin.bottom;

  it('end where the text ends, one above the other', () => {
    const [one, two] = whereIs(
      [paragraph('đầu'), pinned('một', 'text-foot'), pinned('hai', 'text-foot')],
      'một',
      'hai',
    );
    expect(two?.baseline).toBeLessThan(foot);
    expect(two?.baseline).toBeGreaterThan(foot - 10);
    expect((two?.baseline ?? 0) - (one?.baseline ?? 0)).toBeGreaterThan(10);
  });

  it('stand in the margin without taking room of the text', () => {
    const lines = (count: number) => Array.from({ length: count }, () => paragraph('dòng'));
    const full = [...Array(90).keys()].findLast((count) => pagesOf([...lines(count), paragraph('cuối')]) === 1) ?? 0;
    const [last, mark] = whereIs([...lines(full), paragraph('cuối'), pinned('dấu', 20)], 'cuối', 'dấu');
    expect(last?.page).toBe(1);
    expect(mark?.page).toBe(1);
    expect(mark?.baseline).toBeGreaterThan(page.height - 20 - 10);
    expect(mark?.baseline).toBeLessThan(page.height - 20);
  });

  it('take the line before them along to the next page', () => {
    const lines = (count: number) => Array.from({ length: count }, () => paragraph('dòng'));
    const full = [...Array(90).keys()].findLast((count) => pagesOf([...lines(count), paragraph('cuối')]) === 1) ?? 0;
    const [last, mark] = whereIs([...lines(full), paragraph('cuối'), pinned('dấu', 'text-foot')], 'cuối', 'dấu');
    expect([last?.page, mark?.page]).toEqual([2, 2]);
  });
});

function pagesOf(blocks: readonly StyledBlock[]): number {
  return layoutDocument(styledDocument([section(blocks)])).value?.pages.length ?? 0;
}
