import { describe, expect, it } from 'vitest';
import { BOND, type Item } from '../../../../src/layout/paginate/items.ts';
import { cut, leaf, leaves, names, row, tops } from './plans.ts';

/** A table: a head of one row and rows of one height. */
function table(count: number, height: number, head = 20): Item<string>[] {
  const top = row('H', [[leaf('h', head)]]);
  const body = Array.from({ length: count }, (_, index) =>
    row(`r${index}`, [[leaf(`c${index}`, height)]], {
      repeat: [top],
      bond: index === 0 ? BOND.next : BOND.none,
      last: index === count - 1,
    }),
  );
  return [top, ...body];
}

describe('rows', () => {
  it('repeat the head on each page', () => {
    const result = cut(table(5, 30));
    expect(names(result)).toEqual(['H[h] r0[c0] r1[c1]', 'H*[h] r2[c2] r3[c3]', 'H*[h] r4[c4]']);
    expect(tops(result).filter(([page]) => page === 2)).toEqual([
      [2, 'H', 0],
      [2, 'r2', 20],
      [2, 'r3', 50],
    ]);
  });

  it('never leave the head alone', () => {
    expect(names(cut([leaf('x', 60), ...table(2, 30)]))).toEqual(['x', 'H[h] r0[c0] r1[c1]']);
  });

  it('do not split when they fit on a page', () => {
    const tall = row('t', [leaves('a', 4, 20), leaves('b', 1, 20)]);
    expect(names(cut([leaf('x', 30), tall]))).toEqual(['x', 't[a0 a1 a2 a3 | b0]']);
  });

  it('taller than a page begin where they stand and go on side by side', () => {
    const tall = row('t', [leaves('a', 8, 20), leaves('b', 6, 30)], { last: true });
    const result = cut([leaf('x', 40), tall, leaf('y', 10)]);
    expect(names(result)).toEqual(['x t>[a0 a1 a2 | b0 b1]', 't<>[a3 a4 a5 a6 a7 | b2 b3 b4]', 't<[ | b5] y']);
    expect(result.strains).toEqual([{ kind: 'row', box: 't' }]);
  });

  it('taller than a page do not begin where a cell would stay empty', () => {
    const tall = row('t', [leaves('a', 8, 20), leaves('b', 3, 45)]);
    expect(names(cut([leaf('x', 60), tall]))[0]).toBe('x');
  });

  it('taller than a page take their heading along and repeat the table’s head', () => {
    const head = row('H', [[leaf('h', 20)]]);
    const tall = row('t', [leaves('a', 8, 20)], { repeat: [head], bond: BOND.next, last: true });
    expect(names(cut([leaf('x', 50), head, tall]))).toEqual([
      'x H[h] t>[a0]',
      'H*[h] t<>[a1 a2 a3 a4]',
      'H*[h] t<[a5 a6 a7]',
    ]);
    expect(names(cut([leaf('x', 70), head, tall]))[0]).toBe('x');
  });

  it('mind widows inside cut cells', () => {
    const cells = leaves('a', 6, 20).map((line, index) => ({ ...line, bond: index === 5 ? BOND.lines : BOND.none }));
    expect(names(cut([row('t', [cells])]))).toEqual(['t>[a0 a1 a2 a3]', 't<[a4 a5]']);
  });

  it('are cut inside cut rows', () => {
    const inner = row('n', [leaves('a', 7, 20)], { last: true });
    const outer = row('t', [[leaf('b', 10), inner, leaf('c', 10)]], { last: true });
    expect(names(cut([outer]))).toEqual(['t>[b n>[a0 a1 a2 a3]]', 't<[n<[a4 a5 a6] c]']);
  });

  it('under one spanning cell stay together', () => {
    const rows = [
      row('r0', [[leaf('a', 40)]]),
      row('r1', [[leaf('b', 40)]]),
      row('r2', [[leaf('c', 40)]], { bond: BOND.span }),
    ];
    expect(names(cut(rows))).toEqual(['r0[a]', 'r1[b] r2[c]']);
  });

  it('count the lines between them, above the first and below the last of a page', () => {
    const lines = { lead: 1, leadTop: 2, trail: 3 };
    const rows = Array.from({ length: 5 }, (_, index) =>
      row(`r${index}`, [[leaf(`c${index}`, 30)]], { ...lines, last: index === 4 }),
    );
    const result = cut([...rows, leaf('y', 5)], { height: 97 });
    expect(tops(result)).toEqual([
      [1, 'r0', 0],
      [1, 'r1', 32],
      [1, 'r2', 63],
      [2, 'r3', 0],
      [2, 'r4', 32],
      [2, 'y', 66],
    ]);
    expect(names(cut(rows, { height: 96 }))[0]).toBe('r0[c0] r1[c1]');
  });

  it('move their cells’ content down where it is aligned so', () => {
    const aligned = row('r', [[leaf('a', 10)]]);
    const [cell] = aligned.cells;
    if (!cell) throw new Error('no cell');
    const [page] = cut([{ ...aligned, height: 50, cells: [{ ...cell, shift: 20 }] }]).pages;
    const placed = page?.placed[0];
    expect(placed?.kind === 'row' && placed.cells[0]?.[0]?.y).toBe(20);
  });
});
