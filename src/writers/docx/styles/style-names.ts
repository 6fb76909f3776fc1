/*
 * Names of our own styles, apart from how they are written: drawing does without the library.
 */

/** Ids of the character styles. */
export const characterStyle = {
  plain: 'DefaultParagraphFont',
  link: 'Hyperlink',
  indexLink: 'IndexLink',
  noteCall: 'FootnoteReference',
  /** Unused but for the empty part of end notes that the library writes. */
  endNoteCall: 'EndnoteReference',
} as const;

/** Id of the style of arrangements side by side: no lines, no padding. */
export const LAYOUT_GRID = 'BriefLayoutGrid';
