import { type FontTables, tableOf } from '../../../../layout/index.ts';

/** The outlines of a font, as bytes that may be copied from one font file to another. */
export interface GlyphOutlines {
  /** The bytes of a glyph; none at all for one that is blank. */
  bytesOf(glyph: number): Uint8Array;
}

/** Opens the tables `loca` and `glyf` (OpenType 1.9): where each outline begins, and the outlines. */
export function openOutlines(tables: FontTables): GlyphOutlines {
  const [glyf, loca] = [tableOf(tables, 'glyf'), tableOf(tables, 'loca')];
  const isLong = tableOf(tables, 'head').getInt16(50) === 1;
  const offset = (glyph: number) => (isLong ? loca.getUint32(4 * glyph) : 2 * loca.getUint16(2 * glyph));
  return {
    bytesOf(glyph) {
      const start = offset(glyph);
      return new Uint8Array(glyf.buffer, glyf.byteOffset + start, offset(glyph + 1) - start);
    },
  };
}
