import type { Place } from './place.ts';
import { type Cell, cellsOf } from './terminal-text.ts';

const WIDTH = 100;
const BEFORE_MARK = 40;

/**
 * The line that a place points at, with the line before and a marker below:
 *
 *     11 | meeting:
 *   > 12 |   titel: Buổi làm việc
 *        |   ^^^^^
 *
 * A very long line is cut around the marked column with "…". What a terminal must not get raw is escaped, and the
 * marker stays below its text whatever the width of the letters.
 */
export function codeFrame(text: string, place: Place): string {
  const line = lineOf(text, place.line);
  if (line === undefined) return '';
  const digits = String(place.line).length;
  const gutter = (number: number | undefined, marked: boolean): string =>
    `${marked ? '>' : ' '} ${number === undefined ? ' '.repeat(digits) : String(number).padStart(digits)} | `;
  const { shown, before, width } = markLine(line, place);
  const above = place.line > 1 ? (lineOf(text, place.line - 1) ?? '') : '';
  const rows = [
    ...(above.trim() === '' ? [] : [gutter(place.line - 1, false) + markLine(above, { column: 1 }).shown]),
    gutter(place.line, true) + shown,
    gutter(undefined, false) + ' '.repeat(before) + '^'.repeat(width),
  ];
  return rows.map((row) => row.trimEnd()).join('\n');
}

/** A line as it is shown, with the columns before the mark and those of the mark. */
function markLine(
  line: string,
  { column, length = 1 }: Pick<Place, 'column' | 'length'>,
): { shown: string; before: number; width: number } {
  const [from, to] = [column - 1, column - 1 + length];
  const cells = cellsOf(line.slice(0, to + 4 * WIDTH)); // what is far behind the mark is not shown anyway
  const marked = cells.findIndex((cell) => cell.index >= from);
  const start = startOf(cells, marked < 0 ? cells.length : marked);
  const end = endOf(cells, start);
  const seen = cells.slice(start, end);
  const head = start > 0 ? '…' : '';
  const tail = end < cells.length || cells.length < [...line].length ? '…' : '';
  return {
    shown: head + seen.map((cell) => cell.shown).join('') + tail,
    before: head.length + widthOf(seen.filter((cell) => cell.index < from)),
    width: Math.max(1, widthOf(seen.filter((cell) => cell.index >= from && cell.index < to))),
  };
}

/** The first cell shown: the line's first, unless the mark would then be too far to the right. */
function startOf(cells: readonly Cell[], marked: number): number {
  if (widthOf(cells) <= WIDTH) return 0;
  let start = marked;
  for (let room = BEFORE_MARK; start > 0 && room > 0; start -= 1) room -= cells[start - 1]?.width ?? 0;
  return widthOf(cells.slice(0, marked)) <= BEFORE_MARK ? 0 : start;
}

function endOf(cells: readonly Cell[], start: number): number {
  let end = start;
  for (let room = WIDTH; end < cells.length; end += 1) {
    room -= cells[end]?.width ?? 0;
    if (room < 0) break;
  }
  return end;
}

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => sum + cell.width, 0);
}

/** The text whose lines were asked for last: many diagnostics of one file are shown in a row. */
let last: { readonly text: string; readonly lines: readonly string[] } = { text: '', lines: [''] };

function lineOf(text: string, number: number): string | undefined {
  if (last.text !== text) last = { text, lines: text.replace(/^\uFEFF/, '').split(/\r?\n/) };
  return last.lines[number - 1];
}
