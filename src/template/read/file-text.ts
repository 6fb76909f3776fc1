import type { Place, Source } from '../../base/index.ts';
import type { Span } from '../tree.ts';

/** A file made ready for reading: offsets are those of the original text. */
export interface FileText {
  readonly name: string;
  readonly text: string;
  readonly lineStarts: readonly number[];
}

/**
 * Takes a source in. Signs that editors, Handlebars and XML count differently (byte order mark, CR,
 * the Unicode line ends) become blanks of equal length, so that all three agree on lines and columns.
 */
export function fileText(source: Source): FileText {
  const text = source.text.replace(/[\r\u2028\u2029\uFEFF]/g, ' ');
  const lineStarts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lineStarts.push(at + 1);
  return { name: source.name, text, lineStarts };
}

/** The offset of a position as Handlebars gives it: lines from 1, columns from 0. */
export function offsetOf(file: FileText, position: { readonly line: number; readonly column: number }): number {
  return (file.lineStarts[position.line - 1] ?? file.text.length) + position.column;
}

/** The place of a span, its length cut at the end of its first line. */
export function placeOf(file: FileText, span: Span): Place {
  const line = lineAt(file.lineStarts, span.start);
  const lineStart = file.lineStarts[line] ?? 0;
  const lineEnd = (file.lineStarts[line + 1] ?? file.text.length + 1) - 1;
  const length = Math.max(1, Math.min(span.end, lineEnd) - span.start);
  return { file: file.name, line: line + 1, column: span.start - lineStart + 1, length };
}

function lineAt(lineStarts: readonly number[], offset: number): number {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
