import type { Language, Place, Points } from '../base/index.ts';
import type { VerticalAlignment } from '../document/index.ts';
import type { BorderLook, FontLook, PageLook, StyleSheet } from './looks.ts';
import type { WordRunning } from './reference/word-look.ts';

/** A theme as it was read: complete, checked, for both languages. Reading it once serves any number of documents. */
export interface Theme {
  readonly name: string;
  readonly looks: Readonly<Record<Language, ThemeLook>>;
  /** What a reference document puts above and below the pages. */
  readonly running?: ReferenceRunning;
}

/** Header and footer of a reference document; `at` is that file. */
export interface ReferenceRunning {
  readonly at: Place;
  readonly header?: WordRunning;
  readonly footer?: WordRunning;
}

/** How documents of one language look. */
export interface ThemeLook {
  readonly sheet: StyleSheet;
  readonly pages: { readonly portrait: PageLook; readonly landscape: PageLook };
  /** All pages are landscape, whatever a template says. */
  readonly isLandscape: boolean;
  /** What a character style changes, by its key. */
  readonly characters: Readonly<Record<string, CharacterLook>>;
  readonly rules: Readonly<Record<string, RuleLook>>;
  /** How the cells of a table style stand in their rows. */
  readonly cells: Readonly<Record<string, CellLook>>;
}

/** The part of a font's look that a character style changes. */
export type CharacterLook = Partial<Omit<FontLook, 'position'>>;

/** A horizontal line and the space around it. */
export interface RuleLook {
  readonly line: BorderLook;
  readonly spaceBefore: Points;
  readonly spaceAfter: Points;
}

/** Where the words of a cell stand when it is higher than they are. */
export interface CellLook {
  readonly valign: VerticalAlignment;
  readonly headValign: VerticalAlignment;
}

/** Styles that every theme has: those of nodes for which the template names none. */
export const requiredStyles = [
  'body',
  'title',
  'subtitle',
  'subject',
  'heading-1',
  'heading-2',
  'heading-3',
  'list-item',
  'table-cell',
  'table-head',
  'table-row-head',
  'table-group-head',
  'grid-cell',
  'caption',
  'figure',
  'figure-caption',
  'chart-source',
  'chart-data',
  'chart-data-head',
  'note',
  'header',
  'footer',
  'contents-title',
  'toc-1',
  'toc-2',
  'toc-3',
  'table-of-figures',
] as const;

/** A style that every theme has. */
export type RequiredStyle = (typeof requiredStyles)[number];

/** Key of the table style where the template names none. */
export const DEFAULT_TABLE = 'table';

/** Key of the table style of charts' values. */
export const CHART_TABLE = 'chart-data';

/** Key of the rule style where the template names none. */
export const DEFAULT_RULE = 'rule';

/** Key of the character style of "Bảng 1." in a caption. */
export const CAPTION_LABEL = 'caption-label';
