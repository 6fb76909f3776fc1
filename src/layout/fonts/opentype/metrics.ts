import { type FontTables, tableOf } from './tables.ts';

/** Measures of a font as a whole, in its own units; those below the baseline are negative. */
export interface FontMetrics {
  /** The grid that outlines are drawn on. */
  readonly unitsPerEm: number;
  /** Left, bottom, right and top of the box that holds every glyph. */
  readonly box: readonly [number, number, number, number];
  readonly isItalic: boolean;
  readonly ascent: number;
  readonly descent: number;
  readonly lineGap: number;
  readonly capHeight: number;
  readonly xHeight: number;
  /** Degrees, counterclockwise from upright. */
  readonly italicAngle: number;
  /** Upper edge of the line under text, and its thickness. */
  readonly underlinePosition: number;
  readonly underlineThickness: number;
}

/** Reads the measures from the tables `head`, `hhea`, `OS/2` and `post` (OpenType 1.9). */
export function readMetrics(tables: FontTables): FontMetrics {
  const [head, hhea] = [tableOf(tables, 'head'), tableOf(tables, 'hhea')];
  const [os2, post] = [tableOf(tables, 'OS/2'), tableOf(tables, 'post')];
  return {
    unitsPerEm: head.getUint16(18),
    box: [head.getInt16(36), head.getInt16(38), head.getInt16(40), head.getInt16(42)],
    isItalic: (head.getUint16(44) & 2) !== 0,
    ascent: hhea.getInt16(4),
    descent: hhea.getInt16(6),
    lineGap: hhea.getInt16(8),
    ...letterHeights(os2, hhea),
    italicAngle: post.getInt32(4) / 0x10000,
    underlinePosition: post.getInt16(8),
    underlineThickness: post.getInt16(10),
  };
}

/** Heights of `x` and `H`; older versions of `OS/2` do not tell them. */
function letterHeights(os2: DataView, hhea: DataView): Pick<FontMetrics, 'xHeight' | 'capHeight'> {
  if (os2.getUint16(0) < 2) return { xHeight: 0, capHeight: hhea.getInt16(4) };
  return { xHeight: os2.getInt16(86), capHeight: os2.getInt16(88) };
}

/** Advance width and left side bearing of a glyph, in the font's units. */
export interface GlyphMetrics {
  widthOf(glyph: number): number;
  bearingOf(glyph: number): number;
}

/** Reads the table `hmtx` (OpenType 1.9). Its last width holds for all later glyphs, which have bearings alone. */
export function readGlyphMetrics(tables: FontTables): GlyphMetrics {
  const hmtx = tableOf(tables, 'hmtx');
  const last = tableOf(tables, 'hhea').getUint16(34) - 1;
  return {
    widthOf: (glyph) => hmtx.getUint16(4 * Math.min(glyph, last)),
    bearingOf: (glyph) => hmtx.getInt16(4 * Math.min(glyph, last) + 2 + 2 * Math.max(glyph - last, 0)),
  };
}
