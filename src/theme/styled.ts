import type { Language, Place, Points } from '../base/index.ts';
import type { ChartSpec } from '../chart/index.ts';
import type {
  HeadingLevels,
  ImageData,
  ListedKind,
  ListMarker,
  ParagraphRole,
  Properties,
  VerticalAlignment,
} from '../document/index.ts';
import type { BorderLook, FontLook, PageLook, ParagraphLook, StyleSheet, TableLook } from './looks.ts';
import type { Run } from './runs.ts';

export type * from './runs.ts';

/*
 * The StyledDocument: a Document of which every node knows its final look. Every writer and the
 * layout read this and nothing else, so that they cannot differ. Lengths are points, already rounded
 * to whole twips; font sizes are whole half-points; widths of columns are absolute.
 */

// ---------------------------------------------------------------- blocks

interface StyledBase {
  readonly id?: string;
  readonly at: Place;
  readonly lang?: Language;
}

/** Meaning of a paragraph for assistive technology and navigation. */
export type ParagraphMeaning =
  | ParagraphRole
  | 'heading-1'
  | 'heading-2'
  | 'heading-3'
  | 'caption'
  | 'list-item'
  | 'contents-title'
  | 'contents-entry';

/** Paragraphs, headings, captions and the first lines of list items alike. */
export interface StyledParagraph extends StyledBase {
  readonly type: 'paragraph';
  readonly meaning: ParagraphMeaning;
  /** Key of its style in the sheet. */
  readonly style: string;
  /** The final look: the style's, with what its place or its template changed. Writers may write the difference only. */
  readonly look: ParagraphLook;
  readonly runs: readonly Run[];
}
export interface StyledList extends StyledBase {
  readonly type: 'list';
  /** 0 for the outermost. */
  readonly level: number;
  readonly marker: ListMarker;
  readonly start: number;
  readonly items: readonly StyledListItem[];
}
export interface StyledListItem {
  readonly at: Place;
  /** The mark as it is shown: "1.", "a)", "–". */
  readonly label: string;
  /** The mark's font where it is not that of the item's first paragraph: a fallback, for a sign that font lacks. */
  readonly labelFont?: FontLook;
  /** First a paragraph (indented by the level's look), then paragraphs, lists … */
  readonly blocks: readonly StyledBlock[];
}
export interface StyledTable extends StyledBase {
  readonly type: 'table';
  /** Key in `StyleSheet.tables`. */
  readonly style: string;
  readonly look: TableLook;
  /** Absolute, whole twips; their sum is the table's width. */
  readonly columns: readonly Points[];
  readonly headerRows: number;
  /** Above the table; its runs already begin with "Bảng 1. " when it is numbered. */
  readonly caption?: StyledCaption;
  readonly alt?: string;
  readonly rows: readonly StyledRow[];
}
export interface StyledRow {
  readonly at: Place;
  readonly cells: readonly StyledCell[];
}
export interface StyledCell {
  readonly at: Place;
  readonly lang?: Language;
  readonly column: number;
  readonly colSpan: number;
  readonly rowSpan: number;
  readonly scope?: 'column' | 'row';
  readonly valign: VerticalAlignment;
  readonly fill?: string;
  /** Never empty: an empty cell holds an empty paragraph. Its last block is a paragraph. */
  readonly blocks: readonly StyledBlock[];
}
/** `label` ("Bảng", "Table"), `number` are set when it is numbered (Word: a SEQ field). */
export interface StyledCaption {
  readonly paragraph: StyledParagraph;
  readonly label?: string;
  readonly number?: number;
}
export interface StyledGrid extends StyledBase {
  readonly type: 'grid';
  readonly columns: readonly Points[];
  /** Stays with the end of the block before it. */
  readonly keepWithPrevious?: true;
  readonly cells: readonly { readonly at: Place; readonly blocks: readonly StyledBlock[] }[];
}
export interface StyledFigure extends StyledBase {
  readonly type: 'figure';
  readonly image: ImageData;
  readonly alt: string;
  readonly width: Points;
  readonly height: Points;
  /** The paragraph that carries the image: alignment, spaces, keep-with-next when a caption follows. */
  readonly look: ParagraphLook;
  readonly style: string;
  /** Below the figure. */
  readonly caption?: StyledCaption;
}
/** A chart, drawn with `StyleSheet.chart` in the font of its paragraph. */
export interface StyledChart extends StyledBase {
  readonly type: 'chart';
  readonly spec: ChartSpec;
  readonly alt: string;
  readonly width: Points;
  /** Absent: what the chart needs. */
  readonly height?: Points;
  /** It may not be higher than this: the page's height without what stands around the chart. */
  readonly room: Points;
  /** The paragraph that carries the chart. */
  readonly look: ParagraphLook;
  readonly style: string;
  /** Below the chart. */
  readonly caption?: StyledCaption;
  /** Below the caption, staying with it: the source, the table of values. */
  readonly blocks: readonly StyledBlock[];
}
/** A line of `width` at `left` from the column's edge; takes `look.spaceBefore + line.width + look.spaceAfter` of height. */
export interface StyledRule extends StyledBase {
  readonly type: 'rule';
  readonly line: BorderLook;
  readonly left: Points;
  readonly width: Points;
  readonly spaceBefore: Points;
  readonly spaceAfter: Points;
}
export interface StyledPageBreak extends StyledBase {
  readonly type: 'page-break';
}
export interface StyledKeep extends StyledBase {
  readonly type: 'keep';
  readonly blocks: readonly StyledBlock[];
}
/** A list of contents, filled but for the numbers of the pages. */
export interface StyledContents extends StyledBase {
  readonly type: 'contents';
  readonly of: ListedKind;
  readonly levels: HeadingLevels;
  /** "Bảng", "Hình" or "Biểu đồ" where captions are listed: what Word counts them by. */
  readonly label?: string;
  readonly title?: StyledParagraph;
  readonly entries: readonly StyledEntry[];
}
/** A line of a list of contents: one link to what it names, its words, a tab, a page number. */
export interface StyledEntry {
  /** The heading's level; 1 for captions. */
  readonly level: 1 | 2 | 3;
  readonly paragraph: StyledParagraph;
}

export type StyledBlock =
  | StyledParagraph
  | StyledList
  | StyledTable
  | StyledGrid
  | StyledFigure
  | StyledChart
  | StyledRule
  | StyledPageBreak
  | StyledKeep
  | StyledContents;

// ---------------------------------------------------------------- document

export interface StyledRunning {
  readonly at: Place;
  readonly onFirstPage: boolean;
  readonly paragraphs: readonly StyledParagraph[];
}
/** A foot note; its first run is its number as a superscript. */
export interface StyledNote {
  readonly number: number;
  readonly paragraph: StyledParagraph;
}
export interface StyledSection {
  readonly at: Place;
  readonly page: PageLook;
  readonly orientation: 'portrait' | 'landscape';
  readonly restartNumbering?: number;
  readonly header?: StyledRunning;
  readonly footer?: StyledRunning;
  /** What the first page alone shows, instead of those. */
  readonly firstHeader?: StyledRunning;
  readonly firstFooter?: StyledRunning;
  readonly blocks: readonly StyledBlock[];
  readonly notes: readonly StyledNote[];
}
export interface StyledDocument {
  readonly language: Language;
  readonly properties: Properties;
  readonly sheet: StyleSheet;
  /** Its words name pages, outside of contents: then every format needs their numbers. */
  readonly namesPages?: true;
  readonly sections: readonly StyledSection[];
}
