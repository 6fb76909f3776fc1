import { copiedAs } from './copied-as.ts';
import { embedFont } from './embed-font.ts';
import { knownFace } from './known-faces.ts';

/** A face as one document embeds it: only the glyphs that the document draws. */
export interface SubsetFace {
  /** Name of the font among a page's resources. */
  readonly name: string;
  readonly ref: PDFKit.PDFKitReference;
  /** Where a line under text goes, in ems: distance of its upper edge below the baseline, and its thickness. */
  readonly underline: { readonly below: number; readonly thickness: number };
  /** The code of one character (its code point) in content streams: four hexadecimal digits. */
  code(point: number): string;
  /** Writes the font. To be called after the last page. */
  embed(): void;
}

/**
 * The face `key` in a document that draws these characters in it, under a name among the pages' resources. Nothing is
 * kerned, since Word does not. Throws when the face lacks a character.
 */
export function subsetFace(doc: PDFKit.PDFDocument, key: string, points: readonly number[], name: string): SubsetFace {
  const face = knownFace(key, points);
  const { underlinePosition, underlineThickness, unitsPerEm } = face.font.metrics;
  const ref = doc.ref({});
  return {
    name,
    ref,
    underline: { below: -underlinePosition / unitsPerEm, thickness: underlineThickness / unitsPerEm },
    code(point) {
      const code = face.codes.get(point) ?? face.codes.get(copiedAs(point));
      if (code === undefined)
        throw new Error(`U+${point.toString(16)} was not found when the pages were looked through`);
      return code;
    },
    embed: () => embedFont(doc, ref, face),
  };
}
