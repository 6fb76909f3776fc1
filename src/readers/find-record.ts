import { type Outcome, placeOfFile } from '../base/index.ts';
import { openPackage } from './docx/open-package.ts';
import { readRecord } from './docx/record.ts';
import { guard } from './fault.ts';
import { formatOf } from './format-of.ts';
import { diagnose } from './messages.ts';
import { readAttachment } from './pdf/attachment.ts';
import { openPdf } from './pdf/file/open-pdf.ts';
import type { ReadFormat, ReadRecord } from './read-document.ts';

const FINDERS: Readonly<Record<ReadFormat, (bytes: Uint8Array) => ReadRecord | undefined>> = {
  docx: (bytes) => readRecord(openPackage(bytes)),
  pdf: (bytes) => readAttachment(openPdf(bytes)),
};

/** The record that a finished file carries, to the byte. `name` is the file's, for messages. */
export function findRecord(bytes: Uint8Array, name: string): Outcome<ReadRecord> {
  return guard(name, () => {
    const format = formatOf(bytes);
    if (!format) return { diagnostics: [diagnose('readers/unknown-format', undefined, placeOfFile(name))] };
    const record = FINDERS[format](bytes);
    return record
      ? { value: record, diagnostics: [] }
      : { diagnostics: [diagnose('readers/no-record', undefined, placeOfFile(name))] };
  });
}
