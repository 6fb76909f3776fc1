import type { PdfFile } from '../file/open-pdf.ts';
import { isKind, type PdfDict, type PdfValue } from '../syntax/values.ts';
import { type CodeMap, readCodeMap } from './cmap.ts';

/** The text that a string stands for in a font. */
export type TextOf = (bytes: Uint8Array) => string;

/** The fonts of a file, each read once. */
export interface Fonts {
  textIn(resources: PdfDict | undefined, name: string): TextOf;
}

/** Makes the fonts of a file available. */
export function makeFonts(file: PdfFile): Fonts {
  const known = new Map<number, TextOf>();
  return {
    textIn: (resources, name) => {
      const value = file.dict(resources, 'Font')?.entries.get(name);
      if (!isKind(value, 'ref')) return readFont(file, value);
      const font = known.get(value.number) ?? readFont(file, value);
      known.set(value.number, font);
      return font;
    },
  };
}

function readFont(file: PdfFile, value: PdfValue | undefined): TextOf {
  const font = file.resolve(value);
  if (!isKind(font, 'dict')) return plain;
  const width = file.name(font, 'Subtype') === 'Type0' ? 2 : 1;
  const data = file.data(font.entries.get('ToUnicode'));
  if (!data) return width === 1 ? plain : () => '';
  const map = readCodeMap(data, width);
  return (bytes) => decode(bytes, map);
}

/** Fonts that do not say what their codes mean mostly mean what Windows means. */
const plain: TextOf = (bytes) => new TextDecoder('windows-1252').decode(bytes);

function decode(bytes: Uint8Array, { width, textOf }: CodeMap): string {
  let text = '';
  for (let at = 0; at + width <= bytes.length; at += width) {
    const first = bytes[at] ?? 0;
    text += textOf(width === 1 ? first : first * 256 + (bytes[at + 1] ?? 0)) ?? '';
  }
  return text;
}
