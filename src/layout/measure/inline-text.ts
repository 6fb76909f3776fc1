import type { GlyphLook } from '../fonts/glyph-look.ts';
import type { StructureNode } from '../pages.ts';

/** Characters of one look and owner inside an InlineText: `start` (included) to `end` (excluded). */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly look: GlyphLook;
  readonly owner: StructureNode;
  /** The foot note that is called here. */
  readonly note?: number;
}

/** A paragraph's text in one string, tabs as `\t` and forced line breaks as `\n`. */
export interface InlineText {
  readonly text: string;
  /** In order, without gaps. */
  readonly stretches: readonly Stretch[];
  /** Look of an empty paragraph, and of what has no look of its own. */
  readonly look: GlyphLook;
}
