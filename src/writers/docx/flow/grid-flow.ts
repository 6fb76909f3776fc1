import type { StyledGrid } from '../../../theme/index.ts';
import type { Flow, FlowScope } from './types.ts';

/** An arrangement side by side: a table of one row, without lines. */
export function gridFlow(grid: StyledGrid, scope: FlowScope): Flow {
  return [
    {
      kind: 'table',
      table: grid,
      spaceBefore: 0,
      spaceAfter: 0,
      keep: 'none',
      ...(grid.keepWithPrevious ? { keepWithPrevious: true as const } : {}),
      ids: grid.id === undefined ? [] : [grid.id],
      breakBefore: false,
      ...(scope.lang === undefined ? {} : { lang: scope.lang }),
    },
  ];
}
