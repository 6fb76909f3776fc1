import type { PdfValue, PdfWord } from './values.ts';

/** What parts words and shows nothing. */
export const BLANKS: ReadonlySet<number> = new Set([0, 9, 10, 12, 13, 32]);
/** What ends a word and is one itself. */
export const DELIMITERS: ReadonlySet<number> = new Set([...'()<>[]{}/%'].map((sign) => sign.charCodeAt(0)));

/** Whether it is a word. */
export function isWord(value: PdfValue | PdfWord | undefined): value is PdfWord {
  return typeof value === 'object' && value !== null && value.kind === 'word';
}

/** Bytes as text of one character each. */
export function latin1(bytes: Uint8Array, from: number, to: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1', from, to);
}

/** The offset behind blanks and comments. */
export function skipBlanks(bytes: Uint8Array, from: number): number {
  let at = from;
  for (;;) {
    const code = bytes[at];
    if (code === undefined) return at;
    if (code === 0x25) at = lineEnd(bytes, at);
    else if (BLANKS.has(code)) at += 1;
    else return at;
  }
}

function lineEnd(bytes: Uint8Array, from: number): number {
  let at = from;
  for (let code = bytes[at]; code !== undefined && code !== 10 && code !== 13; code = bytes[at]) at += 1;
  return at;
}

/** The offset behind a word's regular characters. */
export function regularEnd(bytes: Uint8Array, from: number): number {
  let at = from;
  for (let code = bytes[at]; code !== undefined && !BLANKS.has(code) && !DELIMITERS.has(code); code = bytes[at])
    at += 1;
  return at;
}
