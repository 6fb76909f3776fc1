import type { StyledGrid } from '../../../theme/index.ts';
import type { WordTable } from '../elements.ts';
import type { FlowTable } from '../flow/types.ts';
import { LAYOUT_GRID } from '../styles/style-names.ts';
import { cellWidth, tableFrame } from './frame.ts';
import type { DrawScope } from './scope.ts';
import type { DrawBlocks } from './table.ts';

const TWIPS = 20;
const NO_MARGINS = { marginUnitType: 'dxa', top: 0, right: 0, bottom: 0, left: 0 } as const;

/**
 * An arrangement side by side: one row, the blocks of each cell below one another. Readers for people who cannot see
 * take a table of several rows for data. The margins are said here too: some programs do not read them from styles.
 */
export function drawGrid(grid: StyledGrid, flow: FlowTable, scope: DrawScope, drawBlocks: DrawBlocks): WordTable {
  const cells = grid.cells.map((cell, index) => {
    const width = cellWidth(grid.columns, index, 1);
    const start = index === 0 ? { breakBefore: flow.breakBefore, ids: flow.ids } : undefined;
    const keepWithNext = flow.keep === 'beyond' || flow.keep === 'last';
    return {
      format: { width: { size: width, type: 'dxa' as const } },
      children: drawBlocks(cell.blocks, scope, { lang: flow.lang, column: width / TWIPS, keepWithNext }, start),
    };
  });
  return {
    type: 'table',
    format: { style: LAYOUT_GRID, ...tableFrame(grid.columns), margins: NO_MARGINS },
    rows: [{ format: { cantSplit: true }, cells }],
  };
}
