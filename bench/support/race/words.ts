import { execFileSync } from 'node:child_process';
import { strFromU8, unzipSync } from 'fflate';
import { unescapeXml } from '../fillers/split-xml.ts';

/** The words that a finished file says: its body, in a PDF the foot of each page too. */
export function wordsOf(bytes: Uint8Array): readonly string[] {
  return splitWords(isPdf(bytes) ? textOfPdf(bytes) : textOfDocx(bytes));
}

/** The share of the words of one file that another says as well, each as often. */
export function shareOf(ours: readonly string[], theirs: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of theirs) left.set(word, (left.get(word) ?? 0) + 1);
  let found = 0;
  for (const word of ours) {
    const rest = left.get(word) ?? 0;
    if (rest > 0) found += 1;
    left.set(word, rest - 1);
  }
  return found / ours.length;
}

export function isPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 5)).toString('latin1') === '%PDF-';
}

function textOfPdf(bytes: Uint8Array): string {
  return execFileSync('pdftotext', ['-', '-'], { input: bytes, encoding: 'utf8', maxBuffer: 2 ** 28 });
}

function textOfDocx(bytes: Uint8Array): string {
  const { 'word/document.xml': body = new Uint8Array() } = unzipSync(bytes);
  return unescapeXml(
    strFromU8(body)
      .replace(/<w:instrText.*?<\/w:instrText>/g, '')
      .replace(/<\/w:p>|<w:br\/>|<w:tab\/>/g, '\n')
      .replace(/<[^>]*>/g, ''),
  );
}

function splitWords(text: string): readonly string[] {
  return text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];
}
