import { type Diagnostic, formatPlace, type Language, type Place, type Points, suggest } from '../../base/index.ts';
import type { Alignment, Attr, Block, Contents, ImageData, ListedBlock } from '../../document/index.ts';
import type { StyleSheet } from '../looks.ts';
import { diagnose } from '../messages.ts';
import type { StyledBlock, StyledNote, StyledParagraph } from '../styled.ts';
import type { ReferenceRunning, RequiredStyle, ThemeLook } from '../theme.ts';
import type { Covers } from './fall-back.ts';

/** Words that this room puts into documents, in the document's language. */
export interface Labels {
  /** "Bảng", "Hình", "Biểu đồ"; "Table", "Figure", "Chart". */
  readonly table: string;
  readonly figure: string;
  readonly chart: string;
}

/** How wide the longest line of a paragraph is when it is set in a column. */
export type TextWidth = (paragraph: StyledParagraph, column: Points, sheet: StyleSheet) => Points;

/** The number of the next heading of a level, in the pattern of its style. */
export type NumberHeading = (level: 1 | 2 | 3, pattern: string) => string;

/** What stays the same over the whole document. */
export interface Surroundings {
  readonly look: ThemeLook;
  readonly language: Language;
  readonly labels: Labels;
  readonly images: Readonly<Record<string, ImageData>>;
  readonly covers: Covers;
  /** Header and footer of a reference document. */
  readonly running?: ReferenceRunning;
  readonly textWidth: TextWidth;
  readonly numberHeading: NumberHeading;
  /** Blocks by their id, for references without words. */
  readonly targets: ReadonlyMap<string, Block>;
  /** What a list of contents lists. */
  readonly listed: (contents: Contents) => readonly ListedBlock[];
  /** The numbers of all headings that have one, by their ids. */
  readonly headingNumbers: () => ReadonlyMap<string, string>;
  /** Takes notice that words name a page. */
  readonly namePage: () => void;
  /** Takes a fault; the same one at the same place is told once. */
  readonly report: (diagnostic: Diagnostic) => void;
  /** Styles the blocks inside a block. */
  readonly styleBlocks: (blocks: readonly Block[], context: Context) => readonly StyledBlock[];
}

/** Where in the document a node stands: what it takes from the nodes around it. */
export interface Context extends Surroundings {
  /** Width of the column that the block stands in. */
  readonly width: Points;
  /** Height of the page's text block. */
  readonly height: Points;
  readonly lang: Language;
  /** Style of plain paragraphs and of list items here. */
  readonly plainStyle: string;
  readonly itemStyle: string;
  /** Alignment that a cell gives to its paragraphs. */
  readonly align?: Alignment;
  /** How many lists are around. */
  readonly level: number;
  /** Left indent by the lists around. */
  readonly indent: Points;
  /** The block right above, where it matters. */
  readonly above?: StyledBlock;
  /** Takes a foot note of this section. */
  readonly addNote: (note: StyledNote) => void;
}

/** A taker of faults, and what it took. */
export function faultCollector(): {
  readonly report: (diagnostic: Diagnostic) => void;
  readonly all: readonly Diagnostic[];
} {
  const all: Diagnostic[] = [];
  const seen = new Set<string>();
  const report = (diagnostic: Diagnostic): void => {
    const { code, at, text } = diagnostic;
    const key = `${code} ${at ? formatPlace(at) : ''} ${text.en.message}`;
    if (!seen.has(key)) all.push(diagnostic);
    seen.add(key);
  };
  return { report, all };
}

/** The context inside a node: its language, and the style that it hands on to the plain paragraphs in it. */
export function enter(context: Context, attr: Attr, kind: 'paragraph' | 'other' = 'paragraph'): Context {
  const lang = attr.lang ?? context.lang;
  const style = kind === 'other' ? undefined : styleKey(attr, context, undefined);
  if (style !== undefined) return { ...context, lang, plainStyle: style, itemStyle: style };
  return lang === context.lang ? context : { ...context, lang };
}

/**
 * The style that a node's template names, or the other one when it names none. A name that the theme does
 * not have is reported at the template's place.
 */
export function styleKey<D extends string | undefined>(attr: Attr, context: Context, otherwise: D): string | D {
  return namedKey(attr, context.look.sheet.styles, context, otherwise);
}

/** Likewise, for names of another section of the theme: tables, rules, characters. */
export function namedKey<D extends string | undefined>(
  { style, at }: Pick<Attr, 'style' | 'at'>,
  section: Readonly<Record<string, unknown>>,
  { report }: Pick<Context, 'report'>,
  otherwise: D,
): string | D {
  if (style === undefined || Object.hasOwn(section, style)) return style ?? otherwise;
  const known = Object.keys(section);
  report(diagnose('theme/unknown-style', { name: style, near: suggest(style, known), known }, at));
  return otherwise;
}

/** What every styled node takes from its node. */
export function baseOf(
  attr: Attr,
  context: Context,
): { readonly at: Place; readonly id?: string; readonly lang?: Language } {
  const lang = ownLanguage(attr, context);
  if (attr.id === undefined && lang === undefined) return { at: attr.at };
  return {
    at: attr.at,
    ...(attr.id === undefined ? {} : { id: attr.id }),
    ...(lang === undefined ? {} : { lang }),
  };
}

/** A node's language, where it is not the document's. */
export function ownLanguage({ lang: written }: Attr, { lang: around, language }: Context): Language | undefined {
  const lang = written ?? around;
  return lang === language ? undefined : lang;
}

/** Reading a theme makes sure that these are there; so a miss is our fault. */
export function mustHave<V>(map: Readonly<Record<string, V>>, key: string): V {
  const found = map[key];
  if (found === undefined) throw new Error(`the theme lacks ${key}`);
  return found;
}

/** The house's own name for a style, checked by the compiler. */
export const needs = (style: RequiredStyle): string => style;
