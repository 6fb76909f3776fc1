import type { Points } from '../base/index.ts';
import type { ChartLook } from '../chart/index.ts';
import type { Alignment } from '../document/index.ts';

/*
 * Looks: how characters, paragraphs, tables, lists and pages are to be shown. Lengths are points in whole
 * twips, font sizes whole half-points.
 */

/** The look of a run of characters. */
export interface FontLook {
  /** Family as the theme names it for Word, e.g. "Times New Roman". The PDF's faces come from `StyleSheet.families`. */
  readonly family: string;
  readonly size: Points;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  /** `#rrggbb`, lower case. */
  readonly color: string;
  readonly position: 'normal' | 'subscript' | 'superscript';
}

export type LineSpacing =
  /** A multiple of the font's own line height (1 = single). */
  | { readonly rule: 'multiple'; readonly factor: number }
  | { readonly rule: 'exact' | 'at-least'; readonly height: Points };

export interface TabStop {
  readonly position: Points;
  readonly align: 'left' | 'center' | 'right';
  readonly leader?: 'dot';
}

/** A line at an edge. */
export interface BorderLook {
  readonly width: Points;
  readonly color: string;
}

/** The look of a paragraph. */
export interface ParagraphLook {
  readonly font: FontLook;
  readonly align: Alignment;
  /** Distances from the column's edges; `firstLine` is added to `left` for the first line and is negative for a hanging indent. */
  readonly indent: { readonly left: Points; readonly right: Points; readonly firstLine: Points };
  readonly spaceBefore: Points;
  readonly spaceAfter: Points;
  readonly line: LineSpacing;
  readonly keepWithNext: boolean;
  readonly keepTogether: boolean;
  /** At least two lines of a paragraph on either side of a page's end. */
  readonly widowControl: boolean;
  /** Show letters in upper case (Word: caps). The text itself stays as it is. */
  readonly uppercase: boolean;
  readonly tabs: readonly TabStop[];
  readonly borderBottom?: BorderLook;
  readonly borderTop?: BorderLook;
  /** At its left and at its right, at its indents: with the other two, a box. */
  readonly borderSides?: BorderLook;
  /** Fill behind the paragraph, `#rrggbb`. */
  readonly fill?: string;
  /** Where it stands on the page that it comes to; absent: where the text is. */
  readonly pin?: Pin;
}

/** A paragraph's place at the foot of its page: the end of the text, or in the margin, so far from the paper's edge. */
export type Pin = 'text-foot' | Points;

/** A named paragraph style, as it is written into the Word file. */
export interface ParagraphStyle {
  /** Key in the theme, kebab-case: `body`, `heading-1`, `table-cell`. */
  readonly key: string;
  /** Word's style id, e.g. `Heading1`, `BodyText`. */
  readonly wordId: string;
  /** The name shown in Word: built-in styles keep Word's English name (Word translates it itself), own styles are in the document's language. */
  readonly wordName: string;
  /** Key of the style that it is based on. */
  readonly basedOn?: string;
  /** Key of the style of the paragraph that follows. */
  readonly next?: string;
  /** 1 to 3: shown in Word's navigation. */
  readonly outlineLevel?: 1 | 2 | 3;
  /** Number before each heading of this style: `{I}. `, `{1}. `, `{a}) `. */
  readonly number?: string;
  /** The full look, everything inherited. */
  readonly look: ParagraphLook;
}

/** The look of a table. */
export interface TableLook {
  readonly wordId: string;
  readonly wordName: string;
  readonly border?: BorderLook;
  /** Line below the head; lines between rows and between columns; absent: none. */
  readonly insideHorizontal?: BorderLook;
  readonly insideVertical?: BorderLook;
  readonly headFill?: string;
  readonly cellPadding: {
    readonly top: Points;
    readonly right: Points;
    readonly bottom: Points;
    readonly left: Points;
  };
  readonly spaceBefore: Points;
  readonly spaceAfter: Points;
}

/** Files of the four faces of a family; keys that the layout's font room knows, e.g. `tinos/regular`. */
export interface FaceSet {
  readonly regular: string;
  readonly bold: string;
  readonly italic: string;
  readonly boldItalic: string;
}

/** A font for characters that a text's own font lacks. Its faces are among `StyleSheet.families` under the same name. */
export interface FallbackFont {
  readonly family: string;
  /** Its size as a share of the text's, so that its signs neither stand out nor make a line taller. */
  readonly scale: number;
}

export interface PageLook {
  readonly width: Points;
  readonly height: Points;
  readonly margin: { readonly top: Points; readonly right: Points; readonly bottom: Points; readonly left: Points };
  /** From the page's edge to the header's first line and to the footer's last. */
  readonly headerDistance: Points;
  readonly footerDistance: Points;
}

/** How one level of a list looks; level 0 is the outermost. */
export interface ListLevelLook {
  readonly indent: Points;
  readonly hanging: Points;
}

export interface StyleSheet {
  readonly name: string;
  readonly styles: Readonly<Record<string, ParagraphStyle>>;
  readonly tables: Readonly<Record<string, TableLook>>;
  /** Word family -> the PDF's faces. */
  readonly families: Readonly<Record<string, FaceSet>>;
  /** Fonts for characters that a text's own font lacks: the first that has one shows it. */
  readonly fallbacks: readonly FallbackFont[];
  readonly listLevels: readonly ListLevelLook[];
  /** The sign of `bullet` and of `dash` lists. */
  readonly bullet: string;
  readonly dash: string;
  readonly rule: BorderLook;
  readonly chart: ChartLook;
  readonly link: { readonly color: string; readonly underline: boolean };
}
