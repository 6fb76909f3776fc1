import { describe, expect, it } from 'vitest';
import { BOND } from '../../../../src/layout/paginate/items.ts';
import { cut, leaf, leaves, names, tops } from './plans.ts';

describe('paginate', () => {
  it('has one empty page for nothing', () => {
    expect(names(cut([]))).toEqual(['']);
  });

  it('fills pages to the last point', () => {
    expect(names(cut(leaves('a', 11, 20)))).toEqual(['a0 a1 a2 a3 a4', 'a5 a6 a7 a8 a9', 'a10']);
    expect(names(cut(leaves('a', 5, 20.1)))).toEqual(['a0 a1 a2 a3', 'a4']);
  });

  it('gives the first page its own height', () => {
    expect(names(cut(leaves('a', 7, 20), { first: 40 }))).toEqual(['a0 a1', 'a2 a3 a4 a5 a6']);
  });

  it('lets a line’s extra spacing hang over the page’s end', () => {
    expect(names(cut(leaves('a', 4, 30, { fit: 20 }), { height: 110 }))).toEqual(['a0 a1 a2 a3']);
    expect(names(cut(leaves('a', 4, 30), { height: 110 }))).toEqual(['a0 a1 a2', 'a3']);
  });

  it('keeps the gap above at the section’s top and after forced breaks, not after natural page ends', () => {
    const spaced = { gap: 10, topGap: 10 };
    const items = [leaf('a', 40, spaced), leaf('b', 40, spaced), leaf('c', 40, { ...spaced, force: true })];
    expect(tops(cut(items, { height: 60 }))).toEqual([
      [1, 'a', 10],
      [2, 'b', 0],
      [3, 'c', 10],
    ]);
  });

  it('begins a page by force', () => {
    expect(names(cut([leaf('a', 10), leaf('b', 10, { force: true }), leaf('c', 10)]))).toEqual(['a', 'b c']);
    expect(names(cut([leaf('a', 10, { force: true })]))).toEqual(['a']);
  });

  it('breaks by force even inside what is to be kept', () => {
    const items = [leaf('a', 10), leaf('b', 10, { force: true, bond: BOND.keep })];
    expect(names(cut(items))).toEqual(['a', 'b']);
  });
});

/** A paragraph of some lines with widow and orphan control. */
function paragraph(name: string, count: number) {
  return leaves(name, count, 20).map((line, index) => ({
    ...line,
    bond: count > 1 && (index === 1 || index === count - 1) ? BOND.lines : BOND.none,
  }));
}

describe('widows and orphans', () => {
  it('take a line along so that two stand on the next page', () => {
    expect(names(cut([leaf('x', 40), ...paragraph('a', 4)]))).toEqual(['x a0 a1', 'a2 a3']);
  });

  it('never leave one line behind', () => {
    expect(names(cut([leaf('x', 80), ...paragraph('a', 4)]))).toEqual(['x', 'a0 a1 a2 a3']);
  });

  it('keep three lines together', () => {
    expect(names(cut([leaf('x', 60), ...paragraph('a', 3)]))).toEqual(['x', 'a0 a1 a2']);
  });

  it('break five lines into three and two', () => {
    expect(names(cut([leaf('x', 40), ...paragraph('a', 5)]))).toEqual(['x a0 a1 a2', 'a3 a4']);
  });
});

describe('what is held together', () => {
  const heading = (name: string) => leaf(name, 20);
  const below = (items: ReturnType<typeof leaves>) =>
    items.map((item, index) => (index === 0 ? { ...item, bond: BOND.next } : item));

  it('moves a chain of headings to the page of what follows', () => {
    const items = [leaf('x', 50), heading('h1'), { ...heading('h2'), bond: BOND.next }, ...below(paragraph('a', 3))];
    expect(names(cut(items, { height: 120 }))).toEqual(['x', 'h1 h2 a0 a1 a2']);
  });

  it('keeps a heading with the first two lines only', () => {
    expect(names(cut([leaf('x', 40), heading('h'), ...below(paragraph('a', 5))]))).toEqual(['x h a0 a1', 'a2 a3 a4']);
  });

  it('gives way, weakest bonds first, when it is taller than a page, and says so once', () => {
    const kept = paragraph('a', 8).map((line, index) => ({
      ...line,
      bond: index > 0 && line.bond === BOND.none ? BOND.keep : line.bond,
    }));
    const result = cut([leaf('x', 50), ...kept]);
    expect(names(result)).toEqual(['x a0 a1', 'a2 a3 a4 a5', 'a6 a7']);
    expect(result.strains).toEqual([{ kind: 'keep', box: 'a0' }]);
  });

  it('moves whole what fits on a page', () => {
    const kept = leaves('a', 5, 20).map((item, index) => ({ ...item, bond: index > 0 ? BOND.keep : BOND.none }));
    const result = cut([leaf('x', 10), ...kept]);
    expect(names(result)).toEqual(['x', 'a0 a1 a2 a3 a4']);
    expect(result.strains).toEqual([]);
  });

  it('sets what is taller than a page all the same, and says so', () => {
    const result = cut([leaf('a', 10), leaf('b', 150), leaf('c', 10)]);
    expect(names(result)).toEqual(['a', 'b', 'c']);
    expect(result.strains).toEqual([{ kind: 'tall', box: 'b' }]);
  });
});
