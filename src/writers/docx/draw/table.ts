import type { StyledBlock } from '../../../theme/index.ts';
import type { WordBlock, WordTable } from '../elements.ts';
import type { FlowTable } from '../flow/types.ts';
import { drawDataTable } from './data-table.ts';
import { drawGrid } from './grid.ts';
import type { CellStart, DrawScope, Surroundings } from './scope.ts';

/** Draws the blocks of a cell. Passed down, for tables hold blocks and blocks hold tables. */
export type DrawBlocks = (
  blocks: readonly StyledBlock[],
  scope: DrawScope,
  surroundings: Surroundings,
  start?: CellStart,
) => readonly WordBlock[];

/** A table of data or an arrangement side by side. */
export function drawTable(flow: FlowTable, scope: DrawScope, drawBlocks: DrawBlocks): WordTable {
  const { table } = flow;
  return table.type === 'grid'
    ? drawGrid(table, flow, scope, drawBlocks)
    : drawDataTable(table, flow, scope, drawBlocks);
}
