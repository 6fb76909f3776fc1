import { readFileSync } from 'node:fs';
import { create } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { faceFile, faceKeys } from '../../../../../src/layout/fonts/face-files.ts';
import { readCharacterMap } from '../../../../../src/layout/fonts/opentype/character-map.ts';
import { readFont } from '../../../../../src/layout/fonts/opentype/font.ts';

const readBoth = (key: (typeof faceKeys)[number]) => {
  const bytes = readFileSync(faceFile(key));
  const other = create(bytes);
  if (!('characterSet' in other)) throw new Error('a collection');
  return { font: readFont(bytes), other };
};

/** A character map with one subtable of 16-bit words. */
function mapOf(platform: number, encoding: number, words: readonly number[]): DataView {
  const all = [0, 1, platform, encoding, 0, 12, ...words];
  const view = new DataView(new ArrayBuffer(2 * all.length));
  for (const [at, word] of all.entries()) view.setUint16(2 * at, word);
  return view;
}

describe.each(faceKeys)('readFont, of the file of %s', (key) => {
  const { font, other } = readBoth(key);

  it('knows the same characters as fontkit, with the same glyphs and widths', () => {
    const shown = other.characterSet.filter((point) => other.glyphForCodePoint(point).id !== 0);
    expect(new Set(font.glyphs.keys())).toEqual(new Set(shown));
    const wrong = [...font.glyphs].filter(([point, glyph]) => {
      const theirs = other.glyphForCodePoint(point);
      return theirs.id !== glyph || theirs.advanceWidth !== font.widthOf(glyph);
    });
    expect(wrong).toEqual([]);
  });

  it('reads the same measures as fontkit', () => {
    const { unitsPerEm, ascent, descent, lineGap, italicAngle } = other;
    // The table OS/2 of DejaVu is too old to tell of letters' heights.
    const { capHeight = ascent, xHeight = 0 } = other;
    expect(font.metrics).toMatchObject({ unitsPerEm, ascent, descent, lineGap, capHeight, xHeight, italicAngle });
    const { underlinePosition, underlineThickness, bbox, postscriptName } = other;
    expect(font.metrics).toMatchObject({ underlinePosition, underlineThickness });
    expect(font.metrics.box).toEqual([bbox.minX, bbox.minY, bbox.maxX, bbox.maxY]);
    expect(font.metrics.isItalic).toBe(italicAngle !== 0);
    expect(font.postscriptName).toBe(postscriptName);
  });
});

describe('readFont', () => {
  it('refuses what is no TrueType font', () => {
    expect(() => readFont(new TextEncoder().encode('OTTO and more'))).toThrow('not a font file with TrueType outlines');
  });

  it('names the table that is missing', () => {
    const empty = new Uint8Array(12);
    empty.set([0, 1, 0, 0]);
    expect(() => readFont(empty)).toThrow('the font has no table name');
  });
});

describe('readCharacterMap', () => {
  it('reads segments whose glyphs follow one another, and segments with a list of glyphs', () => {
    // Ends, a filler, starts, deltas, range offsets, glyphs: 0x41 to 0x42 by a delta, 0x61 to 0x63 by a list.
    const segments = [0x42, 0x63, 0xffff, 0, 0x41, 0x61, 0xffff, 0xffc9, 0, 1, 0, 4, 0, 7, 0, 9];
    const map = readCharacterMap(mapOf(3, 1, [4, 0, 0, 6, 0, 0, 0, ...segments]));
    expect([...map]).toEqual([
      [0x41, 10],
      [0x42, 11],
      [0x61, 7],
      [0x63, 9],
    ]);
  });

  it('reads groups, which reach beyond the Basic Multilingual Plane', () => {
    const map = readCharacterMap(mapOf(3, 10, [12, 0, 0, 28, 0, 0, 0, 1, 1, 0xf600, 1, 0xf601, 0, 5]));
    expect([...map]).toEqual([
      [0x1f600, 5],
      [0x1f601, 6],
    ]);
  });

  it('refuses maps of other forms, and fonts without one for Unicode', () => {
    expect(() => readCharacterMap(mapOf(3, 1, [6]))).toThrow('format 6');
    expect(() => readCharacterMap(mapOf(1, 0, [4]))).toThrow('no character map for Unicode');
  });
});
