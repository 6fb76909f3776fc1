import type { Language, Place } from '../base/index.ts';

/** What every node carries. */
export interface Attr {
  /** Name that references (`ref`, contents) point at; unique in the document after normalising. */
  readonly id?: string;
  /** Name of a style of the theme; when absent, the style that the theme gives to this kind of node. */
  readonly style?: string;
  /** Language of this part where it differs from its surroundings. */
  readonly lang?: Language;
  /** Where in a template the node was written. Kept through theme and layout for messages. */
  readonly at: Place;
}

/** A stretch of text. May hold ordinary and no-break spaces, never a line break, tab or control character. */
export interface Text {
  readonly type: 'text';
  readonly attr: Attr;
  readonly text: string;
}
/** A forced line break inside a paragraph. */
export interface LineBreak {
  readonly type: 'line-break';
  readonly attr: Attr;
}
/** A tab to the next stop of the paragraph's style. */
export interface Tab {
  readonly type: 'tab';
  readonly attr: Attr;
}
export type Mark = 'bold' | 'italic' | 'underline' | 'subscript' | 'superscript';
/** Inlines with a mark on them, or (mark absent) with a character style or language. */
export interface Span {
  readonly type: 'span';
  readonly attr: Attr;
  readonly mark?: Mark;
  readonly inlines: readonly Inline[];
}
/** A link out of the document: http, https, mailto or tel, already made absolute and percent-encoded. */
export interface Link {
  readonly type: 'link';
  readonly attr: Attr;
  readonly href: string;
  readonly inlines: readonly Inline[];
}
/** A reference inside the document; without inlines it shows the target's number ("Bảng 1"). */
export interface Ref {
  readonly type: 'ref';
  readonly attr: Attr;
  readonly target: string;
  readonly inlines: readonly Inline[];
}
/** The number that is printed on the page where the target begins. */
export interface PageRef {
  readonly type: 'page-ref';
  readonly attr: Attr;
  readonly target: string;
}
/** A foot note, called at this point. `number` is set by normalising, from 1. */
export interface Note {
  readonly type: 'note';
  readonly attr: Attr;
  readonly number: number;
  readonly inlines: readonly Inline[];
}
/** The number of the page it stands on. Only in headers and footers. */
export interface PageNumber {
  readonly type: 'page-number';
  readonly attr: Attr;
}
/** The number of pages of the document. Only in headers and footers. */
export interface PageCount {
  readonly type: 'page-count';
  readonly attr: Attr;
}

export type Inline = Text | LineBreak | Tab | Span | Link | Ref | PageRef | Note | PageNumber | PageCount;
