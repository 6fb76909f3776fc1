import Handlebars from 'handlebars';
import { diagnose } from '../messages.ts';
import type { Report } from '../types.ts';
import { findBlockFault } from './block-fault.ts';
import { type FileText, offsetOf, placeOf } from './file-text.ts';

/** The syntax tree of a file, or undefined when Handlebars cannot read it, which is then reported. */
export function parseHandlebars(file: FileText, report: Report): hbs.AST.Program | undefined {
  try {
    return Handlebars.parse(file.text);
  } catch (error) {
    report(explain(error, file));
    return undefined;
  }
}

function explain(error: unknown, file: FileText): ReturnType<typeof diagnose> {
  const blocks = findBlockFault(file);
  if (blocks) return blocks;
  if (error instanceof Handlebars.Exception && typeof error.lineNumber === 'number') {
    const start = offsetOf(file, { line: error.lineNumber, column: Number(error.column) });
    const end = error.endColumn === undefined ? start + 1 : start + Number(error.endColumn) - Number(error.column);
    return diagnose('template/syntax', { found: file.text.slice(start, end) }, placeOf(file, { start, end }));
  }
  const start = offsetOfParseError(error instanceof Error ? error.message : '', file);
  const found = /^[^\s}<]*/.exec(file.text.slice(start, start + 30))?.[0] ?? '';
  return diagnose('template/syntax', { found }, placeOf(file, { start, end: start + found.length }));
}

/**
 * Where a parse error is: the message says the line only, and shows 20 characters on either side of
 * the spot, without line breaks; the column is where the line reads like that.
 */
function offsetOfParseError(message: string, file: FileText): number {
  const shown = /on line (\d+)[^\n]*\n([^\n]*)\n(-*)\^/.exec(message);
  if (!shown) return 0;
  const [, line = '1', excerpt = '', dashes = ''] = shown;
  const after = excerpt.slice(dashes.length).replace(/\.\.\.$/, '');
  const start = file.lineStarts[Number(line) - 1] ?? 0;
  const flat = (text: string): string => text.replaceAll('\n', '');
  for (let at = start; at <= file.text.length && at < start + 2000; at += 1)
    if (file.text[at] !== '\n' && flat(file.text.slice(at, at + after.length + 20)).startsWith(after)) return at;
  return start;
}
