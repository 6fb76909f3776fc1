import type { ITableOptions } from 'docx';
import { type Points, toTwips } from '../../../base/index.ts';

type Frame = Pick<ITableOptions, 'columnWidths' | 'indent' | 'layout' | 'width'>;

/**
 * What every table says of its widths: the grid, the sum, and that nothing may be fitted. Programs agree on a
 * table only then. Its left edge is the column's: the indent is said, since styles of readers may have one.
 */
export function tableFrame(columns: readonly Points[]): Frame {
  const widths = columns.map(toTwips);
  return {
    columnWidths: widths,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: 'dxa' },
    indent: { size: 0, type: 'dxa' },
    layout: 'fixed',
  };
}

/** Width of a cell over some columns, in twips, as the grid has it. */
export function cellWidth(columns: readonly Points[], from: number, span: number): number {
  return columns.slice(from, from + span).reduce((sum, width) => sum + toTwips(width), 0);
}
