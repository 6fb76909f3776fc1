import { type Font, tableOf } from '../../../../layout/index.ts';
import { copyGlyphs } from './copy-glyphs.ts';
import { openOutlines } from './glyph-outlines.ts';
import { padded, writeFontFile } from './write-font-file.ts';

/** Tables that hold the instructions which fit outlines to a screen's pixels; they name no glyphs. */
const INSTRUCTIONS = ['cvt ', 'fpgm', 'prep'];

/**
 * A font file with nothing but some glyphs, numbered by their places in the list; the first is to be 0, the
 * missing glyph. It has the tables that PDF asks of a TrueType font embedded as a CIDFont (ISO 32000-1, 9.9),
 * and no character map: the PDF's codes are the glyphs' numbers.
 */
export function subsetFont(font: Font, wanted: readonly number[]): Uint8Array {
  const { tables } = font;
  const { glyphs, outlines } = copyGlyphs(openOutlines(tables), wanted);
  const subset = new Map<string, Uint8Array>();
  for (const tag of INSTRUCTIONS) if (tables.has(tag)) subset.set(tag, copyTable(font, tag));
  const [glyf, loca] = joinOutlines(outlines);
  return writeFontFile(
    subset
      .set('glyf', glyf)
      .set('loca', loca)
      .set('hmtx', copyWidths(font, glyphs))
      // One width for each glyph, long offsets in `loca`, and the checksum of the file yet to be reckoned.
      .set('hhea', change16(copyTable(font, 'hhea'), 34, glyphs.length))
      .set('maxp', change16(copyTable(font, 'maxp'), 4, glyphs.length))
      .set('head', change32(change16(copyTable(font, 'head'), 50, 1), 8, 0)),
  );
}

function copyTable({ tables }: Font, tag: string): Uint8Array {
  const table = tableOf(tables, tag);
  return new Uint8Array(table.buffer, table.byteOffset, table.byteLength).slice();
}

function change16(table: Uint8Array, at: number, value: number): Uint8Array {
  new DataView(table.buffer).setUint16(at, value);
  return table;
}

function change32(table: Uint8Array, at: number, value: number): Uint8Array {
  new DataView(table.buffer).setUint32(at, value);
  return table;
}

/** The table `glyf`, and `loca` with the offset of each outline and of the end. */
function joinOutlines(outlines: readonly Uint8Array[]): [Uint8Array, Uint8Array] {
  const glyf = new Uint8Array(outlines.reduce((size, { length }) => size + padded(length), 0));
  const loca = new DataView(new ArrayBuffer(4 * (outlines.length + 1)));
  let offset = 0;
  for (const [at, outline] of outlines.entries()) {
    glyf.set(outline, offset);
    offset += padded(outline.length);
    loca.setUint32(4 * (at + 1), offset);
  }
  return [glyf, new Uint8Array(loca.buffer)];
}

/** The table `hmtx`: advance width and left side bearing of each glyph. */
function copyWidths(font: Font, glyphs: readonly number[]): Uint8Array {
  const hmtx = new DataView(new ArrayBuffer(4 * glyphs.length));
  for (const [at, glyph] of glyphs.entries()) {
    hmtx.setUint16(4 * at, font.widthOf(glyph));
    hmtx.setInt16(4 * at + 2, font.bearingOf(glyph));
  }
  return new Uint8Array(hmtx.buffer);
}
