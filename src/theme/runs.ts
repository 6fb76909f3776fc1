import type { Language, Place } from '../base/index.ts';
import type { FontLook } from './looks.ts';

/* Runs: the inlines of a paragraph as a flat row, each with its final look. */

interface RunBase {
  readonly at: Place;
  readonly font: FontLook;
  /** Language where it differs from the document's. */
  readonly lang?: Language;
}
/** Characters of one look. */
export interface TextRun extends RunBase {
  readonly type: 'text';
  readonly text: string;
}
export interface BreakRun extends RunBase {
  readonly type: 'line-break';
}
export interface TabRun extends RunBase {
  readonly type: 'tab';
}
export interface PageNumberRun extends RunBase {
  readonly type: 'page-number' | 'page-count';
}
/** The call of foot note `number`; its text is in `StyledSection.notes`. */
export interface NoteRun extends RunBase {
  readonly type: 'note';
  readonly number: number;
}
/** The number printed on the page where `target` begins: known when the document is laid out. */
export interface PageRefRun extends RunBase {
  readonly type: 'page-ref';
  readonly target: string;
}
/** A link and its runs (no links within links). `href` outside, or `target` inside the document. */
export interface LinkRun extends RunBase {
  readonly type: 'link';
  readonly href?: string;
  readonly target?: string;
  readonly runs: readonly LinkedRun[];
}
/** What can stand in a link. */
export type LinkedRun = TextRun | BreakRun | TabRun | PageRefRun;
export type Run = LinkedRun | PageNumberRun | NoteRun | LinkRun;
