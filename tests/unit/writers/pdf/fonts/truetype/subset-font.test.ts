import { create, type Font as OtherFont } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { faceKeys, openFace } from '../../../../../../src/layout/index.ts';
import { componentOffsets } from '../../../../../../src/writers/pdf/fonts/truetype/composite-glyph.ts';
import { subsetFont } from '../../../../../../src/writers/pdf/fonts/truetype/subset-font.ts';
import { writeFontFile } from '../../../../../../src/writers/pdf/fonts/truetype/write-font-file.ts';

const SIGNS = 'ẤậẾộựĐđưƯ ,.0aA₫–•ấấ';

function parse(bytes: Uint8Array): OtherFont {
  const font = create(Buffer.from(bytes));
  if (!('characterSet' in font)) throw new Error('a collection');
  return font;
}

const glyphsOf = (key: string, text: string) => {
  const { font } = openFace(key);
  return [0, ...[...text].map((sign) => font.glyphs.get(sign.codePointAt(0) ?? 0) ?? 0)];
};

/** The sum of a file's 32-bit words. */
function sumOf(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}

describe.each(faceKeys)('subsetFont, of %s', (key) => {
  const { font } = openFace(key);
  const glyphs = glyphsOf(key, SIGNS);
  const subset = subsetFont(font, glyphs);

  it('draws each glyph as the whole font does, composed letters included', () => {
    const [whole, part] = [parse(writeFontFile(bytesOf(key))), parse(subset)];
    for (const [at, glyph] of glyphs.entries()) {
      expect(part.getGlyph(at).path.toSVG()).toBe(whole.getGlyph(glyph).path.toSVG());
      expect(part.getGlyph(at).advanceWidth).toBe(whole.getGlyph(glyph).advanceWidth);
      expect(part.getGlyph(at).bbox).toEqual(whole.getGlyph(glyph).bbox);
    }
  });

  it('holds no more than these glyphs and their parts, one of each', () => {
    const { numGlyphs } = parse(subset);
    expect(numGlyphs).toBeGreaterThan(glyphs.length);
    expect(numGlyphs).toBeLessThan(2 * glyphs.length);
    expect(subset.length).toBeLessThan(20_000);
  });

  it('gives the same bytes each time, and leaves the font as it was', () => {
    expect(subsetFont(font, glyphs)).toEqual(subset);
  });

  it('sums up as a font file must', () => {
    expect(sumOf(subset)).toBe(0xb1b0afba);
  });
});

function bytesOf(key: string): ReadonlyMap<string, Uint8Array> {
  const tables = [...openFace(key).font.tables];
  return new Map(
    tables.map(([tag, { buffer, byteOffset, byteLength }]) => {
      const table = new Uint8Array(buffer, byteOffset, byteLength).slice();
      if (tag === 'head') table.fill(0, 8, 12);
      return [tag, table];
    }),
  );
}

describe('subsetFont', () => {
  it('may hold a glyph twice, for two characters that share it', () => {
    const { font } = openFace('tinos/regular');
    const [, glyph = 0] = glyphsOf('tinos/regular', ';');
    const part = parse(subsetFont(font, [0, glyph, glyph]));
    expect(part.getGlyph(2).path.toSVG()).toBe(part.getGlyph(1).path.toSVG());
    expect(part.getGlyph(2).path.toSVG()).not.toBe('');
  });

  it('is a font even when nothing but the missing glyph is in it', () => {
    expect(parse(subsetFont(openFace('tinos/bold').font, [0])).numGlyphs).toBe(1);
  });
});

describe('componentOffsets', () => {
  const outline = (...words: number[]) => {
    const view = new DataView(new ArrayBuffer(2 * words.length));
    for (const [at, word] of words.entries()) view.setUint16(2 * at, word);
    return new Uint8Array(view.buffer);
  };

  it('is empty for blank and for simple glyphs', () => {
    expect(componentOffsets(outline())).toEqual([]);
    expect(componentOffsets(outline(1, 0, 0, 0, 0, 0x20, 7))).toEqual([]);
  });

  it('steps over arguments and factors of every length', () => {
    const more = 0x20;
    const words = [0xffff, 0, 0, 0, 0];
    words.push(more, 1, 0); // two bytes
    words.push(more | 0x1, 2, 0, 0); // two words
    words.push(more | 0x8, 3, 0, 0); // a scale
    words.push(more | 0x1 | 0x40, 4, 0, 0, 0, 0); // two scales
    words.push(0x1 | 0x80, 5, 0, 0, 0, 0, 0, 0); // a matrix, the last
    const bytes = outline(...words);
    const view = new DataView(bytes.buffer);
    expect(componentOffsets(bytes).map((offset) => view.getUint16(offset))).toEqual([1, 2, 3, 4, 5]);
  });
});
