import type { ITableCellOptions } from 'docx';
import type { Language } from '../../../base/index.ts';
import type { VerticalAlignment } from '../../../document/index.ts';
import type { StyledCell, StyledTable } from '../../../theme/index.ts';
import type { WordCell, WordParagraph } from '../elements.ts';
import { fillShading } from '../look/paragraph-difference.ts';
import { cellWidth } from './frame.ts';
import type { Slot } from './place-cells.ts';
import { type CellStart, type DrawScope, styleOf } from './scope.ts';
import type { DrawBlocks } from './table.ts';

const TWIPS = 20;
const ALIGN = { top: 'top', middle: 'center', bottom: 'bottom' } as const satisfies Record<VerticalAlignment, string>;

/** The paragraph of a place where there is nothing. */
const EMPTY: WordParagraph = { type: 'paragraph', format: {}, children: [] };

type Format = WordCell['format'];

/** The row that a cell stands in. */
export interface RowPlace {
  readonly table: StyledTable;
  readonly index: number;
  readonly isHead: boolean;
  readonly keepWithNext: boolean;
  readonly lang: Language | undefined;
  /** What the row's first cell has to carry for the table. */
  readonly start: CellStart | undefined;
  /** What the table's cells say of themselves: rows repeat it, and what is shared need be written once. */
  readonly formats: Map<string, Format>;
}

/** The file's cell for a slot of a row. */
export function drawCell(slot: Slot, row: RowPlace, scope: DrawScope, drawBlocks: DrawBlocks): WordCell {
  const width = cellWidth(row.table.columns, slot.column, slot.colSpan);
  const format = sharedFormat(slot, width, row, scope);
  if (slot.type === 'hole') return { format, children: [EMPTY] };
  if (slot.type === 'rest') return { format, children: [restParagraph(slot.cell, row, scope)] };
  const { left, right } = row.table.look.cellPadding;
  const surroundings = {
    lang: slot.cell.lang ?? row.lang,
    column: width / TWIPS - left - right,
    keepWithNext: row.keepWithNext,
  };
  return {
    format,
    children: drawBlocks(slot.cell.blocks, scope, surroundings, slot.column === 0 ? row.start : undefined),
  };
}

function sharedFormat(slot: Slot, width: number, row: RowPlace, scope: DrawScope): Format {
  const { fill, valign, rowSpan } = slot.type === 'hole' ? NOTHING : slot.cell;
  const key = `${slot.type} ${width} ${slot.colSpan} ${fill} ${valign} ${rowSpan > 1} ${row.isHead} ${row.index === 0}`;
  const known = row.formats.get(key);
  if (known) return known;
  const made = cellFormat(slot, width, row, scope);
  row.formats.set(key, made);
  return made;
}

/** What a place without a cell says. */
const NOTHING = { fill: undefined, valign: undefined, rowSpan: 1 };

function cellFormat(slot: Slot, width: number, row: RowPlace, scope: DrawScope): Format {
  const shared = {
    width: { size: width, type: 'dxa' },
    ...(slot.colSpan > 1 ? { columnSpan: slot.colSpan } : {}),
  } as const;
  if (slot.type === 'hole') return shared;
  const format = { ...shared, ...cellLook(slot.cell, row, scope) };
  if (slot.type === 'rest') return { ...format, verticalMerge: 'continue' };
  return slot.cell.rowSpan > 1 ? { ...format, verticalMerge: 'restart' } : format;
}

function cellLook(
  cell: StyledCell,
  row: RowPlace,
  scope: DrawScope,
): Pick<ITableCellOptions, 'shading' | 'verticalAlign'> {
  const { table, index, isHead } = row;
  const styleFill = index === 0 && isHead ? scope.sheet.tables[table.style]?.headFill : undefined;
  const fill = cell.fill ?? (isHead ? table.look.headFill : undefined);
  return {
    ...(fill === styleFill ? {} : { shading: fillShading(fill) }),
    ...(cell.valign === 'top' ? {} : { verticalAlign: ALIGN[cell.valign] }),
  };
}

/** The paragraph that each cell must have, in the style of the text that reaches down to it. */
function restParagraph(cell: StyledCell, row: RowPlace, scope: DrawScope): WordParagraph {
  const last = cell.blocks.at(-1);
  const format = {
    ...(last?.type === 'paragraph' ? { style: styleOf(scope, last.style).wordId } : {}),
    ...(row.keepWithNext ? { keepNext: true } : {}),
  };
  return { ...EMPTY, format };
}
