import type { Place } from './place.ts';

const WIDTH = 100;

/**
 * The line that a place points at, with the line before and a marker below:
 *
 *     11 | meeting:
 *   > 12 |   titel: Buổi làm việc
 *        |   ^^^^^
 *
 * Tabs are shown as one space, a very long line is cut around the marked column with "…".
 */
export function codeFrame(text: string, place: Place): string {
  const lines = text.split(/\r?\n/);
  const line = lines[place.line - 1];
  if (line === undefined) return '';
  const digits = String(place.line).length;
  const gutter = (number: number | undefined, marked: boolean): string =>
    `${marked ? '>' : ' '} ${number === undefined ? ' '.repeat(digits) : String(number).padStart(digits)} | `;
  const { shown, column } = cut(line.replaceAll('\t', ' '), place.column);
  const rows: string[] = [];
  const before = place.line > 1 ? lines[place.line - 2] : undefined;
  if (before !== undefined && before.trim() !== '')
    rows.push(gutter(place.line - 1, false) + cut(before.replaceAll('\t', ' '), 1).shown);
  rows.push(gutter(place.line, true) + shown);
  const marks = Math.max(1, Math.min(place.length ?? 1, shown.length - column + 1));
  rows.push(gutter(undefined, false) + ' '.repeat(column - 1) + '^'.repeat(marks));
  return rows.map((row) => row.trimEnd()).join('\n');
}

function cut(line: string, column: number): { shown: string; column: number } {
  if (line.length <= WIDTH) return { shown: line, column: Math.min(column, line.length + 1) };
  const start = Math.max(0, Math.min(column - 40, line.length - WIDTH));
  const end = Math.min(line.length, start + WIDTH);
  const head = start > 0 ? '…' : '';
  return {
    shown: head + line.slice(start, end) + (end < line.length ? '…' : ''),
    column: column - start + head.length,
  };
}
