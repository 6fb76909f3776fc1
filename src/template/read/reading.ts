import type { Place } from '../../base/index.ts';
import type { Span } from '../tree.ts';
import type { Report } from '../types.ts';
import type { Frame } from './bind.ts';
import { type FileText, offsetOf, placeOf } from './file-text.ts';

/** What reading a file carries along. */
export interface Reading {
  readonly file: FileText;
  readonly report: Report;
  /** The innermost first. */
  readonly frames: readonly Frame[];
}

export function spanOf(reading: Reading, loc: hbs.AST.SourceLocation): Span {
  return { start: offsetOf(reading.file, loc.start), end: offsetOf(reading.file, loc.end) };
}

export function at(reading: Reading, span: Span): Place {
  return placeOf(reading.file, span);
}

export function written(reading: Reading, span: Span): string {
  return reading.file.text.slice(span.start, span.end);
}
