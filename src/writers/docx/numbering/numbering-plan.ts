import type { ILevelsOptions, INumberingOptions } from 'docx';
import type { FontLook, StyledList, StyleSheet } from '../../../theme/index.ts';
import { markFont } from '../look/font-difference.ts';
import { type Indent, levelIndent } from '../look/indent.ts';
import { veil } from '../text.ts';
import { labelPattern, NUMBER, wordAgrees } from './label-pattern.ts';
import { numberFormats } from './word-number.ts';

/** The deepest level that Word has, from 0. */
const DEEPEST = 8;

/** The mark of one list item: which numbering, which run of it, which level. */
export interface ListMark {
  readonly reference: string;
  readonly instance: number;
  readonly level: number;
  /** The indent that the level itself gives. */
  readonly indent: Indent;
}

/** What all lists of one numbering share: Word's format, the label with `NUMBER` in it, the first number. */
interface Shared {
  readonly format: NonNullable<ILevelsOptions['format']>;
  readonly pattern: string;
  readonly start: number;
  /** The marks' own font, where it is not that of their paragraphs. */
  readonly font: FontLook | undefined;
}

interface Definition extends Shared {
  readonly name: string;
  /** The indents of the levels in use: the first list on a level decides. */
  readonly indents: Map<number, Indent>;
}

/** Collects the numberings that a document needs while its lists are written. */
export interface NumberingPlan {
  /** The marks of a list's items, in order. `indent` is that of their first paragraphs. */
  marksFor(list: StyledList, indent: Indent): readonly ListMark[];
  /** All numberings asked for so far. */
  options(): INumberingOptions;
}

/**
 * Makes the plan. Lists of one marker, pattern and start share a definition; each list is a run of its own,
 * so it counts from its start. An item whose label Word would not come to by counting (đ in a Vietnamese
 * row of letters) gets a definition that shows that label and counts on silently.
 */
export function planNumbering(sheet: StyleSheet): NumberingPlan {
  const definitions = new Map<string, Definition>();
  let lists = 0;
  return {
    marksFor(list, indent) {
      lists += 1;
      const instance = lists;
      const level = Math.min(list.level, DEEPEST);
      const pattern = labelPattern(list) ?? '';
      const counting = countedItems(list, pattern);
      const mark = (shared: Omit<Shared, 'format'>, run: number): ListMark => {
        const definition = define(definitions, { ...shared, format: numberFormats[list.marker].word });
        const given = definition.indents.get(level) ?? indent;
        definition.indents.set(level, given);
        return { reference: definition.name, instance: run, level, indent: given };
      };
      const counted = oncePerFont((font) => mark({ pattern, start: list.start, font }, instance));
      return list.items.map(({ label, labelFont: font }, index) =>
        index < counting ? counted(font) : mark({ pattern: label, start: list.start + index, font }, 0),
      );
    },
    options: () => ({
      config: Array.from(definitions.values(), (definition) => ({
        reference: definition.name,
        levels: levelsOf(definition, sheet),
      })),
    }),
  };
}

/** Items that are counted have one mark as long as their fonts are one. */
function oncePerFont(make: (font: FontLook | undefined) => ListMark): (font: FontLook | undefined) => ListMark {
  let last: { readonly font: FontLook | undefined; readonly mark: ListMark } | undefined;
  return (font) => {
    if (last?.font !== font || !last) last = { font, mark: make(font) };
    return last.mark;
  };
}

/** How many items from the first on Word labels rightly by counting. One that it does not count puts out all below. */
function countedItems(list: StyledList, pattern: string): number {
  const wrong = list.items.findIndex((_item, index) => !wordAgrees(list, pattern, index));
  return wrong < 0 ? list.items.length : wrong;
}

function define(definitions: Map<string, Definition>, shared: Shared): Definition {
  const font = shared.font ? `${shared.font.family} ${shared.font.size}` : '';
  const key = `${shared.format} ${shared.start} ${shared.pattern} ${font}`;
  const known = definitions.get(key);
  if (known) return known;
  const made = { ...shared, name: `list ${definitions.size + 1}`, indents: new Map<number, Indent>() };
  definitions.set(key, made);
  return made;
}

function levelsOf(definition: Definition, sheet: StyleSheet): readonly ILevelsOptions[] {
  const deepest = Math.max(...definition.indents.keys(), Math.min(sheet.listLevels.length - 1, DEEPEST));
  return Array.from({ length: deepest + 1 }, (_, level) => ({
    level,
    format: definition.format,
    text: veil(definition.pattern).replace(NUMBER, `%${level + 1}`),
    alignment: 'left' as const,
    start: definition.start,
    style: {
      ...(definition.font ? { run: markFont(definition.font) } : {}),
      paragraph: { indent: levelIndent(definition.indents.get(level) ?? themeIndent(sheet, level)) },
    },
  }));
}

function themeIndent(sheet: StyleSheet, level: number): Indent {
  const look = sheet.listLevels[Math.min(level, sheet.listLevels.length - 1)];
  return { left: look?.indent ?? 0, right: 0, firstLine: -(look?.hanging ?? 0) };
}
