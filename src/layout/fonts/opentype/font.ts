import { readCharacterMap } from './character-map.ts';
import { type FontMetrics, type GlyphMetrics, readGlyphMetrics, readMetrics } from './metrics.ts';
import { readPostscriptName } from './postscript-name.ts';
import { type FontTables, readTables, tableOf } from './tables.ts';

/**
 * A font file, read as far as setting Vietnamese and English text asks for: with composed letters (NFC) and
 * without kerning a word is as wide as its characters, so that no shaping is needed.
 */
export interface Font extends GlyphMetrics {
  readonly postscriptName: string;
  readonly metrics: FontMetrics;
  /** Code point -> glyph. */
  readonly glyphs: ReadonlyMap<number, number>;
  /** The file's tables, for writers that embed a part of it. */
  readonly tables: FontTables;
}

/** Reads a TrueType font file. Throws when a table that is needed is missing or of a form that is not known. */
export function readFont(file: Uint8Array): Font {
  const tables = readTables(file);
  return {
    postscriptName: readPostscriptName(tableOf(tables, 'name')),
    metrics: readMetrics(tables),
    glyphs: readCharacterMap(tableOf(tables, 'cmap')),
    ...readGlyphMetrics(tables),
    tables,
  };
}
