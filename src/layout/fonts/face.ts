import { readFileSync } from 'node:fs';
import { type FaceKey, faceFile, faceKeys, isFaceKey } from './face-files.ts';
import { type Font, readFont } from './opentype/font.ts';

/** One opened face: its metrics in shares of the font size, and the font for writers that embed it. */
export interface Face {
  readonly key: FaceKey;
  /** The font as it was read. It holds nothing of the documents it serves. */
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

const opened = new Map<string, Face>();

/** A face, read once a process. Throws for a key that is not ours: themes are checked against `faceKeys`. */
export function openFace(key: string): Face {
  const known = opened.get(key);
  if (known) return known;
  if (!isFaceKey(key)) throw new Error(`unknown face ${key}; known: ${faceKeys.join(', ')}`);
  const face = makeFace(key, readFont(readFileSync(faceFile(key))));
  opened.set(key, face);
  return face;
}

function makeFace(key: FaceKey, font: Font): Face {
  const { unitsPerEm, ascent, descent, lineGap } = font.metrics;
  return {
    key,
    font,
    unitsPerEm,
    ascent: ascent / unitsPerEm,
    descent: -descent / unitsPerEm,
    lineGap: lineGap / unitsPerEm,
    advance: (codePoint) => font.widthOf(font.glyphs.get(codePoint) ?? 0) / unitsPerEm,
    has: (codePoint) => font.glyphs.has(codePoint),
  };
}
