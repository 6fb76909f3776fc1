import { describe, expect, it } from 'vitest';
import type { CellBox, TableBox } from '../../../../src/layout/measure/boxes.ts';
import { tableFills } from '../../../../src/layout/place/table-fills.ts';
import { tableLines } from '../../../../src/layout/place/table-lines.ts';
import type { TableRow } from '../../../../src/layout/place/table-row.ts';
import { at } from '../../../support/styled.ts';

const black = { width: 1, color: '#000000' };
const table: TableBox = { edges: [0, 100, 200], border: black, insideHorizontal: black, insideVertical: black };
const box = (fill?: string): CellBox => ({ type: 'cell', at, x: 0, ...(fill === undefined ? {} : { fill }) });

/** Rows 20 high, one below the other from 50 on. */
function rowAt(index: number, covers: readonly CellBox[]): TableRow {
  return { index, covers, top: 50 + 20 * index, lead: 1, bottom: 70 + 20 * index, trail: 1 };
}
const lines = (rows: readonly TableRow[]) => tableLines(table, rows, 10).map(({ x1, y1, x2, y2 }) => [x1, y1, x2, y2]);

describe('tableLines', () => {
  it('draws a frame around and lines between, on the edges of the grid', () => {
    const rows = [rowAt(0, [box(), box()]), rowAt(1, [box(), box()])];
    expect(lines(rows)).toEqual([
      [9.5, 50.5, 210.5, 50.5],
      [10, 70.5, 210, 70.5],
      [9.5, 90.5, 210.5, 90.5],
      [10, 50, 10, 91],
      [110, 50, 110, 91],
      [210, 50, 210, 91],
    ]);
  });

  it('draws nothing inside cells over several columns or rows', () => {
    const tall = box();
    const wide = box();
    const rows = [rowAt(0, [tall, box()]), rowAt(1, [tall, box()]), rowAt(2, [wide, wide])];
    expect(lines(rows)).toEqual([
      [9.5, 50.5, 210.5, 50.5],
      [110, 70.5, 210, 70.5],
      [10, 90.5, 210, 90.5],
      [9.5, 110.5, 210.5, 110.5],
      [10, 50, 10, 111],
      [110, 50, 110, 90],
      [210, 50, 210, 111],
    ]);
  });

  it('draws a line between a repeated head and a row that a spanning cell goes on in', () => {
    const tall = box();
    const rows = [rowAt(0, [box(), box()]), { ...rowAt(5, [tall, box()]), top: 70, bottom: 90 }];
    expect(lines(rows)[1]).toEqual([10, 70.5, 210, 70.5]);
  });

  it('draws nothing for grids', () => {
    expect(tableLines({ edges: [0, 100] }, [rowAt(0, [box()])], 0)).toEqual([]);
  });
});

describe('tableFills', () => {
  it('makes one rectangle of neighbours of one colour', () => {
    const rows = [rowAt(0, [box('#dddddd'), box('#dddddd')]), rowAt(1, [box('#dddddd'), box('#dddddd')])];
    expect(tableFills(table, rows, 10)).toMatchObject([{ x: 10, y: 50, width: 200, height: 40, color: '#dddddd' }]);
  });

  it('keeps colours and gaps apart', () => {
    const rows = [rowAt(0, [box('#dddddd'), box()]), rowAt(1, [box('#eeeeee'), box('#dddddd')])];
    expect(tableFills(table, rows, 0)).toMatchObject([
      { x: 0, y: 50, width: 100, height: 20, color: '#dddddd' },
      { x: 0, y: 70, width: 100, height: 20, color: '#eeeeee' },
      { x: 100, y: 70, width: 100, height: 20, color: '#dddddd' },
    ]);
  });
});
