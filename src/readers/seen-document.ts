/*
 * How a finished file looks, read back from its bytes alone: the same shape for Word and PDF. A paragraph of a Word
 * file is one text; of a PDF, a line at the head or in a column is one, and the lines of running text are gathered.
 * Lengths are points. What a format does not tell is absent.
 */
import type { Points } from '../base/index.ts';
import type { ReadFormat } from './read-document.ts';

/** Which part of the page a text or line stands in; `cell` is a cell of a table of data. */
export type SeenColumn = 'left' | 'right' | 'page' | 'cell';

/** Characters of one look. `font` is the family that the file names; of a PDF, the face. */
export interface SeenRun {
  readonly text: string;
  readonly font?: string;
  readonly size: Points;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  /** `#rrggbb`; black where the file leaves it open. */
  readonly color: string;
}

/** A rectangle from the page's top left corner, y downwards. */
export interface SeenBox {
  readonly left: Points;
  readonly top: Points;
  readonly right: Points;
  readonly bottom: Points;
}

export interface SeenBorder {
  readonly width: Points;
  readonly color: string;
  /** Not dotted, dashed or doubled. */
  readonly solid: boolean;
}
export interface SeenBorders {
  readonly top?: SeenBorder;
  readonly bottom?: SeenBorder;
  readonly left?: SeenBorder;
  readonly right?: SeenBorder;
}

export type SeenAlign = 'left' | 'center' | 'right' | 'justify';

/** Height of lines: a share of the font's own, or a length. */
export type SeenLineHeight =
  | { readonly rule: 'multiple'; readonly factor: number }
  | { readonly rule: 'exact' | 'atLeast'; readonly height: Points };

interface SeenPlace {
  /** Index of its section; of a PDF, of its page. */
  readonly section: number;
  readonly column: SeenColumn;
  /** Number of the table or grid that it stands in. */
  readonly table?: number;
  /** Row in that table, from 0. */
  readonly row?: number;
}

export interface SeenText extends SeenPlace {
  readonly type: 'text';
  /** As it is shown, capitals and list labels included, blanks squeezed. */
  readonly text: string;
  readonly runs: readonly SeenRun[];
  readonly align?: SeenAlign;
  readonly firstLine?: Points;
  /** Distance from the left edge of its column. */
  readonly indent?: Points;
  readonly spaceBefore?: Points;
  readonly spaceAfter?: Points;
  readonly line?: SeenLineHeight;
  readonly borders?: SeenBorders;
  /** Where it was drawn; absent where the format does not say. */
  readonly box?: SeenBox;
  /** Distances between its baselines, of a text with several lines. */
  readonly pitch?: Points;
  /** Baseline of the first line, from the top of the page. */
  readonly baseline?: Points;
  /** Width of the column that it stands in. */
  readonly room?: Points;
  /** A line of the same paragraph as the text before it. */
  readonly goesOn?: true;
}

/** A horizontal line. */
export interface SeenStroke extends SeenPlace {
  readonly type: 'stroke';
  readonly length: Points;
  readonly solid: boolean;
  /** How far its middle is from the middle of its column, to the right; absent where it is not known. */
  readonly offCentre?: Points;
  readonly box?: SeenBox;
}

/** A frame around words. */
export interface SeenFrame extends SeenPlace {
  readonly type: 'frame';
  readonly width: Points;
  readonly height: Points;
  readonly color: string;
  readonly text: string;
  readonly runs: readonly SeenRun[];
}

export type SeenPart = SeenText | SeenStroke | SeenFrame;

/** Paper and margins; of a PDF the margins are those that the text leaves. */
export interface SeenSection {
  readonly width: Points;
  readonly height: Points;
  readonly margin: { readonly top: Points; readonly right: Points; readonly bottom: Points; readonly left: Points };
  readonly header: SeenRunning;
  readonly footer: SeenRunning;
  /** The number of its first page, where it is set anew. */
  readonly startsAt?: number;
}

/** What runs along the top or the bottom of a section's pages. */
export interface SeenRunning {
  /** Distance from the paper's edge. */
  readonly distance?: Points;
  /** Of the pages that follow the first; of a PDF, of this page. */
  readonly texts: readonly SeenText[];
  /** The first page's, where it has its own. */
  readonly first?: readonly SeenText[];
  /** Whether these texts hold the number of the page, and in which format. */
  readonly number?: { readonly text: SeenText; readonly format: string };
  readonly firstNumber?: boolean;
}

/** A finished file as it looks. */
export interface SeenDocument {
  readonly format: ReadFormat;
  readonly sections: readonly SeenSection[];
  readonly parts: readonly SeenPart[];
  /** Tables of data stand in it. */
  readonly hasTables: boolean;
  /** All words, signs that show nothing included. */
  readonly rawText: string;
  readonly custom: Readonly<Record<string, string>>;
  /** What it says of itself: title, subject, author, language. */
  readonly facts: Readonly<Record<string, string>>;
  /** Margins of back pages are the mirror image of the front's. */
  readonly mirrored?: boolean;
  /** It claims to be PDF/A. */
  readonly archival?: boolean;
  /** Version of the PDF format, e.g. 1.7. */
  readonly version?: number;
}
