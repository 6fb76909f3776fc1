import { componentOffsets } from './composite-glyph.ts';
import type { GlyphOutlines } from './glyph-outlines.ts';

/** Glyphs of a font, numbered anew. */
export interface CopiedGlyphs {
  /** The number of each in the font that it comes from: first those asked for, then the parts that they need. */
  readonly glyphs: readonly number[];
  readonly outlines: readonly Uint8Array[];
}

/**
 * Copies outlines, and the parts that composite ones are put together from (an accented letter is a letter and
 * its marks). Each part is there once, and named by its new number.
 */
export function copyGlyphs(outlines: GlyphOutlines, wanted: readonly number[]): CopiedGlyphs {
  const glyphs = [...wanted];
  const numbers = new Map<number, number>();
  for (const [at, glyph] of wanted.entries()) if (!numbers.has(glyph)) numbers.set(glyph, at);
  const renumber = (glyph: number): number => {
    const known = numbers.get(glyph);
    if (known !== undefined) return known;
    numbers.set(glyph, glyphs.length);
    return glyphs.push(glyph) - 1;
  };
  const copies: Uint8Array[] = [];
  // The list grows while it is walked: parts may have parts of their own.
  for (const glyph of glyphs) copies.push(copyOutline(outlines.bytesOf(glyph), renumber));
  return { glyphs, outlines: copies };
}

function copyOutline(outline: Uint8Array, renumber: (glyph: number) => number): Uint8Array {
  const offsets = componentOffsets(outline);
  if (offsets.length === 0) return outline;
  const copy = outline.slice();
  const view = new DataView(copy.buffer);
  for (const offset of offsets) view.setUint16(offset, renumber(view.getUint16(offset)));
  return copy;
}
