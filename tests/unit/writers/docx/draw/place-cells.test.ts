import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeCells } from '../../../../../src/writers/docx/draw/place-cells.ts';
import { cell, table } from '../../../../support/styled.ts';

describe('cells in their rows', () => {
  it('reach down as the rest of a cell, over as many columns', () => {
    const wide = table(
      [10, 10, 10],
      [
        [cell(0, 'a', { colSpan: 2, rowSpan: 2 }), cell(2, 'b')],
        [cell(2, 'c')],
        [cell(0, 'd'), cell(1, 'e'), cell(2, 'f')],
      ],
    );
    const kinds = placeCells(wide).map((row) => row.map(({ type, column, colSpan }) => `${type} ${column} ${colSpan}`));
    expect(kinds).toEqual([
      ['cell 0 2', 'cell 2 1'],
      ['rest 0 2', 'cell 2 1'],
      ['cell 0 1', 'cell 1 1', 'cell 2 1'],
    ]);
  });

  it('leave holes where a row has too few', () => {
    expect(placeCells(table([10, 10], [[cell(0, 'a')]])).map((row) => row.map(({ type }) => type))).toEqual([
      ['cell', 'hole'],
    ]);
  });

  it('fill every row to the last column, whatever the spans', () => {
    const cells = fc.array(
      fc.record({
        column: fc.nat(3),
        colSpan: fc.integer({ min: 1, max: 5 }),
        rowSpan: fc.integer({ min: 1, max: 4 }),
      }),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(fc.array(cells, { minLength: 1, maxLength: 4 }), (rows) => {
        const made = table(
          [10, 10, 10, 10],
          rows.map((row) => row.map(({ column, ...spans }) => cell(column, 'x', spans))),
        );
        for (const row of placeCells(made)) expect(row.reduce((sum, { colSpan }) => sum + colSpan, 0)).toBe(4);
      }),
    );
  });
});
