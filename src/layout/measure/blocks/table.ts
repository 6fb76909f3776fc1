import type { Points } from '../../../base/index.ts';
import type { StyledBlock, StyledTable } from '../../../theme/index.ts';
import { formatPoints } from '../../format-points.ts';
import { diagnose } from '../../messages.ts';
import type { StructureNode } from '../../pages.ts';
import { headHeight } from '../../paginate/extent.ts';
import { BOND, type Row } from '../../paginate/items.ts';
import { makeNode } from '../../structure/make-node.ts';
import type { Box, TableBox } from '../boxes.ts';
import { append, type FlowBuilder } from '../flow-builder.ts';
import { measureParagraph } from '../measure-paragraph.ts';
import type { Scope } from '../scope.ts';
import { columnEdges, isTooWide, tableWidth } from '../table/column-edges.ts';
import { divideSpans } from '../table/divide-spans.ts';
import { measureCell, sidePadding } from '../table/measure-cell.ts';
import type { MeasuredRow } from '../table/measured-row.ts';
import { rowHeights, spanHeight } from '../table/row-heights.ts';
import { rowItems } from '../table/row-items.ts';
import { spanGroups } from '../table/span-groups.ts';
import type { BlockMeasurer } from './block-measurer.ts';

export const table: BlockMeasurer<'table'> = (block, scope, flow) => {
  const node = makeNode('table', scope.parent, block, block.alt === undefined ? {} : { alt: block.alt });
  const captioned = appendCaption(block, { ...scope, parent: node }, flow);
  warnOfWidth(block, scope);
  append(flow, measureTable(block, node, scope), {
    before: captioned ? 0 : block.look.spaceBefore,
    // Word knows no space above a table; it is given to the paragraph before, and at a page's top there is none.
    beforeAtTop: 0,
    after: block.look.spaceAfter,
    keepWithNext: false,
  });
};

/** The caption stands above and never without the first rows. */
function appendCaption({ caption }: StyledTable, scope: Scope, flow: FlowBuilder): boolean {
  if (!caption) return false;
  const { spaceBefore, spaceAfter } = caption.paragraph.look;
  const lines = measureParagraph(caption.paragraph, scope);
  append(flow, lines, { before: spaceBefore, after: spaceAfter, keepWithNext: true });
  return true;
}

function warnOfWidth(block: StyledTable, scope: Scope): void {
  if (isTooWide(block.columns, scope.width))
    scope.warn(
      diagnose(
        'layout/table-too-wide',
        { width: formatPoints(tableWidth(block.columns)), space: formatPoints(scope.width) },
        block.at,
      ),
    );
  const { left, right } = block.look.cellPadding;
  const edges = columnEdges(block.columns, scope.width);
  const narrow = edges.some((edge, index) => {
    const width = edge - (edges[index - 1] ?? 0);
    const padding = sidePadding(block, width);
    return index > 0 && padding.left + padding.right < left + right - 0.01;
  });
  if (narrow) scope.warn(diagnose('layout/too-narrow', undefined, block.at));
}

/** A table's rows as items: the head first, which is repeated unless it takes more than half a page. */
function measureTable(block: StyledTable, node: StructureNode, scope: Scope): readonly Row<Box>[] {
  const edges = columnEdges(block.columns, scope.width);
  const { border, insideHorizontal, insideVertical } = block.look;
  const box: TableBox = {
    edges,
    ...(border ? { border } : {}),
    ...(insideHorizontal ? { insideHorizontal } : {}),
    ...(insideVertical ? { insideVertical } : {}),
  };
  const lines = 2 * (border?.width ?? 0);
  const headRows = Math.min(block.headerRows, block.rows.length);
  const inner = { ...scope, height: scope.height - lines };
  const head = measureRows(
    block,
    edges,
    0,
    headRows,
    headRows > 0 ? makeNode('table-head', node, { at: block.at }) : node,
    inner,
  );
  const headSpace = spanHeight(rowHeights(head, 0), 0, head.length, insideHorizontal?.width ?? 0) + lines;
  const repeats = head.length > 0 && head.length < block.rows.length && headSpace <= scope.height / 2;
  const left = { ...inner, height: inner.height - (repeats ? headSpace : 0) };
  const body = measureRows(block, edges, headRows, block.rows.length, bodyNode(block, node), left);
  const rows = divideTallSpans([...head, ...body], left.height, box, scope);
  return tieRows(rowItems(rows, box), rows, head.length, repeats);
}

function bodyNode(block: StyledTable, node: StructureNode): StructureNode {
  return makeNode('table-body', node, { at: block.at });
}

function measureRows(
  block: StyledTable,
  edges: readonly Points[],
  from: number,
  to: number,
  part: StructureNode,
  scope: Scope,
): readonly MeasuredRow[] {
  return block.rows.slice(from, to).map((row, index) => {
    const parent = makeNode('table-row', part, row);
    const frame = { table: block, edges, row: from + index, parent };
    return { row, at: row.at, cells: row.cells.map((cell) => measureCell(cell, frame, scope)) };
  });
}

/** Divides the spanning cells of groups of rows that fit on no page. */
function divideTallSpans(
  rows: readonly MeasuredRow[],
  space: Points,
  box: TableBox,
  scope: Scope,
): readonly MeasuredRow[] {
  const line = box.insideHorizontal?.width ?? 0;
  const heights = rowHeights(rows, line);
  return spanGroups(rows).flatMap(({ start, end }) => {
    const group = rows.slice(start, end);
    if (end - start === 1 || spanHeight(heights, start, end, line) <= space) return group;
    scope.warn(diagnose('layout/span-too-tall', undefined, group[0]?.at));
    return divideSpans(group);
  });
}

/** As in Word, a row stays with the next one when all its paragraphs do. */
function keepsWithNext(row: MeasuredRow | undefined): boolean {
  const cells = row?.row?.cells ?? [];
  const isEmpty = cells.every(({ blocks }) => blocks.length === 0);
  return !isEmpty && cells.every(({ blocks }) => blocks.every(staysWithNext));
}

function staysWithNext(block: StyledBlock): boolean {
  return block.type === 'paragraph' && block.look.keepWithNext;
}

/** Ties together the rows of the head with the first one below, rows that keep with the next, and rows under one spanning cell. */
function tieRows(
  items: readonly Row<Box>[],
  rows: readonly MeasuredRow[],
  headRows: number,
  repeats: boolean,
): readonly Row<Box>[] {
  const starts = new Set(spanGroups(rows).map(({ start }) => start));
  const head = items.slice(0, headRows);
  const repeat = repeats && headHeight(head) > 0 ? head : [];
  return items.map((item, index) => {
    const inGroup = starts.has(index) ? BOND.none : BOND.span;
    const above = index > 0 && (index <= headRows || keepsWithNext(rows[index - 1]));
    const belowHead = above ? BOND.next : BOND.none;
    return {
      ...item,
      bond: inGroup > belowHead ? inGroup : belowHead,
      repeat: index < headRows ? [] : repeat,
    };
  });
}
