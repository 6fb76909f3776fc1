import { describe, expect, it } from 'vitest';
import { cut, leaf, leaves, names, row } from './plans.ts';

const feet = (result: ReturnType<typeof cut>) =>
  result.pages.map(({ notes, separatorY }) => [
    separatorY,
    notes.map(({ number, from, to, y }) => [number, from, to, y]),
  ]);

describe('foot notes', () => {
  it('stand at the foot of the page they are called on, below a line', () => {
    const items = [leaf('a', 20, { notes: [1] }), ...leaves('b', 4, 20)];
    const result = cut(items, { notes: { 1: [15, 15] }, separator: 5 });
    expect(names(result)).toEqual(['a b0 b1', 'b2 b3']);
    expect(feet(result)).toEqual([
      [65, [[1, 0, 2, 70]]],
      [undefined, []],
    ]);
  });

  it('take the line that calls them to the next page where both do not fit', () => {
    const items = [leaf('a', 20), leaf('b', 20), leaf('c', 20, { notes: [1] }), leaf('d', 20)];
    const result = cut(items, { notes: { 1: [45] } });
    expect(names(result)).toEqual(['a b', 'c d']);
  });

  it('go on on the next page where they are too long', () => {
    const items = [leaf('a', 20, { notes: [1] }), leaf('b', 20)];
    const result = cut(items, { notes: { 1: [30, 30, 30, 30] }, separator: 10 });
    expect(names(result)).toEqual(['a', 'b']);
    expect(feet(result)).toEqual([
      [30, [[1, 0, 2, 40]]],
      [30, [[1, 2, 4, 40]]],
    ]);
  });

  it('fill pages of their own if they must, and come to an end', () => {
    const result = cut([leaf('a', 20, { notes: [1] }), leaf('b', 20)], { notes: { 1: Array(9).fill(30) } });
    expect(names(result)).toEqual(['a', '', '', 'b']);
    expect(result.pages.map(({ notes }) => notes.map(({ from, to }) => [from, to]))).toEqual([
      [[0, 2]],
      [[2, 5]],
      [[5, 8]],
      [[8, 9]],
    ]);
  });

  it('called in a table stand below it, also where the row is cut', () => {
    const items = leaves('a', 6, 20).map((item, index) => (index === 5 ? { ...item, notes: [1] } : item));
    const result = cut([row('t', [items], { notes: [1] })], { notes: { 1: [10] } });
    expect(names(result)).toEqual(['t>[a0 a1 a2 a3 a4]', 't<[a5]']);
    expect(feet(result)).toEqual([
      [undefined, []],
      [90, [[1, 0, 1, 90]]],
    ]);
  });

  it('are called once, though a group of items was tried twice', () => {
    const items = [leaf('x', 90), leaf('a', 20, { notes: [1] })];
    const result = cut(items, { notes: { 1: [10] } });
    expect(result.pages.flatMap(({ notes }) => notes)).toHaveLength(1);
  });
});
