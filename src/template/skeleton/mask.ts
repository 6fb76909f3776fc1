import type { FileText } from '../read/file-text.ts';
import type { Body } from '../tree.ts';

/** First sign and further signs of a filler: private-use characters, which XML takes as text and never as a name. */
export const FILLER_START = '\uE000';
const FILLER = '\uE001';

/**
 * A body with each of its statements replaced by a filler of equal length, newlines kept. Other signs
 * keep their offsets too: a character beyond the basic plane becomes two letters, one of private use a letter.
 */
export function maskBody(file: FileText, body: Body): string {
  const parts: string[] = [];
  let cursor = body.span.start;
  for (const { span } of body.statements) {
    parts.push(plain(file.text.slice(cursor, span.start)), fill(file.text.slice(span.start, span.end)));
    cursor = span.end;
  }
  parts.push(plain(file.text.slice(cursor, body.span.end)));
  return parts.join('');
}

function plain(text: string): string {
  return text.replace(/[\uE000-\uF8FF]/g, 'x').replace(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g, 'xx');
}

function fill(text: string): string {
  return FILLER_START + text.slice(1).replace(/[^\n]/g, FILLER);
}
