import type { Html, Language } from '../../base/index.ts';
import type { StyledBlock, StyleSheet } from '../../theme/index.ts';
import type { SheetClasses } from './sheet-classes.ts';
import type { PageWords } from './words.ts';

/** What writing a block needs to know. */
export interface HtmlContext {
  readonly language: Language;
  readonly sheet: StyleSheet;
  readonly words: PageWords;
  readonly classes: SheetClasses;
  /** The page numbers of the edition on paper, which words may name. */
  readonly pages: ReadonlyMap<string, string>;
  /** Whether a title may still become the page's one `h1`; true for one caller only. */
  readonly takeTitle: () => boolean;
  readonly writeBlocks: (blocks: readonly StyledBlock[], context: HtmlContext) => Html;
  /** Whether the blocks stand in a table. */
  readonly inTable: boolean;
}
