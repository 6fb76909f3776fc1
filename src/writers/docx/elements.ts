import type {
  IImageOptions,
  INumberingOptions,
  IParagraphOptions,
  IRunOptions,
  ISectionPropertiesOptions,
  ITableCellOptions,
  ITableOptions,
  ITableRowOptions,
} from 'docx';
import type { BarChartOptions, ColumnChartOptions, LineChartOptions } from 'docx/charts';

/*
 * A Word document as plain values: what is drawn, before anything of the library is made of it. Formats are the
 * library's own options; what text may run through is already veiled.
 */

/** What stands in a run of one format. */
export type RunContent =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'instruction'; readonly text: string }
  | { readonly type: 'field-mark'; readonly mark: 'begin' | 'separate' | 'end' }
  | { readonly type: 'note-call'; readonly id: number }
  | { readonly type: 'line-break' }
  | { readonly type: 'tab' };

/** Text or a mark, in one format. */
export interface WordRun {
  readonly type: 'run';
  readonly format: IRunOptions;
  readonly content: RunContent;
}

/** A link to a bookmark, or by the id of a relationship (without its `rId`) out of the document. */
export interface WordLink {
  readonly type: 'link';
  readonly goal: { readonly anchor: string } | { readonly id: string };
  readonly children: readonly WordInline[];
}

export interface WordPicture {
  readonly type: 'picture';
  readonly options: IImageOptions;
}

/** A chart as the library takes it, of the kinds that are drawn. */
export type ChartOptions = (ColumnChartOptions | BarChartOptions | LineChartOptions) & {
  readonly categories: readonly string[];
};

export interface WordChart {
  readonly type: 'chart';
  readonly options: ChartOptions;
}

/** The beginning or the end of what a bookmark names. */
export type WordBookmark =
  | { readonly type: 'bookmark-start'; readonly name: string; readonly number: number }
  | { readonly type: 'bookmark-end'; readonly number: number };

export type WordInline = WordRun | WordLink | WordPicture | WordChart | WordBookmark;

/** The list that a paragraph is an item of: which numbering, which run of it, which level. */
export interface WordList {
  readonly reference: string;
  readonly instance: number;
  readonly level: number;
}

export interface WordParagraph {
  readonly type: 'paragraph';
  readonly format: Omit<IParagraphOptions, 'children' | 'numbering' | 'text'>;
  readonly list?: WordList;
  readonly children: readonly WordInline[];
}

/** Which parts of its style a table shows. */
export interface TableParts {
  readonly firstRow: boolean;
  readonly firstColumn: boolean;
}

/** The words that stand for a table: its title, and what it holds. */
export interface TableAlt {
  readonly title: string;
  readonly description: string;
}

export interface WordCell {
  readonly format: Omit<ITableCellOptions, 'children'>;
  readonly children: readonly WordBlock[];
}

export interface WordRow {
  readonly format: Omit<ITableRowOptions, 'children'>;
  readonly cells: readonly WordCell[];
}

export interface WordTable {
  readonly type: 'table';
  readonly format: Omit<ITableOptions, 'rows'>;
  /** Absent: the table is an arrangement, not data. */
  readonly parts?: TableParts;
  readonly alt?: TableAlt;
  readonly rows: readonly WordRow[];
}

export type WordBlock = WordParagraph | WordTable;

/** The headers or footers of a section. */
export interface WordRunning {
  readonly default?: readonly WordParagraph[];
  readonly first?: readonly WordParagraph[];
}

/** A section; the last of its blocks is a paragraph. */
export interface WordSection {
  readonly headers: WordRunning;
  readonly footers: WordRunning;
  readonly properties: ISectionPropertiesOptions;
  readonly children: readonly WordBlock[];
}

/** All that is drawn of a document. */
export interface WordContent {
  readonly sections: readonly WordSection[];
  /** The foot notes by their ids. */
  readonly notes: ReadonlyMap<number, WordParagraph>;
  readonly numbering: INumberingOptions;
}
