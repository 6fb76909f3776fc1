import { describe, expect, it } from 'vitest';
import { columnEdges, isTooWide } from '../../../../src/layout/measure/table/column-edges.ts';
import { divideSpans } from '../../../../src/layout/measure/table/divide-spans.ts';
import { sidePadding } from '../../../../src/layout/measure/table/measure-cell.ts';
import type { MeasuredCell, MeasuredRow } from '../../../../src/layout/measure/table/measured-row.ts';
import { rowHeights } from '../../../../src/layout/measure/table/row-heights.ts';
import { spanGroups } from '../../../../src/layout/measure/table/span-groups.ts';
import { flowHeight } from '../../../../src/layout/paginate/extent.ts';
import { BOND } from '../../../../src/layout/paginate/items.ts';
import { at, dataTable } from '../../../support/styled.ts';

const item = (height: number) =>
  ({
    kind: 'leaf',
    box: { type: 'rule', line: { width: 1, color: '#000000' }, x: 0, width: 1, at },
    height,
    fit: height,
    gap: 0,
    topGap: 0,
    bond: BOND.none,
    force: false,
    notes: [],
  }) as const;

function cell(heights: readonly number[], more: Partial<MeasuredCell> = {}): MeasuredCell {
  const flow = { items: heights.map(item), tail: 0 };
  return {
    box: { type: 'cell', at, x: 0 },
    flow,
    content: flowHeight(flow),
    top: 1,
    bottom: 1,
    column: 0,
    colSpan: 1,
    rowSpan: 1,
    valign: 'top',
    ...more,
  };
}
const rowOf = (...cells: readonly MeasuredCell[]): MeasuredRow => ({ at, cells });

describe('columnEdges', () => {
  it('adds the widths up', () => {
    expect(columnEdges([100, 200, 50], 400)).toEqual([0, 100, 300, 350]);
  });

  it('narrows columns that are wider than their place, in proportion', () => {
    expect(columnEdges([100, 300], 200)).toEqual([0, 50, 200]);
    expect(isTooWide([100, 300], 200)).toBe(true);
    expect(isTooWide([100, 100.3], 200)).toBe(false);
  });
});

describe('sidePadding', () => {
  it('is the look’s, or half a line where that is more', () => {
    expect(sidePadding({ look: dataTable }, 100)).toEqual({ left: 5, right: 5 });
    const thick = { ...dataTable, border: { width: 14, color: '#000000' } };
    expect(sidePadding({ look: thick }, 100)).toEqual({ left: 7, right: 7 });
  });

  it('gives way in columns that are too narrow for text', () => {
    expect(sidePadding({ look: dataTable }, 14)).toEqual({ left: 2, right: 2 });
    expect(sidePadding({ look: dataTable }, 8)).toEqual({ left: 0, right: 0 });
  });
});

describe('rowHeights', () => {
  it('are those of the highest cells with their margins', () => {
    expect(rowHeights([rowOf(cell([10]), cell([10, 10])), rowOf(cell([5]))], 1)).toEqual([22, 7]);
  });

  it('grow in the last row of a cell that spans several', () => {
    const rows = [rowOf(cell([100], { rowSpan: 3 }), cell([10])), rowOf(cell([10])), rowOf(cell([10]))];
    expect(rowHeights(rows, 1)).toEqual([12, 12, 102 - 26]);
  });

  it('do not grow where the rows are high enough', () => {
    const rows = [rowOf(cell([20], { rowSpan: 2 }), cell([10])), rowOf(cell([10]))];
    expect(rowHeights(rows, 1)).toEqual([12, 12]);
  });
});

describe('spanGroups', () => {
  it('ties rows that a cell spans, across overlapping cells', () => {
    const rows = [
      rowOf(cell([1])),
      rowOf(cell([1], { rowSpan: 2 })),
      rowOf(cell([1], { rowSpan: 2 })),
      rowOf(cell([1])),
      rowOf(cell([1])),
    ];
    expect(spanGroups(rows)).toEqual([
      { start: 0, end: 1 },
      { start: 1, end: 4 },
      { start: 4, end: 5 },
    ]);
  });
});

describe('divideSpans', () => {
  it('gives each row as many lines as it is high and the last one the rest', () => {
    const spanning = cell([10, 10, 10, 10, 10], { rowSpan: 2 });
    const divided = divideSpans([rowOf(spanning, cell([25], { column: 1 })), rowOf(cell([10], { column: 1 }))]);
    expect(divided.map(({ cells }) => cells.map(({ flow, rowSpan }) => [flow.items.length, rowSpan]))).toEqual([
      [
        [2, 1],
        [1, 1],
      ],
      [
        [3, 1],
        [1, 1],
      ],
    ]);
  });
});
