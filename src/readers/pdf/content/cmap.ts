import { isWord } from '../syntax/bytes.ts';
import { scan } from '../syntax/scanner.ts';
import { isKind, type PdfValue, type PdfWord } from '../syntax/values.ts';

/** Which text each code of a font stands for. */
export interface CodeMap {
  /** How many bytes a code has. */
  readonly width: 1 | 2;
  textOf(code: number): string | undefined;
}

/** More than all characters that there are in the planes in use. */
const MOST_ENTRIES = 300_000;

/** Reads a ToUnicode map (ISO 32000-1, 9.10.3). */
export function readCodeMap(data: Uint8Array, width: 1 | 2): CodeMap {
  const texts = new Map<number, string>();
  const scanner = scan(data, 0, false);
  let own: 1 | 2 | undefined;
  for (let token = scanner.next(); token !== undefined; token = scanner.next()) {
    if (!isWord(token)) continue;
    const next = (): PdfValue | PdfWord | undefined => scanner.next();
    if (token.word === 'begincodespacerange') own ??= widthOf(next());
    if (token.word === 'beginbfchar') readChars(next, texts);
    if (token.word === 'beginbfrange') readRanges(next, texts);
  }
  return { width: own ?? width, textOf: (code) => texts.get(code) };
}

type Next = () => PdfValue | PdfWord | undefined;

function widthOf(value: PdfValue | PdfWord | undefined): 1 | 2 | undefined {
  if (!isKind(value, 'string')) return undefined;
  return value.bytes.length === 1 ? 1 : 2;
}

function readChars(next: Next, texts: Map<number, string>): void {
  for (let code = next(); isKind(code, 'string'); code = next()) {
    const text = next();
    if (isKind(text, 'string')) put(texts, codeOf(code.bytes), unicode(text.bytes));
  }
}

function readRanges(next: Next, texts: Map<number, string>): void {
  for (let from = next(); isKind(from, 'string'); from = next()) {
    const to = next();
    const text = next();
    if (!isKind(to, 'string')) return;
    const [first, last] = [codeOf(from.bytes), Math.min(codeOf(to.bytes), codeOf(from.bytes) + 0xffff)];
    if (isKind(text, 'array'))
      for (const [index, item] of text.items.slice(0, last - first + 1).entries()) {
        if (isKind(item, 'string')) put(texts, first + index, unicode(item.bytes));
      }
    else if (isKind(text, 'string')) putRange(texts, first, last, unicode(text.bytes));
  }
}

/** The last character counts on from code to code. */
function putRange(texts: Map<number, string>, first: number, last: number, text: string): void {
  const characters = [...text];
  const start = characters.pop()?.codePointAt(0);
  if (start === undefined) return;
  for (let code = first; code <= last && texts.size < MOST_ENTRIES; code += 1) {
    const point = start + code - first;
    if (point > 0x10ffff) return;
    put(texts, code, characters.join('') + String.fromCodePoint(point));
  }
}

function put(texts: Map<number, string>, code: number, text: string): void {
  if (texts.size < MOST_ENTRIES) texts.set(code, text);
}

function codeOf(bytes: Uint8Array): number {
  return bytes.subarray(0, 4).reduce((code, byte) => code * 256 + byte, 0);
}

function unicode(bytes: Uint8Array): string {
  return new TextDecoder('utf-16be').decode(bytes);
}
