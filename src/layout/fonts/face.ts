import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkit';
import { type FaceKey, faceFile, faceKeys, isFaceKey } from './face-files.ts';

/** One opened face: its metrics in shares of the font size, and the font for writers that embed it. */
export interface Face {
  readonly key: FaceKey;
  /** The parsed font. It may be given to any number of documents (see `readFont`). */
  readonly font: Font;
  /** The grid that a glyph's outline is drawn on; all metrics here are already divided by it. */
  readonly unitsPerEm: number;
  /** Height above the baseline, depth below it (positive) and extra gap between lines, per point of size. */
  readonly ascent: number;
  readonly descent: number;
  readonly lineGap: number;
  /** Width of a character per point of size; of the missing glyph when the face has none. */
  advance(codePoint: number): number;
  has(codePoint: number): boolean;
}

const opened = new Map<FaceKey, Face>();

/** A face, parsed once a process. Throws for a key that is not ours: themes are checked against `faceKeys`. */
export function openFace(key: string): Face {
  if (!isFaceKey(key)) throw new Error(`unknown face ${key}; known: ${faceKeys.join(', ')}`);
  const known = opened.get(key);
  if (known) return known;
  const face = makeFace(key, readFont(faceFile(key)));
  opened.set(key, face);
  return face;
}

/**
 * Parses a font file and asks for every glyph once, in the order of code points. fontkit keeps glyphs
 * with the code points of whoever asked first; asking in order makes the map back to text right (a
 * plain space before the no-break space, letters before parts of letters) for all documents to come.
 */
function readFont(file: URL): Font {
  const font = create(readFileSync(file));
  if (!('characterSet' in font)) throw new Error(`${file.pathname} is a collection of fonts`);
  for (const point of [...font.characterSet].sort((a, b) => a - b)) font.glyphForCodePoint(point);
  return font;
}

function makeFace(key: FaceKey, font: Font): Face {
  const em = font.unitsPerEm;
  const advances = new Map<number, number>();
  const points = new Set(font.characterSet);
  return {
    key,
    font,
    unitsPerEm: em,
    ascent: font.ascent / em,
    descent: -font.descent / em,
    lineGap: font.lineGap / em,
    advance(codePoint) {
      const known = advances.get(codePoint);
      if (known !== undefined) return known;
      const width = font.glyphForCodePoint(codePoint).advanceWidth / em;
      if (points.has(codePoint)) advances.set(codePoint, width);
      return width;
    },
    has: (codePoint) => points.has(codePoint),
  };
}
