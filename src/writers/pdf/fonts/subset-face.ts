import { openFace } from '../../../layout/index.ts';
import { fourDigits } from '../values.ts';
import { embedFont } from './embed-font.ts';

/** A face as one document embeds it: only the glyphs that the document draws. */
export interface SubsetFace {
  /** Name of the font among a page's resources. */
  readonly name: string;
  readonly ref: PDFKit.PDFKitReference;
  /** Where a line under text goes, in ems: distance of its upper edge below the baseline, and its thickness. */
  readonly underline: { readonly below: number; readonly thickness: number };
  /** The code of one character (its code point) in content streams: four hexadecimal digits. Throws when the face lacks it. */
  code(point: number): string;
  /** Writes the font. To be called after the last page. */
  embed(): void;
}

/** A character that a document draws; its place in the list is its code. */
export interface SubsetCharacter {
  readonly point: number;
  readonly glyph: number;
}

/** Characters that fonts draw as another one and that are better copied as that one too. */
const COPIED_AS: ReadonlyMap<number, number> = new Map([
  [0xa0, 0x20],
  [0xad, 0x2d],
  [0x202f, 0x2009],
]);

/**
 * The face `key` in a document, under a name among the pages' resources. Each character has a code of its
 * own, with its own entry in the map back to text, so that no character is copied as another that shares its
 * glyph; and nothing is kerned, since Word does not.
 */
export function subsetFace(doc: PDFKit.PDFDocument, key: string, name: string): SubsetFace {
  const { font } = openFace(key);
  const { underlinePosition, underlineThickness, unitsPerEm } = font.metrics;
  const characters: SubsetCharacter[] = [{ point: 0, glyph: 0 }];
  const codes = new Map<number, string>();
  const ref = doc.ref({});
  const add = (point: number): string => {
    const glyph = font.glyphs.get(point);
    if (glyph === undefined)
      throw new Error(`${key} has no glyph for U+${point.toString(16).toUpperCase().padStart(4, '0')}`);
    return fourDigits(characters.push({ point, glyph }) - 1);
  };
  const code = (point: number): string => {
    const known = codes.get(point);
    if (known !== undefined) return known;
    const copied = COPIED_AS.get(point);
    const added = copied === undefined ? add(point) : code(copied);
    codes.set(point, added);
    return added;
  };
  return {
    name,
    ref,
    underline: { below: -underlinePosition / unitsPerEm, thickness: underlineThickness / unitsPerEm },
    code,
    embed: () => embedFont(doc, ref, font, characters),
  };
}
