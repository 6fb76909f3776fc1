import { type Points, roundToTwip } from '../../base/index.ts';
import type { Row } from '../../document/index.ts';
import type { TableLook } from '../looks.ts';
import type { Run, StyledCell, StyledParagraph, StyledRow } from '../styled.ts';
import type { Context } from './context.ts';

/** What the figures of a table are set in. */
export interface DecimalFrame {
  readonly columns: readonly Points[];
  readonly padding: TableLook['cellPadding'];
  readonly context: Context;
}

/**
 * Sets the decimal signs of a column's figures below one another: each stands right, kept off the edge by what
 * the longest end of a figure (",25 %") is longer than its own. Word has a tab stop for it, but asks the machine's
 * language, not the document's, what a decimal sign is; so indents are measured here, alike for every program.
 */
export function alignDecimals(
  rows: readonly Row[],
  styled: readonly StyledRow[],
  frame: DecimalFrame,
): readonly StyledRow[] {
  if (!rows.some(({ cells }) => cells.some(({ align }) => align === 'decimal'))) return styled;
  const longest = new Map<number, Points>();
  const ends = rows.map((row, at) =>
    row.cells.map((cell, index) => {
      const own = cell.align === 'decimal' ? styled[at]?.cells[index] : undefined;
      const widths = own && endsOf(own, frame.context);
      const last = cell.column + cell.colSpan;
      for (const width of widths?.values() ?? []) longest.set(last, Math.max(longest.get(last) ?? 0, width));
      return widths;
    }),
  );
  return styled.map((row, at) => ({
    ...row,
    cells: row.cells.map((cell, index) => {
      const widths = ends[at]?.[index];
      return widths ? indented(cell, widths, longest.get(cell.column + cell.colSpan) ?? 0, frame) : cell;
    }),
  }));
}

/** No figure is as wide. */
const WIDE = 100_000;

function endsOf(cell: StyledCell, { textWidth, look, language }: Context): ReadonlyMap<StyledParagraph, Points> {
  const sign = (cell.lang ?? language) === 'vi' ? '.' : ',';
  const paragraphs = cell.blocks.filter((block) => block.type === 'paragraph');
  return new Map(
    paragraphs.map((paragraph) => {
      const runs = endOf(paragraph.runs, sign);
      const flush = { ...paragraph.look, align: 'left' as const, indent: { left: 0, right: 0, firstLine: 0 } };
      return [paragraph, runs.length > 0 ? textWidth({ ...paragraph, look: flush, runs }, WIDE, look.sheet) : 0];
    }),
  );
}

/** What stands behind the whole part of the first number; nothing where there is no number. */
function endOf(runs: readonly Run[], thousands: '.' | ','): readonly Run[] {
  const text = runs.map(textOf).join('');
  const whole = new RegExp(`\\d+(?:[${thousands}\\u00a0]\\d{3}(?!\\d))*`).exec(text);
  if (!whole) return [];
  let skip = whole.index + whole[0].length;
  return runs.flatMap((run): readonly Run[] => {
    const length = textOf(run).length;
    const cut = Math.min(skip, length);
    skip -= cut;
    if (run.type === 'text') return cut < length ? [{ ...run, text: run.text.slice(cut) }] : [];
    return cut < length || (length === 0 && skip === 0) ? [run] : [];
  });
}

function textOf(run: Run): string {
  if (run.type === 'text') return run.text;
  return run.type === 'link' ? run.runs.map(textOf).join('') : '';
}

/** Words that have no room beside the indent stand flush right. */
function indented(
  cell: StyledCell,
  ends: ReadonlyMap<StyledParagraph, Points>,
  longest: Points,
  { columns, padding, context }: DecimalFrame,
): StyledCell {
  const whole = columns.slice(cell.column, cell.column + cell.colSpan).reduce((sum, width) => sum + width, 0);
  const room = whole - padding.left - padding.right;
  const blocks = cell.blocks.map((block) => {
    const end = block.type === 'paragraph' ? ends.get(block) : undefined;
    if (block.type !== 'paragraph' || end === undefined) return block;
    const right = roundToTwip(longest - end);
    const words = context.textWidth(block, WIDE, context.look.sheet);
    if (right <= 0 || words + right > room) return block;
    return {
      ...block,
      look: { ...block.look, indent: { ...block.look.indent, right: block.look.indent.right + right } },
    };
  });
  return { ...cell, blocks };
}
