import { type CodeMap, readCodeMap } from '../content/cmap.ts';
import type { PdfFile } from '../file/open-pdf.ts';
import { isKind, type PdfDict, type PdfValue } from '../syntax/values.ts';

/** A font of a PDF: its name and cut, and what its codes show. */
export interface Face {
  /** Without the tag of a subset: `TimesNewRomanPS-BoldMT`. */
  readonly name: string;
  readonly bold: boolean;
  readonly italic: boolean;
  /** The characters of a string, each with its advance in thousandths of an em. */
  shown(bytes: Uint8Array): readonly Shown[];
}

export interface Shown {
  readonly text: string;
  readonly width: number;
  /** A code of one byte that is a blank: word spacing reaches it. */
  readonly isBlank: boolean;
}

/** The fonts of a file, each read once. */
export type Faces = (resources: PdfDict | undefined, name: string) => Face;

const FORCE_BOLD = 1 << 18;
const ITALIC = 1 << 6;
const NO_WIDTH = 500;

/** Makes the fonts of a file available. */
export function makeFaces(file: PdfFile): Faces {
  const known = new Map<number, Face>();
  return (resources, name) => {
    const value = file.dict(resources, 'Font')?.entries.get(name);
    if (!isKind(value, 'ref')) return readFace(file, value);
    const face = known.get(value.number) ?? readFace(file, value);
    known.set(value.number, face);
    return face;
  };
}

function readFace(file: PdfFile, value: PdfValue | undefined): Face {
  const resolved = file.resolve(value);
  const font = isKind(resolved, 'dict') ? resolved : undefined;
  const isComposite = file.name(font, 'Subtype') === 'Type0';
  const inner = isComposite ? dictAt(file, file.items(font, 'DescendantFonts')[0]) : font;
  const descriptor = file.dict(inner, 'FontDescriptor');
  const flags = file.number(descriptor, 'Flags') ?? 0;
  const name = (file.name(font, 'BaseFont') ?? '').replace(/^[A-Z]{6}\+/, '');
  const data = file.data(font?.entries.get('ToUnicode'));
  const map = data ? readCodeMap(data, isComposite ? 2 : 1) : undefined;
  const widthOf = isComposite ? compositeWidths(file, inner) : simpleWidths(file, font, descriptor);
  return {
    name,
    bold:
      /bold|black|heavy|demi/i.test(name) ||
      (flags & FORCE_BOLD) !== 0 ||
      (file.number(descriptor, 'FontWeight') ?? 400) >= 600,
    italic:
      /italic|oblique/i.test(name) || (flags & ITALIC) !== 0 || (file.number(descriptor, 'ItalicAngle') ?? 0) !== 0,
    shown: (bytes) => decode(bytes, map, isComposite ? 2 : 1, widthOf),
  };
}

function dictAt(file: PdfFile, value: PdfValue | undefined): PdfDict | undefined {
  const found = file.resolve(value);
  return isKind(found, 'dict') ? found : undefined;
}

type WidthOf = (code: number) => number;

function decode(bytes: Uint8Array, map: CodeMap | undefined, step: 1 | 2, widthOf: WidthOf): readonly Shown[] {
  const width = map?.width ?? step;
  const shown: Shown[] = [];
  for (let at = 0; at + width <= bytes.length; at += width) {
    const first = bytes[at] ?? 0;
    const code = width === 1 ? first : first * 256 + (bytes[at + 1] ?? 0);
    const text = map
      ? (map.textOf(code) ?? '')
      : width === 1
        ? new TextDecoder('windows-1252').decode(Uint8Array.of(code))
        : '';
    shown.push({ text, width: widthOf(code), isBlank: width === 1 && code === 32 });
  }
  return shown;
}

function simpleWidths(file: PdfFile, font: PdfDict | undefined, descriptor: PdfDict | undefined): WidthOf {
  const first = file.number(font, 'FirstChar') ?? 0;
  const widths = file.items(font, 'Widths').map((one) => numberIn(file, one));
  const missing = file.number(descriptor, 'MissingWidth') ?? NO_WIDTH;
  return (code) => widths[code - first] ?? missing;
}

/** `W` holds runs: `first [w w …]` or `first last w` (ISO 32000-1, 9.7.4.3). */
function compositeWidths(file: PdfFile, font: PdfDict | undefined): WidthOf {
  const usual = file.number(font, 'DW') ?? 1000;
  const widths = new Map<number, number>();
  const items = file.items(font, 'W');
  for (let at = 0; at + 1 < items.length; ) {
    const first = numberIn(file, items[at]) ?? 0;
    const next = file.resolve(items[at + 1]);
    if (isKind(next, 'array')) {
      for (const [index, one] of next.items.entries()) widths.set(first + index, numberIn(file, one) ?? usual);
      at += 2;
    } else {
      const last = Math.min(typeof next === 'number' ? next : first, first + 0xffff);
      const width = numberIn(file, items[at + 2]) ?? usual;
      for (let code = first; code <= last; code += 1) widths.set(code, width);
      at += 3;
    }
  }
  return (code) => widths.get(code) ?? usual;
}

function numberIn(file: PdfFile, value: PdfValue | undefined): number | undefined {
  const found = file.resolve(value);
  return typeof found === 'number' && Number.isFinite(found) ? found : undefined;
}
