import type { Font } from '../../../layout/index.ts';
import { pdfString } from '../values.ts';
import type { SubsetCharacter } from './subset-face.ts';
import { subsetTag } from './subset-tag.ts';
import { toUnicode } from './to-unicode.ts';
import { subsetFont } from './truetype/subset-font.ts';

/** Flags of a font descriptor (ISO 32000-1, table 123): other letters than the standard Latin ones; slanted. */
const SYMBOLIC = 1 << 2;
const ITALIC = 1 << 6;

/**
 * Writes a font whose two-byte codes are the numbers of its glyphs (ISO 32000-1, 9.7): the font with its map
 * back to text, its descendant with the widths, the descriptor, and the file.
 */
export function embedFont(
  doc: PDFKit.PDFDocument,
  ref: PDFKit.PDFKitReference,
  font: Font,
  characters: readonly SubsetCharacter[],
): void {
  const name = `${subsetTag(characters)}+${font.postscriptName}`;
  const descendant = doc.ref({
    Type: 'Font',
    Subtype: 'CIDFontType2',
    BaseFont: name,
    CIDSystemInfo: { Registry: pdfString('Adobe'), Ordering: pdfString('Identity'), Supplement: 0 },
    FontDescriptor: writeDescriptor(doc, font, name, writeFile(doc, font, characters)),
    W: [0, characters.map(({ glyph }) => thousandths(font, font.widthOf(glyph)))],
    CIDToGIDMap: 'Identity',
  });
  descendant.end();
  const ToUnicode = doc.ref({});
  ToUnicode.end(Buffer.from(toUnicode(characters), 'latin1'));
  Object.assign(ref.data, {
    Type: 'Font',
    Subtype: 'Type0',
    BaseFont: name,
    Encoding: 'Identity-H',
    DescendantFonts: [descendant],
    ToUnicode,
  });
  ref.end();
}

function writeFile(doc: PDFKit.PDFDocument, font: Font, characters: readonly SubsetCharacter[]) {
  const file = subsetFont(
    font,
    characters.map(({ glyph }) => glyph),
  );
  const ref = doc.ref({ Length1: file.length });
  ref.end(file);
  return ref;
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

/** A length of the font in thousandths of an em, as PDF counts. */
function thousandths({ metrics }: Font, units: number): number {
  return (units * 1000) / metrics.unitsPerEm;
}
