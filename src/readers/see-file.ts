import { type Outcome, placeOfFile } from '../base/index.ts';
import { seeDocx } from './docx/looks/see-docx.ts';
import { formatOf } from './format-of.ts';
import { diagnose } from './messages.ts';
import { seePdf } from './pdf/looks/see-pdf.ts';
import type { ReadFormat } from './read-document.ts';
import type { SeenDocument } from './seen-document.ts';

const SEERS: Readonly<Record<ReadFormat, (bytes: Uint8Array, name: string) => Outcome<SeenDocument>>> = {
  docx: seeDocx,
  pdf: seePdf,
};

/** How a finished file looks, Word or PDF, whoever wrote it. `name` is the file's, for messages. */
export function seeFile(bytes: Uint8Array, name: string): Outcome<SeenDocument> {
  const format = formatOf(bytes);
  if (!format) return { diagnostics: [diagnose('readers/unknown-format', undefined, placeOfFile(name))] };
  return SEERS[format](bytes, name);
}
