import { tooDeep } from '../../fault.ts';
import { scanHexString, scanString } from './strings.ts';
import type { PdfValue, PdfWord } from './values.ts';

/** Reads values and words one after the other. */
export interface Scanner {
  position: number;
  /** The next value or word; undefined at the end. */
  next(): PdfValue | PdfWord | undefined;
}

const DEEPEST = 100;
const BLANK = new Set([0, 9, 10, 12, 13, 32]);
const DELIMITERS = new Set([...'()<>[]{}/%'].map((sign) => sign.charCodeAt(0)));

/** A scanner of bytes from an offset on. Where `refs` is set, `12 0 R` is a reference: so in files, not in content. */
export function scan(bytes: Uint8Array, start: number, refs: boolean): Scanner {
  const scanner: Scanner = { position: start, next: () => read(0) };

  const read = (depth: number): PdfValue | PdfWord | undefined => {
    if (depth > DEEPEST) throw tooDeep();
    scanner.position = skipBlanks(bytes, scanner.position);
    const code = bytes[scanner.position];
    if (code === undefined) return undefined;
    switch (String.fromCharCode(code)) {
      case '/':
        return readName();
      case '(':
        return take(scanString(bytes, scanner.position));
      case '[':
        scanner.position += 1;
        return { kind: 'array', items: readUntil(']', depth) };
      case '<':
        if (bytes[scanner.position + 1] !== 0x3c) return take(scanHexString(bytes, scanner.position));
        scanner.position += 2;
        return { kind: 'dict', entries: pairs(readUntil('>>', depth)) };
      default:
        return DELIMITERS.has(code) ? readDelimiter() : readPlain();
    }
  };

  const readUntil = (end: string, depth: number): readonly PdfValue[] => {
    const items: PdfValue[] = [];
    for (;;) {
      const item = read(depth + 1);
      if (item === undefined) return items;
      if (!isWord(item)) items.push(item);
      else if (item.word === end) return items;
      else if (/^end(?:obj|stream)$/.test(item.word)) return items;
    }
  };

  const readDelimiter = (): PdfWord => {
    const double = bytes[scanner.position] === 0x3e && bytes[scanner.position + 1] === 0x3e;
    const word = double ? '>>' : String.fromCharCode(bytes[scanner.position] ?? 0);
    scanner.position += word.length;
    return { kind: 'word', word };
  };

  const readName = (): PdfValue => {
    scanner.position += 1;
    const raw = regular();
    const name = raw.replace(/#([\da-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
    return { kind: 'name', name };
  };

  const readPlain = (): PdfValue | PdfWord => {
    const word = regular();
    if (/^[+-]?\d*\.?\d*$/.test(word) && /\d/.test(word)) return referenceOr(Number(word), word);
    if (word === 'true' || word === 'false') return word === 'true';
    return word === 'null' ? null : { kind: 'word', word };
  };

  const referenceOr = (number: number, word: string): PdfValue => {
    if (!refs || !/^\d+$/.test(word)) return number;
    const rest = latin1(bytes, scanner.position, scanner.position + 16);
    const found = /^[\0\t\n\f\r ]+\d+[\0\t\n\f\r ]+R(?![^\0\t\n\f\r ()<>[\]{}/%])/.exec(rest);
    if (!found) return number;
    scanner.position += found[0].length;
    return { kind: 'ref', number };
  };

  const regular = (): string => {
    const from = scanner.position;
    let at = from;
    for (let code = bytes[at]; code !== undefined && !BLANK.has(code) && !DELIMITERS.has(code); code = bytes[at])
      at += 1;
    scanner.position = at;
    return latin1(bytes, from, at);
  };

  const take = ({ bytes: content, end }: { readonly bytes: Uint8Array; readonly end: number }): PdfValue => {
    scanner.position = end;
    return { kind: 'string', bytes: content };
  };

  return scanner;
}

/** Whether it is a word. */
export function isWord(value: PdfValue | PdfWord | undefined): value is PdfWord {
  return typeof value === 'object' && value !== null && value.kind === 'word';
}

/** Bytes as text of one character each. */
export function latin1(bytes: Uint8Array, from: number, to: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1', from, to);
}

function skipBlanks(bytes: Uint8Array, from: number): number {
  let at = from;
  for (;;) {
    const code = bytes[at];
    if (code === undefined) return at;
    if (code === 0x25) {
      for (let inner = bytes[at]; inner !== undefined && inner !== 10 && inner !== 13; inner = bytes[at]) at += 1;
    } else if (BLANK.has(code)) at += 1;
    else return at;
  }
}

function pairs(items: readonly PdfValue[]): ReadonlyMap<string, PdfValue> {
  const entries = new Map<string, PdfValue>();
  for (let at = 0; at + 1 < items.length; at += 2) {
    const key = items[at];
    const value = items[at + 1];
    if (typeof key === 'object' && key !== null && key.kind === 'name' && value !== undefined)
      entries.set(key.name, value);
  }
  return entries;
}
