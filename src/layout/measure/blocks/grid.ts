import { flowHeight } from '../../paginate/extent.ts';
import { BOND, type Row } from '../../paginate/items.ts';
import type { Box, CellBox } from '../boxes.ts';
import { append } from '../flow-builder.ts';
import { measureFlow } from '../measure-blocks.ts';
import { columnEdges } from '../table/column-edges.ts';
import { rowItems } from '../table/row-items.ts';
import type { BlockMeasurer } from './block-measurer.ts';

/** A row without lines or margins. For readers its cells' paragraphs follow one another in the text. */
export const grid: BlockMeasurer<'grid'> = (block, scope, around) => {
  const edges = columnEdges(block.columns, scope.width);
  const cells = block.cells.map((cell, column) => {
    const x = edges[column] ?? 0;
    const width = Math.max(1, (edges[column + 1] ?? scope.width) - x);
    const box: CellBox = { type: 'cell', at: cell.at, x };
    const flow = measureFlow(cell.blocks, { ...scope, width });
    return {
      box,
      flow,
      content: flowHeight(flow),
      top: 0,
      bottom: 0,
      column,
      colSpan: 1,
      rowSpan: 1,
      valign: 'top' as const,
    };
  });
  const rows: readonly Row<Box>[] = rowItems([{ at: block.at, cells }], { edges });
  append(
    around,
    rows.map((row) => ({ ...row, bond: block.keepWithPrevious ? BOND.next : BOND.none })),
    { before: 0, after: 0, keepWithNext: false },
  );
};
