import type { Diagnostic } from '../base/index.ts';
import { readDocx } from './docx/read-docx.ts';
import { diagnose } from './messages.ts';
import { readPdf } from './pdf/read-pdf.ts';
import type { ReadFormat } from './read-document.ts';
import { compareTwins } from './twins/compare-twins.ts';
import { tellDifferences } from './twins/tell-differences.ts';

/** Reads the Word file and the PDF of one document back and says where they differ, or cannot be read. */
export function checkTwins(docx: Uint8Array, pdf: Uint8Array): readonly Diagnostic[] {
  const word = readDocx(docx);
  const other = readPdf(pdf);
  const faults = [...tellUnreadable('docx', word.diagnostics), ...tellUnreadable('pdf', other.diagnostics)];
  if (!word.value || !other.value || faults.length > 0) return faults;
  return tellDifferences(compareTwins(word.value, other.value), ['docx', 'pdf']);
}

function tellUnreadable(format: ReadFormat, diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.map(({ text }) =>
    diagnose('readers/twin-unreadable', { format, reason: { vi: text.vi.message, en: text.en.message } }),
  );
}
