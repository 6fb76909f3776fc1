import type { Language } from '../../../base/index.ts';
import type { ParagraphLook, ParagraphStyle, StyledChart, StyledRow, StyleSheet } from '../../../theme/index.ts';
import type { NumberingPlan } from '../numbering/numbering-plan.ts';
import type { LinkTable } from './link-table.ts';

/** What the makers of the library's objects share. The plan, the links and the counter grow as they go on. */
export interface DrawScope {
  /** The document's language. */
  readonly language: Language;
  readonly sheet: StyleSheet;
  /** All paragraph styles by key, the writer's own too. */
  readonly styles: ReadonlyMap<string, ParagraphStyle>;
  readonly base: ParagraphLook;
  readonly numbering: NumberingPlan;
  readonly links: LinkTable;
  /** The charts drawn so far, in their order in the file. */
  readonly charts: StyledChart[];
  /** Names of the bookmarks, by id. */
  readonly bookmarks: ReadonlyMap<string, string>;
  /** Ids of the section's foot notes in the file, by their number. */
  readonly notes: ReadonlyMap<number, number>;
  /** Rows taller than a page: the only ones that may split. */
  readonly cutRows: ReadonlySet<StyledRow>;
  /** What the fields show until Word counts by itself. */
  readonly shown: {
    readonly page: number;
    readonly pageCount: number;
    /** Pages of ids, as they are printed. */
    readonly pages: ReadonlyMap<string, { readonly page: number }>;
  };
  /** The next number for a bookmark or picture, unlike all others in the file. */
  readonly nextId: () => number;
}

/** What its surroundings tell a block. */
export interface Surroundings {
  /** Language, where it is not the document's. */
  readonly lang: Language | undefined;
  /** Width of the column, in points. */
  readonly column: number;
  /** Whether every paragraph has to keep with the next. */
  readonly keepWithNext: boolean;
}

/** The style of a key. Throws for one that the sheet does not have: a fault of the theme room. */
export function styleOf(scope: DrawScope, key: string): ParagraphStyle {
  const found = scope.styles.get(key);
  if (!found) throw new Error(`no paragraph style "${key}" in the sheet "${scope.sheet.name}"`);
  return found;
}

/** What the first cell of a table has to carry for it, since a table itself cannot. */
export interface CellStart {
  readonly breakBefore: boolean;
  readonly ids: readonly string[];
}
