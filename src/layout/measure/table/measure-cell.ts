import type { Points } from '../../../base/index.ts';
import type { StyledCell, StyledTable } from '../../../theme/index.ts';
import type { StructureNode } from '../../pages.ts';
import { flowHeight } from '../../paginate/extent.ts';
import { makeNode } from '../../structure/make-node.ts';
import type { CellBox } from '../boxes.ts';
import { measureFlow } from '../measure-blocks.ts';
import { innerScope, type Scope } from '../scope.ts';
import type { MeasuredCell } from './measured-row.ts';

/** Narrower than this no text can be set: cell margins give way first. */
const LEAST_TEXT = 10;

export interface CellFrame {
  readonly table: StyledTable;
  readonly edges: readonly Points[];
  /** Row of the cell, from 0. */
  readonly row: number;
  readonly parent: StructureNode;
}

/** A cell's content, set as wide as its columns less the cell's margins on both sides. */
export function measureCell(cell: StyledCell, frame: CellFrame, scope: Scope): MeasuredCell {
  const { look, headerRows } = frame.table;
  const { top, bottom } = look.cellPadding;
  const isHead = frame.row < headerRows;
  const left = frame.edges[cell.column] ?? 0;
  const right = frame.edges[Math.min(cell.column + cell.colSpan, frame.edges.length - 1)] ?? left;
  const padding = sidePadding(frame.table, right - left);
  const width = Math.max(1, right - left - padding.left - padding.right);
  const height = scope.height - top - bottom;
  const inner = innerScope(scope, { parent: cellNode(cell, frame, isHead), width, height });
  const fill = cell.fill ?? (isHead ? look.headFill : undefined);
  const flow = measureFlow(cell.blocks, inner);
  const box: CellBox = { type: 'cell', at: cell.at, x: left + padding.left };
  return {
    box: fill === undefined ? box : { ...box, fill },
    flow,
    content: flowHeight(flow),
    top,
    bottom,
    column: cell.column,
    colSpan: cell.colSpan,
    rowSpan: Math.max(1, Math.min(cell.rowSpan, frame.table.rows.length - frame.row)),
    valign: cell.valign,
  };
}

/** Margins left and right: never less than half a line between columns, never so much that no text fits. */
export function sidePadding({ look }: Pick<StyledTable, 'look'>, width: Points): { left: Points; right: Points } {
  const half = Math.max(look.border?.width ?? 0, look.insideVertical?.width ?? 0) / 2;
  const left = Math.max(half, look.cellPadding.left);
  const right = Math.max(half, look.cellPadding.right);
  const room = Math.max(0, width - LEAST_TEXT);
  const scale = left + right > room ? room / (left + right) : 1;
  return { left: left * scale, right: right * scale };
}

function cellNode(cell: StyledCell, frame: CellFrame, isHead: boolean): StructureNode {
  const scope = cell.scope ?? (isHead ? 'column' : undefined);
  // Most cells are of this kind.
  if (!scope && cell.colSpan === 1 && cell.rowSpan === 1) return makeNode('data-cell', frame.parent, cell);
  return makeNode(scope ? 'head-cell' : 'data-cell', frame.parent, cell, {
    ...(scope ? { scope } : {}),
    ...(cell.colSpan > 1 ? { colSpan: cell.colSpan } : {}),
    ...(cell.rowSpan > 1 ? { rowSpan: cell.rowSpan } : {}),
  });
}
