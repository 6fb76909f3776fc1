import { openFace } from '../../../layout/index.ts';

/** A face as one document embeds it: only the glyphs that the document draws. */
export interface SubsetFace {
  /** Name of the font among a page's resources. */
  readonly name: string;
  readonly ref: PDFKit.PDFKitReference;
  /** Where a line under text goes, in ems: distance of its upper edge below the baseline, and its thickness. */
  readonly underline: { readonly below: number; readonly thickness: number };
  /** The code of one character in content streams: four hexadecimal digits. Throws when the face lacks it. */
  code(character: string): string;
}

/** Characters that fonts draw as another one and that are better copied as that one too. */
const COPIED_AS: Readonly<Record<string, string>> = {
  '\u00a0': ' ',
  '\u00ad': '-',
  '\u202f': '\u2009',
};

/**
 * The face `key` in a document. The codes are given out here and not by pdfkit's `encode`: one code a
 * character, with its own entry in the map back to text. So nothing is kerned (Word does not), no
 * character is copied as another that shares its glyph, and a parsed font may serve any number of
 * documents: fontkit's glyph objects, which forget their code points, are asked for widths only.
 */
export function subsetFace(doc: PDFKit.PDFDocument, key: string): SubsetFace {
  const { font } = openFace(key);
  const embedded = doc.registerFont(key, font).font(key)._font;
  const codes = new Map<string, string>();
  const add = (character: string): string => {
    const point = character.codePointAt(0) ?? 0;
    const glyph = font.glyphForCodePoint(point);
    if (glyph.id === 0)
      throw new Error(`${key} has no glyph for U+${point.toString(16).toUpperCase().padStart(4, '0')}`);
    const at = addGlyph(embedded, glyph.id);
    embedded.widths[at] = glyph.advanceWidth * embedded.scale;
    embedded.unicode[at] = [point];
    return at.toString(16).padStart(4, '0');
  };
  return {
    name: embedded.id,
    ref: embedded.ref(),
    underline: {
      below: -font.underlinePosition / font.unitsPerEm,
      thickness: font.underlineThickness / font.unitsPerEm,
    },
    code(character) {
      const sign = COPIED_AS[character] ?? character;
      const known = codes.get(sign);
      if (known !== undefined) return known;
      const code = add(sign);
      codes.set(sign, code);
      return code;
    },
  };
}

/** Number of a glyph in the subset. One that another character already uses is put in a second time. */
function addGlyph({ subset, unicode }: PDFKit.EmbeddedFont, id: number): number {
  const at = subset.includeGlyph(id);
  return unicode[at] === undefined ? at : subset.glyphs.push(id) - 1;
}
