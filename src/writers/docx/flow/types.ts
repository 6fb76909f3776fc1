import type { Language } from '../../../base/index.ts';
import type {
  ParagraphLook,
  Pin,
  Run,
  StyledChart,
  StyledFigure,
  StyledGrid,
  StyledTable,
} from '../../../theme/index.ts';
import type { ListMark, NumberingPlan } from '../numbering/numbering-plan.ts';

/*
 * The flow: a styled document's blocks as Word knows them, which is paragraphs and tables in a row. What a
 * block becomes depends on its neighbours (gaps, breaks, what keeps together), so it is settled here,
 * on plain values, before anything of the library is made.
 */

/** A counter's place in a caption: Word's SEQ field. */
export interface Sequence {
  readonly label: string;
  readonly number: number;
}

/** What a paragraph holds: runs, a picture, a chart, or nothing. */
export type FlowContent =
  | { readonly type: 'runs'; readonly runs: readonly Run[]; readonly sequence?: Sequence }
  | { readonly type: 'figure'; readonly figure: StyledFigure }
  | { readonly type: 'chart'; readonly chart: StyledChart }
  | { readonly type: 'nothing' };

/** The field that a list of contents is, over all its entries: it begins with the first and ends with the last. */
export interface ContentsPart {
  /** Word's instruction for the field that begins here. */
  readonly begins?: string;
  readonly ends?: true;
}

export interface FlowParagraph {
  readonly kind: 'paragraph';
  /** Key of its style. */
  readonly style: string;
  readonly look: ParagraphLook;
  readonly content: FlowContent;
  /** Ids that references point at. */
  readonly ids: readonly string[];
  readonly breakBefore: boolean;
  readonly lang?: Language;
  readonly list?: ListMark;
  readonly outlineLevel?: 1 | 2 | 3;
  /** Part of a list of contents. */
  readonly contents?: ContentsPart;
  /** A horizontal line: its only line of text is empty, and part of the space above. */
  readonly isRule?: true;
  /** At the foot of its page, as wide as the column, in points. */
  readonly pinned?: { readonly to: Pin; readonly width: number };
}

/** How far a table's rows keep with what follows: not, up to its last row, beyond it, or the last row alone. */
export type TableKeep = 'none' | 'rows' | 'beyond' | 'last';

export interface FlowTable {
  readonly kind: 'table';
  readonly table: StyledTable | StyledGrid;
  readonly spaceBefore: number;
  readonly spaceAfter: number;
  readonly keep: TableKeep;
  /** What stands before stays with it. */
  readonly keepWithPrevious?: true;
  readonly ids: readonly string[];
  readonly breakBefore: boolean;
  readonly lang?: Language;
}

/** What follows begins a page. */
export interface FlowBreak {
  readonly kind: 'break';
}

export type FlowItem = FlowParagraph | FlowTable;
export type Flow = readonly (FlowItem | FlowBreak)[];

/** What blocks need to know to become flow. */
export interface FlowScope {
  /** Language of the surroundings, where it is not the document's. */
  readonly lang: Language | undefined;
  readonly base: ParagraphLook;
  /** Width of the column that the blocks stand in, in points. */
  readonly column: number;
  readonly numbering: NumberingPlan;
}
