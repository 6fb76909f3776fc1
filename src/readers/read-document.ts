/*
 * What a finished file says, read back from its bytes alone: the same shape for Word and PDF, so that the two can
 * be held against each other. Texts are as they are shown (capitals included), runs of blanks are one space, and
 * the call of note 1 stands in them as `[^1]`. Paragraphs without text are left out, and so are headers and footers.
 */

/** Formats that can be read back. */
export type ReadFormat = 'docx' | 'pdf';

/** A finished file as it was read. */
export interface ReadDocument {
  readonly format: ReadFormat;
  /** Language tag of the file as a whole, e.g. `vi-VN`. */
  readonly language?: string;
  readonly properties: ReadProperties;
  /** Absent where the file does not say it. */
  readonly pageCount?: number;
  readonly blocks: readonly ReadBlock[];
  /** In reading order, those of notes last. */
  readonly links: readonly ReadLink[];
  readonly notes: readonly ReadNote[];
  /** The record that rides along in the file. */
  readonly record?: ReadRecord;
  /** Properties beyond those that every file has. */
  readonly custom: Readonly<Record<string, string>>;
}

/** What a file says about itself. */
export interface ReadProperties {
  readonly title?: string;
  readonly subject?: string;
  readonly author?: string;
  readonly keywords?: string;
  readonly producer?: string;
}

export interface ReadHeading {
  readonly type: 'heading';
  /** From 1. */
  readonly level: number;
  readonly text: string;
}
export interface ReadParagraph {
  readonly type: 'paragraph';
  readonly text: string;
}
/** The first paragraph of a list item; what else the item holds follows as blocks of their own. */
export interface ReadItem {
  readonly type: 'item';
  /** From 0. */
  readonly level: number;
  /** The mark as it is shown: "1.", "a)", "–". */
  readonly label?: string;
  readonly text: string;
}
export interface ReadTable {
  readonly type: 'table';
  readonly caption?: string;
  /** What the table holds, for people who cannot see it. */
  readonly alt?: string;
  /** How many of the first rows are the head. */
  readonly headRows: number;
  readonly rows: readonly (readonly ReadCell[])[];
}
export interface ReadCell {
  /** All words of the cell, one line for each block. */
  readonly text: string;
  readonly blocks: readonly ReadBlock[];
  readonly colSpan: number;
  readonly rowSpan: number;
  /** What a head cell is the head of. */
  readonly scope?: 'column' | 'row';
}
export interface ReadFigure {
  readonly type: 'figure';
  /** Words for people who cannot see it; empty when there are none. */
  readonly alt: string;
  readonly caption?: string;
  /** Words drawn in it: of a chart its labels. PDF alone. */
  readonly words?: string;
  /** What a native chart is drawn of. Word alone. */
  readonly chart?: ReadChart;
}
/** A chart's data as the file shows them without opening its workbook. */
export interface ReadChart {
  readonly categories: readonly string[];
  readonly series: readonly ReadSeries[];
  /** Whether the workbook that Word edits says the same; absent where there is none. */
  readonly agrees?: boolean;
}
export interface ReadSeries {
  readonly name: string;
  /** One for each category. */
  readonly values: readonly (number | null)[];
}
/** A line of a list of contents: its words and the page number. */
export interface ReadEntry {
  readonly type: 'entry';
  /** From 1. */
  readonly level: number;
  readonly text: string;
}
export type ReadBlock = ReadHeading | ReadParagraph | ReadItem | ReadTable | ReadFigure | ReadEntry;

/** A link: out of the document by `href`, or inside it by the name of its `target`. */
export interface ReadLink {
  readonly text: string;
  readonly href?: string;
  readonly target?: string;
}
export interface ReadNote {
  /** As it is called: "1". */
  readonly label: string;
  readonly text: string;
}
export interface ReadRecord {
  readonly name: string;
  readonly bytes: Uint8Array;
}
