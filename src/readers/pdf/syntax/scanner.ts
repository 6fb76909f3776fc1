import { tooDeep } from '../../fault.ts';
import { DELIMITERS, isWord, latin1, regularEnd, skipBlanks } from './bytes.ts';
import { type Scanned, scanHexString, scanString } from './strings.ts';
import { isKind, type PdfValue, type PdfWord } from './values.ts';

/** Reads values and words one after the other. */
export interface Scanner {
  position: number;
  /** The next value or word; undefined at the end. */
  next(): PdfValue | PdfWord | undefined;
}

interface State extends Scanner {
  readonly bytes: Uint8Array;
  readonly refs: boolean;
}

const DEEPEST = 100;

/** A scanner of bytes from an offset on. Where `refs` is set, `12 0 R` is a reference: so in files, not in content. */
export function scan(bytes: Uint8Array, start: number, refs: boolean): Scanner {
  const state: State = { bytes, refs, position: start, next: () => read(state, 0) };
  return state;
}

function read(state: State, depth: number): PdfValue | PdfWord | undefined {
  if (depth > DEEPEST) throw tooDeep();
  const { bytes } = state;
  state.position = skipBlanks(bytes, state.position);
  const code = bytes[state.position];
  if (code === undefined) return undefined;
  switch (String.fromCharCode(code)) {
    case '/':
      return readName(state);
    case '(':
      return take(state, scanString(bytes, state.position));
    case '[':
      state.position += 1;
      return { kind: 'array', items: readUntil(state, ']', depth) };
    case '<':
      if (bytes[state.position + 1] !== 0x3c) return take(state, scanHexString(bytes, state.position));
      state.position += 2;
      return { kind: 'dict', entries: pairs(readUntil(state, '>>', depth)) };
    default:
      return DELIMITERS.has(code) ? readDelimiter(state) : readPlain(state);
  }
}

/** The values up to a closing word; an array or dictionary that is never closed ends with its object. */
function readUntil(state: State, end: string, depth: number): readonly PdfValue[] {
  const items: PdfValue[] = [];
  for (;;) {
    const item = read(state, depth + 1);
    if (item === undefined) return items;
    if (!isWord(item)) items.push(item);
    else if (item.word === end || /^end(?:obj|stream)$/.test(item.word)) return items;
  }
}

function readDelimiter(state: State): PdfWord {
  const word = latin1(state.bytes, state.position, state.position + 2) === '>>' ? '>>' : regularSign(state);
  state.position += word.length;
  return { kind: 'word', word };
}

function regularSign({ bytes, position }: State): string {
  return latin1(bytes, position, position + 1);
}

function readName(state: State): PdfValue {
  state.position += 1;
  const raw = readRegular(state);
  const name = raw.replace(/#([\da-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return { kind: 'name', name };
}

function readPlain(state: State): PdfValue | PdfWord {
  const word = readRegular(state);
  if (/^[+-]?\d*\.?\d*$/.test(word) && /\d/.test(word)) return referenceOr(state, word);
  if (word === 'true' || word === 'false') return word === 'true';
  return word === 'null' ? null : { kind: 'word', word };
}

function referenceOr(state: State, word: string): PdfValue {
  const number = Number(word);
  if (!state.refs || !/^\d+$/.test(word)) return number;
  const rest = latin1(state.bytes, state.position, state.position + 16);
  const found = /^[\0\t\n\f\r ]+\d+[\0\t\n\f\r ]+R(?![^\0\t\n\f\r ()<>[\]{}/%])/.exec(rest);
  if (!found) return number;
  state.position += found[0].length;
  return { kind: 'ref', number };
}

function readRegular(state: State): string {
  const from = state.position;
  state.position = regularEnd(state.bytes, from);
  return latin1(state.bytes, from, state.position);
}

function take(state: State, { bytes, end }: Scanned): PdfValue {
  state.position = end;
  return { kind: 'string', bytes };
}

function pairs(items: readonly PdfValue[]): ReadonlyMap<string, PdfValue> {
  const entries = new Map<string, PdfValue>();
  for (let at = 0; at + 1 < items.length; at += 2) {
    const key = items[at];
    const value = items[at + 1];
    if (isKind(key, 'name') && value !== undefined) entries.set(key.name, value);
  }
  return entries;
}
