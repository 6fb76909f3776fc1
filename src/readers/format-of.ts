import type { ReadFormat } from './read-document.ts';

/** A PDF's header may stand behind a few bytes of something else (ISO 32000-1, annex H.3). */
const HEADER_WITHIN = 1024;

/** The format of a file by its first bytes, whatever its name; undefined for any other. */
export function formatOf(bytes: Uint8Array): ReadFormat | undefined {
  const head = Buffer.from(bytes.subarray(0, HEADER_WITHIN)).toString('latin1');
  if (/^PK(?:\u0003\u0004|\u0005\u0006)/.test(head)) return 'docx';
  return head.includes('%PDF-') ? 'pdf' : undefined;
}
