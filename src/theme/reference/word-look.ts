import type { BorderLook, FontLook, PageLook, ParagraphLook, TableLook } from '../looks.ts';

/*
 * The looks of a person's own Word file, as a reader finds them: everything inherited, the file's theme fonts and
 * colours resolved. A plain value; what a theme makes of it is settled in this folder.
 */

/** A reference document that was read. */
export interface WordLook {
  readonly page?: WordPage;
  readonly paragraphs: readonly WordStyle[];
  readonly characters: readonly WordCharacters[];
  readonly tables: readonly WordTable[];
  /** Id of the style of the first table that the file itself holds. */
  readonly usedTable?: string;
  readonly header?: WordRunning;
  readonly footer?: WordRunning;
  /** What the file holds beyond its styles and has no place with us. */
  readonly losses: readonly Loss[];
}

/** The page of the file's last section. */
export interface WordPage extends PageLook {
  readonly orientation: 'portrait' | 'landscape';
}

/** A paragraph style. */
export interface WordStyle {
  readonly id: string;
  readonly name: string;
  /** The style of paragraphs that name none. */
  readonly isDefault: boolean;
  /** 1 to 9. */
  readonly outlineLevel?: number;
  readonly look: ParagraphLook;
  /** What the style has and a look of ours has not. */
  readonly lost: readonly StyleLoss[];
}

/** A character style: only what it says itself. */
export interface WordCharacters {
  readonly id: string;
  readonly name: string;
  readonly font: Partial<FontLook>;
}

/** A table style. What it leaves out is absent. */
export interface WordTable {
  readonly id: string;
  readonly name: string;
  readonly border?: BorderLook;
  readonly insideHorizontal?: BorderLook;
  readonly insideVertical?: BorderLook;
  readonly headFill?: string;
  readonly headFont: Partial<FontLook>;
  readonly cellPadding?: TableLook['cellPadding'];
  readonly lost: readonly StyleLoss[];
}

/** A running header or footer. */
export interface WordRunning {
  readonly onFirstPage: boolean;
  readonly paragraphs: readonly WordParagraph[];
}

/** A paragraph of a header or footer with its final look. */
export interface WordParagraph {
  readonly look: ParagraphLook;
  readonly runs: readonly WordRun[];
}

/** What stands in such a paragraph. */
export type WordRun =
  | { readonly type: 'text'; readonly text: string; readonly font: FontLook }
  | { readonly type: 'tab' | 'line-break' | 'page-number' | 'page-count'; readonly font: FontLook };

/** Traits of a style that no look of ours has. */
export type StyleLoss =
  | 'letter-spacing'
  | 'small-capitals'
  | 'strike'
  | 'effects'
  | 'side-borders'
  | 'contextual-spacing'
  | 'numbering'
  | 'frame'
  | 'page-break'
  | 'negative-indent'
  | 'bands'
  | 'open-table';

/** Traits of a page, header or footer that have no place with us. */
export type PageLoss =
  | 'table'
  | 'shape'
  | 'image'
  | 'field'
  | 'first-page'
  | 'even-pages'
  | 'columns'
  | 'page-borders'
  | 'background';

/** Something of the file that is not taken. */
export interface Loss {
  readonly what: PageLoss;
  /** Where it stands, unless it is the page as a whole. */
  readonly where?: 'header' | 'footer';
}
