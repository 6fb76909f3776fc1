import { deflateSync } from 'node:zlib';
import { type Font, openFace } from '../../../layout/index.ts';
import { fourDigits } from '../values.ts';
import { subsetTag } from './subset-tag.ts';
import { toUnicode } from './to-unicode.ts';
import { subsetFont } from './truetype/subset-font.ts';

/** A character that a document draws; its place in the list is its code. */
export interface SubsetCharacter {
  readonly point: number;
  readonly glyph: number;
}

/** A stream of the file, pressed. */
export interface PressedStream {
  readonly bytes: Uint8Array;
  /** How many bytes there were. */
  readonly length: number;
}

/** A face cut down to some characters: all that does not depend on the document that embeds it. */
export interface CutFace {
  readonly font: Font;
  /** By code point: four hexadecimal digits. */
  readonly codes: ReadonlyMap<number, string>;
  /** The name of the part: a tag, and the font's own name. */
  readonly name: string;
  /** The width of each code, as a list of the file: in thousandths of an em. */
  readonly widths: string;
  readonly toUnicode: PressedStream;
  readonly file: PressedStream;
}

/**
 * The face `key` with nothing but these characters, code points in their order. Each character has a code of its own, with
 * its own entry in the map back to text, so that no character is copied as another that shares its glyph.
 * Throws when the face lacks one.
 */
export function cutFace(key: string, points: readonly number[]): CutFace {
  const { font } = openFace(key);
  const characters: readonly SubsetCharacter[] = [0, ...points].map((point, code) => ({
    point,
    glyph: code === 0 ? 0 : glyphOf(font, key, point),
  }));
  const glyphs = characters.map(({ glyph }) => glyph);
  return {
    font,
    codes: new Map(points.map((point, at) => [point, fourDigits(at + 1)])),
    name: `${subsetTag(characters)}+${font.postscriptName}`,
    widths: `[${glyphs.map((glyph) => thousandths(font, font.widthOf(glyph))).join(' ')}]`,
    toUnicode: press(Buffer.from(toUnicode(characters), 'latin1')),
    file: press(subsetFont(font, glyphs)),
  };
}

/** A length of the font in thousandths of an em, as PDF counts; rounded as pdfkit rounds. */
export function thousandths({ metrics }: Font, units: number): number {
  return Math.round(((units * 1000) / metrics.unitsPerEm) * 1e6) / 1e6;
}

function glyphOf({ glyphs }: Font, key: string, point: number): number {
  const glyph = glyphs.get(point);
  if (glyph !== undefined) return glyph;
  throw new Error(`${key} has no glyph for U+${point.toString(16).toUpperCase().padStart(4, '0')}`);
}

function press(bytes: Uint8Array): PressedStream {
  return { bytes: deflateSync(bytes), length: bytes.length };
}
