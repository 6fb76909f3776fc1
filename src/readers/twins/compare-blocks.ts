import { blockText } from '../block-text.ts';
import type { ReadBlock, ReadCell, ReadFigure, ReadItem, ReadTable } from '../read-document.ts';
import { align } from './align.ts';
import { type Difference, differ } from './difference.ts';
import { blockStep, type Where } from './where.ts';

/** Compares two runs of blocks, which stand at `where`. */
export function compareBlocks(
  a: readonly ReadBlock[],
  b: readonly ReadBlock[],
  where: Where = [],
): readonly Difference[] {
  return align(a, b, keyOf).flatMap(({ first, second }) => {
    if (first && second)
      return compareBlock(first.value, second.value, [...where, blockStep(first.value, first.index)]);
    const only = first ?? second;
    if (!only) return [];
    const text = blockText([only.value]) || only.value.type;
    return differ('block', [...where, blockStep(only.value, only.index)], first && text, second && text);
  });
}

/** What a block is known by: tables by their captions, for one cell may differ. */
function keyOf(block: ReadBlock): string {
  return `${block.type} ${'text' in block ? block.text : (block.caption ?? '')}`;
}

function compareBlock(a: ReadBlock, b: ReadBlock, where: Where): readonly Difference[] {
  if (a.type === 'table' && b.type === 'table') return compareTables(a, b, where);
  if (a.type === 'figure' && b.type === 'figure') return compareFigures(a, b, where);
  if (a.type === 'item' && b.type === 'item')
    return [...compareItems(a, b, where), ...differ('text', where, a.text, b.text)];
  if ((a.type === 'heading' && b.type === 'heading') || (a.type === 'entry' && b.type === 'entry'))
    return [...differ('level', where, a.level, b.level), ...differ('text', where, a.text, b.text)];
  return [...differ('kind', where, a.type, b.type), ...differ('text', where, blockText([a]), blockText([b]))];
}

/** Word knows nine levels of lists; what is deeper stands on the ninth. */
const DEEPEST = 8;

function compareItems(a: ReadItem, b: ReadItem, where: Where): readonly Difference[] {
  return [
    ...differ('level', where, Math.min(a.level, DEEPEST), Math.min(b.level, DEEPEST)),
    ...differ('label', where, a.label, b.label),
  ];
}

function compareFigures(a: ReadFigure, b: ReadFigure, where: Where): readonly Difference[] {
  return [...differ('alt', where, a.alt, b.alt), ...differ('caption', where, a.caption, b.caption)];
}

function compareTables(a: ReadTable, b: ReadTable, where: Where): readonly Difference[] {
  const rows = align(a.rows, b.rows, rowKey).flatMap(({ first, second }) => {
    if (first && second)
      return compareRows(first.value, second.value, [...where, { of: 'row', number: first.index + 1 }]);
    const only = first ?? second;
    const text = only ? rowKey(only.value) || '—' : '';
    return differ('block', [...where, { of: 'row', number: (only?.index ?? 0) + 1 }], first && text, second && text);
  });
  return [
    ...differ('caption', where, a.caption, b.caption),
    ...differ('alt', where, a.alt, b.alt),
    ...differ('heads', where, a.headRows, b.headRows),
    ...differ('rows', where, a.rows.length, b.rows.length),
    ...rows,
  ];
}

function rowKey(row: readonly ReadCell[]): string {
  return row.map(({ text }) => text).join(' | ');
}

function compareRows(a: readonly ReadCell[], b: readonly ReadCell[], where: Where): readonly Difference[] {
  if (a.length !== b.length)
    return [...differ('cells', where, a.length, b.length), ...differ('text', where, rowKey(a), rowKey(b))];
  return a.flatMap((cell, index) => {
    const other = b[index];
    return other ? compareCells(cell, other, [...where, { of: 'cell', number: index + 1 }]) : [];
  });
}

function compareCells(a: ReadCell, b: ReadCell, where: Where): readonly Difference[] {
  const span = ({ colSpan, rowSpan }: ReadCell) => `${rowSpan} × ${colSpan}`;
  return [...differ('span', where, span(a), span(b)), ...compareBlocks(a.blocks, b.blocks, where)];
}
