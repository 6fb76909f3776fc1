import type { Language, Points } from '../base/index.ts';
import type { Chart } from './chart.ts';
import type { Attr, Inline } from './inlines.ts';

export type * from './inlines.ts';

export type Alignment = 'left' | 'center' | 'right' | 'justify';
/** In a cell of a table figures can also stand with their decimal signs below one another. */
export type CellAlignment = Alignment | 'decimal';

// ---------------------------------------------------------------- blocks

/** What a paragraph is for; decides its style where the template names none, and its meaning for readers. */
export type ParagraphRole = 'body' | 'title' | 'subtitle' | 'subject' | 'note';
export interface Paragraph {
  readonly type: 'paragraph';
  readonly attr: Attr;
  readonly role: ParagraphRole;
  readonly align?: Alignment;
  readonly inlines: readonly Inline[];
}
/** Levels go down without jumps after normalising. */
export interface Heading {
  readonly type: 'heading';
  readonly attr: Attr;
  readonly level: 1 | 2 | 3;
  readonly align?: Alignment;
  readonly inlines: readonly Inline[];
}
/** How list items are marked. `letter` is the Vietnamese row a b c d đ e g h i k l m … in Vietnamese, a b c in English. */
export type ListMarker = 'bullet' | 'dash' | 'decimal' | 'decimal-paren' | 'letter' | 'roman' | 'upper-roman';
export interface List {
  readonly type: 'list';
  readonly attr: Attr;
  readonly marker: ListMarker;
  /** Number of the first item; 1 for unordered lists. */
  readonly start: number;
  readonly items: readonly ListItem[];
}
/** Its blocks are paragraphs and lists (after normalising the first one is a paragraph). */
export interface ListItem {
  readonly attr: Attr;
  readonly blocks: readonly Block[];
}

/** A column's width: a share of the table's width in per cent, or a fixed length. */
export type ColumnWidth = { readonly percent: number } | { readonly length: Points };
export type VerticalAlignment = 'top' | 'middle' | 'bottom';
export interface Table {
  readonly type: 'table';
  readonly attr: Attr;
  /** One for each grid column. */
  readonly columns: readonly ColumnWidth[];
  /** How the data cells of each column stand that do not say it themselves, from the left. */
  readonly columnAligns?: readonly CellAlignment[];
  /** How many of the first rows are the head, repeated on each page. */
  readonly headerRows: number;
  /** `number` is set by normalising, from 1 for each kind of caption. */
  readonly caption?: Caption;
  /** What the table holds, for people who cannot see it; required of a table without a caption. */
  readonly alt?: string;
  readonly rows: readonly Row[];
}
export interface Row {
  readonly attr: Attr;
  readonly cells: readonly Cell[];
}
export interface Cell {
  readonly attr: Attr;
  /** Grid column of the cell's left edge, from 0: set by normalising from spans. */
  readonly column: number;
  readonly colSpan: number;
  readonly rowSpan: number;
  /** A head cell of its column or row; absent for a data cell. */
  readonly scope?: 'column' | 'row';
  readonly align?: CellAlignment;
  readonly valign?: VerticalAlignment;
  readonly blocks: readonly Block[];
}
/** The words under or over a table or figure. `numbered`: "Bảng 1. …". */
export interface Caption {
  readonly attr: Attr;
  readonly numbered: boolean;
  readonly number: number;
  readonly inlines: readonly Inline[];
}

/** A borderless arrangement of one row side by side: letterheads, signatures. Not a table for readers. */
export interface Grid {
  readonly type: 'grid';
  readonly attr: Attr;
  readonly columns: readonly ColumnWidth[];
  /** Never begins a page alone: it stays with the end of the block before it. */
  readonly keepWithPrevious?: true;
  readonly cells: readonly GridCell[];
}
export interface GridCell {
  readonly attr: Attr;
  readonly align?: Alignment;
  readonly blocks: readonly Block[];
}

/** An image as the pipeline has read and checked it: PNG or JPEG. `width`, `height` are its pixels. */
export interface ImageData {
  readonly name: string;
  readonly format: 'png' | 'jpeg';
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}
export interface Figure {
  readonly type: 'figure';
  readonly attr: Attr;
  /** Key of the image in `Document.images`. */
  readonly image: string;
  readonly alt: string;
  /** Width on the page; absent: its natural size at 150 dpi, at most the text's width. */
  readonly width?: ColumnWidth;
  readonly caption?: Caption;
}
/** A horizontal line, e.g. under the letterhead. Decoration: readers skip it. */
export interface Rule {
  readonly type: 'rule';
  readonly attr: Attr;
  readonly width?: ColumnWidth;
  /** Its width is a share of the words of the paragraph above it, not of the line. */
  readonly ofText?: true;
  readonly align?: Alignment;
}
export interface PageBreak {
  readonly type: 'page-break';
  readonly attr: Attr;
}
/** Blocks that stay on one page where they fit on one. */
export interface Keep {
  readonly type: 'keep';
  readonly attr: Attr;
  readonly blocks: readonly Block[];
}
/** What a list of contents can be made of: headings, or numbered captions of one kind. */
export type ListedKind = 'headings' | 'tables' | 'figures' | 'charts';
/** A list of contents: what stands where in the document, with the numbers of the pages. */
export interface Contents {
  readonly type: 'contents';
  readonly attr: Attr;
  readonly of: ListedKind;
  /** Levels of the headings that are listed. */
  readonly levels: HeadingLevels;
  /** Words above the list; no heading, so that the list does not list itself. */
  readonly title?: string;
}
/** Headings from one level down to another, both included. */
export interface HeadingLevels {
  readonly from: 1 | 2 | 3;
  readonly to: 1 | 2 | 3;
}

export type Block = Paragraph | Heading | List | Table | Grid | Figure | Chart | Rule | PageBreak | Keep | Contents;
export type BlockType = Block['type'];
export type InlineType = Inline['type'];

// ---------------------------------------------------------------- document

/** A running header or footer: paragraphs only, the same on each page but for page numbers. */
export interface Running {
  readonly attr: Attr;
  /** Whether the first page of the section shows it. */
  readonly onFirstPage: boolean;
  readonly paragraphs: readonly Paragraph[];
}
/** A stretch of pages with one page set-up. Starts on a new page, but for the first one. */
export interface Section {
  readonly attr: Attr;
  readonly orientation: 'portrait' | 'landscape';
  /** Page numbers start here anew at this number; absent: they go on. */
  readonly restartNumbering?: number;
  readonly header?: Running;
  readonly footer?: Running;
  /** What the first page alone shows, instead of those. */
  readonly firstHeader?: Running;
  readonly firstFooter?: Running;
  readonly blocks: readonly Block[];
}
/** What a file says about itself. */
export interface Properties {
  readonly title: string;
  readonly subject?: string;
  readonly author?: string;
  readonly keywords: readonly string[];
}
/** The one model in the middle: made by markup/, shown by every writer. Plain data. */
export interface Document {
  readonly language: Language;
  readonly properties: Properties;
  readonly sections: readonly Section[];
  readonly images: Readonly<Record<string, ImageData>>;
}
