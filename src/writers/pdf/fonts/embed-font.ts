import type { Font } from '../../../layout/index.ts';
import { pdfString, written } from '../values.ts';
import { writeStream } from '../write-object.ts';
import { type CutFace, type PressedStream, thousandths } from './cut-face.ts';

/** Flags of a font descriptor (ISO 32000-1, table 123): other letters than the standard Latin ones; slanted. */
const SYMBOLIC = 1 << 2;
const ITALIC = 1 << 6;

/**
 * Writes a font whose two-byte codes are the numbers of its glyphs (ISO 32000-1, 9.7): the font with its map
 * back to text, its descendant with the widths, the descriptor, and the file.
 */
export function embedFont(doc: PDFKit.PDFDocument, ref: PDFKit.PDFKitReference, face: CutFace): void {
  const { font, name, widths, toUnicode, file } = face;
  const descendant = doc.ref({
    Type: 'Font',
    Subtype: 'CIDFontType2',
    BaseFont: name,
    CIDSystemInfo: { Registry: pdfString('Adobe'), Ordering: pdfString('Identity'), Supplement: 0 },
    FontDescriptor: writeDescriptor(
      doc,
      font,
      name,
      writeStream(doc, file.bytes, { Length1: `${file.length}`, ...pressed(file) }),
    ),
    W: [0, written(widths)],
    CIDToGIDMap: 'Identity',
  });
  descendant.end();
  Object.assign(ref.data, {
    Type: 'Font',
    Subtype: 'Type0',
    BaseFont: name,
    Encoding: 'Identity-H',
    DescendantFonts: [descendant],
    ToUnicode: writeStream(doc, toUnicode.bytes, pressed(toUnicode)),
  });
  ref.end();
}

function pressed({ bytes }: PressedStream): Readonly<Record<string, string>> {
  return { Filter: '/FlateDecode', Length: `${bytes.length}` };
}

function writeDescriptor(doc: PDFKit.PDFDocument, font: Font, name: string, file: PDFKit.PDFKitReference) {
  const { metrics } = font;
  const ref = doc.ref({
    Type: 'FontDescriptor',
    FontName: name,
    Flags: SYMBOLIC | (metrics.isItalic ? ITALIC : 0),
    FontBBox: metrics.box.map((edge) => thousandths(font, edge)),
    ItalicAngle: metrics.italicAngle,
    Ascent: thousandths(font, metrics.ascent),
    Descent: thousandths(font, metrics.descent),
    CapHeight: thousandths(font, metrics.capHeight),
    XHeight: thousandths(font, metrics.xHeight),
    // Font files do not tell the width of their stems; 0 stands for unknown.
    StemV: 0,
    FontFile2: file,
  });
  ref.end();
  return ref;
}
