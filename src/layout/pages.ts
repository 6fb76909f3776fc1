import type { Language, Place, Points } from '../base/index.ts';
import type { Datum, Mark } from '../chart/index.ts';
import type { ImageData, Properties } from '../document/index.ts';
import type { StyledRow } from '../theme/index.ts';

/*
 * Pages: the StyledDocument with every line broken and every box placed. The writers of pages (pdf,
 * svg) draw these pieces and decide nothing. Coordinates are points from the page's top left corner,
 * y downwards. All pages together list their pieces in reading order, page by page.
 */

/** What a stretch of content is, for assistive technology. Becomes the PDF's structure tree. */
export type StructureKind =
  | 'document'
  | 'section'
  | 'paragraph'
  | 'title'
  | 'heading-1'
  | 'heading-2'
  | 'heading-3'
  | 'list'
  | 'list-item'
  | 'list-label'
  | 'list-body'
  | 'table'
  | 'table-head'
  | 'table-body'
  | 'table-row'
  | 'head-cell'
  | 'data-cell'
  | 'figure'
  | 'caption'
  | 'link'
  | 'note'
  | 'note-call'
  | 'contents'
  | 'contents-entry'
  | 'reference';

/** One node of the structure tree. Nodes are shared objects: pieces point at their node. */
export interface StructureNode {
  readonly kind: StructureKind;
  /** Absent for the root. */
  readonly parent?: StructureNode;
  readonly at: Place;
  readonly lang?: Language;
  /** Name that references point at. */
  readonly id?: string;
  /** Figures and tables: the words for people who cannot see it. */
  readonly alt?: string;
  /** Cells. */
  readonly scope?: 'column' | 'row';
  readonly colSpan?: number;
  readonly rowSpan?: number;
  /** Lists: how items are numbered. */
  readonly numbering?: 'none' | 'disc' | 'decimal' | 'lower-alpha' | 'lower-roman' | 'upper-roman';
  /** Links: the goal outside, or the id inside; and the words shown, for its description. */
  readonly href?: string;
  readonly target?: string;
  readonly text?: string;
  /** Notes: the number. */
  readonly number?: number;
}

/** Content that is not part of the text: page numbers, repeated heads, running headers, rules, fills. */
export type ArtifactKind = 'pagination' | 'layout';
export type Owner = { readonly node: StructureNode } | { readonly artifact: ArtifactKind };

/** Characters of one face, size and colour, drawn in one go from `x` on the piece's baseline. */
export interface GlyphRun {
  /** Distance from the piece's `x`. */
  readonly dx: Points;
  /** As it is to be drawn and copied; spaces are real ones, a trailing space included where the line has one that separates words. */
  readonly text: string;
  /** Key of the face, e.g. `tinos/bold-italic`. */
  readonly face: string;
  readonly size: Points;
  readonly color: string;
  /** Baseline shift, up is positive (superscript). */
  readonly rise: Points;
  /** What each ordinary space (U+0020) is widened by, to justify; 0 mostly. U+00A0 is never widened. */
  readonly wordSpacing: Points;
  /** Advance with word spacing, without trailing space's overhang beyond the column. */
  readonly width: Points;
  readonly underline: boolean;
  readonly lang?: Language;
}
/** A line of text, or the part of a line that has one owner. */
export interface TextPiece {
  readonly type: 'text';
  readonly owner: Owner;
  readonly x: Points;
  readonly baseline: Points;
  readonly width: Points;
  readonly ascent: Points;
  readonly descent: Points;
  readonly runs: readonly GlyphRun[];
}
export interface ImagePiece {
  readonly type: 'image';
  readonly owner: Owner;
  readonly x: Points;
  readonly y: Points;
  readonly width: Points;
  readonly height: Points;
  readonly image: ImageData;
}
/** A straight line from (x1, y1) to (x2, y2); always an artifact. */
export interface LinePiece {
  readonly type: 'line';
  readonly owner: { readonly artifact: ArtifactKind };
  readonly x1: Points;
  readonly y1: Points;
  readonly x2: Points;
  readonly y2: Points;
  readonly width: Points;
  readonly color: string;
}
/** A filled rectangle; always an artifact, listed before what lies upon it. */
export interface FillPiece {
  readonly type: 'fill';
  readonly owner: { readonly artifact: ArtifactKind };
  readonly x: Points;
  readonly y: Points;
  readonly width: Points;
  readonly height: Points;
  readonly color: string;
}
/** A line of a chart's text, from (x, baseline) on, turned about it by `turn` degrees, clockwise. */
export interface ChartText {
  readonly type: 'text';
  readonly x: Points;
  readonly baseline: Points;
  readonly turn: number;
  readonly runs: readonly GlyphRun[];
  /** The value that it names. */
  readonly datum?: Datum;
}
/** A chart's marks as they are drawn, at their place on the page. */
export type ChartMark = Exclude<Mark, { readonly type: 'text' }> | ChartText;
/** A chart: vectors and letters, drawn in their order. */
export interface ChartPiece {
  readonly type: 'chart';
  readonly owner: Owner;
  readonly x: Points;
  readonly y: Points;
  readonly width: Points;
  readonly height: Points;
  readonly marks: readonly ChartMark[];
}
export type Piece = TextPiece | ImagePiece | ChartPiece | LinePiece | FillPiece;

export interface Page {
  /** From 1, over the whole document. */
  readonly index: number;
  /** The number that is printed: differs from `index` when a section starts anew. */
  readonly number: number;
  /** Index of its section. */
  readonly section: number;
  readonly width: Points;
  readonly height: Points;
  readonly pieces: readonly Piece[];
}
export interface OutlineEntry {
  readonly title: string;
  readonly level: 1 | 2 | 3;
  readonly page: number;
  readonly y: Points;
}
/** Where an id is: page index (from 1) and distance from the page's top. */
export interface Anchor {
  readonly page: number;
  readonly y: Points;
}

export interface Pages {
  readonly language: Language;
  readonly properties: Properties;
  readonly root: StructureNode;
  readonly pages: readonly Page[];
  readonly outline: readonly OutlineEntry[];
  readonly anchors: ReadonlyMap<string, Anchor>;
  /** The page numbers that references show, by the id that they refer to; absent where there are none. */
  readonly shownPages?: ReadonlyMap<string, number>;
  /** Table rows that are taller than a page and therefore cut: in the Word file these, and no others, may split. */
  readonly cutRows?: ReadonlySet<StyledRow>;
}
