import { type Place, placeOfFile } from '../../base/index.ts';
import type { Layer } from '../read/layers.ts';
import { FAMILY } from '../read/shape.ts';
import { DEFAULT_TABLE } from '../theme.ts';
import { type Below, lookBelow } from './below.ts';
import { type Found, writeCharacters, writeStandIns } from './stand-ins.ts';
import { findStyle, fold } from './style-names.ts';
import type { WordLook, WordTable } from './word-look.ts';
import { writePage } from './write-page.ts';
import { type WrittenValues, writeFont, writeLength, writeStyle } from './write-style.ts';
import { findTable, writeRowsTable, writeTable } from './write-tables.ts';

/** A person's own Word file, whose looks a theme takes on. */
export interface Reference {
  /** The file's name as the user knows it. */
  readonly name: string;
  readonly look: WordLook;
}

/** What of a reference document is used. */
export interface Taken {
  readonly below: Below;
  readonly styles: Found;
  readonly table: WordTable | undefined;
  /** Families that the PDF has no faces for. */
  readonly unknownFamilies: readonly string[];
  /** The topmost file of the theme: what it says goes before all others. */
  readonly layer: Layer;
}

/** A reference document as one more file of a theme, on top of the others. */
export function takeReference(reference: Reference, layers: readonly Layer[]): Taken {
  const { look } = reference;
  const below = lookBelow(layers);
  const styles: Found = new Map(
    below.styles.flatMap((own) => {
      const style = findStyle(own, look);
      return style ? [[own.key, style] as const] : [];
    }),
  );
  const ownTable = below.tables.find(({ key }) => key === DEFAULT_TABLE);
  const table = ownTable && findTable(ownTable, look);
  const newFamilies = familiesOf(look, styles).filter((family) => !below.families.includes(family));
  const unknownFamilies = newFamilies.filter((family) => !hasTwin(family, below));
  const taken = { below, styles, table, unknownFamilies };
  const value = {
    ...(look.page ? { page: writePage(look.page) } : {}),
    fonts: Object.fromEntries(newFamilies.map((family) => [family, below.faces])),
    styles: writeStyles(taken),
    characters: { ...writeCharacters(below, styles), ...writeNamedCharacters(below, look) },
    ...(table ? { tables: writeTables(below, table) } : {}),
    ...listValues(taken),
    ...linkValues(look),
  };
  return { ...taken, layer: { name: reference.name, file: fileOf(value, placeOfFile(reference.name)) } };
}

/** Families of the same widths: what is set in one breaks alike in another. */
const SAME_WIDTHS = ['Times New Roman', 'Times', 'Liberation Serif', 'Tinos'];

function hasTwin(family: string, { families }: Below): boolean {
  return SAME_WIDTHS.includes(family) && families.some((known) => SAME_WIDTHS.includes(known));
}

/** All that is wrong with such a file is wrong with it as a whole. */
function fileOf(value: unknown, at: Place): Layer['file'] {
  return { value, locate: () => at, locateWords: () => at, sourceText: () => undefined };
}

/** Families that a theme can name, as used by the styles taken and by header and footer. */
function familiesOf({ header, footer }: WordLook, styles: Found): readonly string[] {
  const running = [header, footer].flatMap((edge) => edge?.paragraphs ?? []);
  const fonts = [
    ...[...styles.values()].map(({ look }) => look.font),
    ...running.flatMap(({ runs }) => runs.map(({ font }) => font)),
  ];
  return [...new Set(fonts.map(({ family }) => family))].filter((family) => FAMILY.test(family));
}

function writeStyles({ below, styles, table }: Omit<Taken, 'layer'>): Readonly<Record<string, WrittenValues>> {
  const found = [...styles].map(([key, { look, lost }]): [string, WrittenValues] => {
    // Most of our styles are based on Normal: its paragraphs' spacing is body text's, its letters are for all.
    const written = key === 'normal' ? writeFont(look.font) : writeStyle(look);
    const font = FAMILY.test(look.font.family) ? {} : { font: below.families[0] };
    if (key !== 'list-item') return [key, { ...written, ...font }];
    const space = lost.includes('contextual-spacing') ? { 'space-before': '0pt', 'space-after': '3pt' } : {};
    return [key, { ...written, ...font, 'indent-left': '0pt', 'first-line': '0pt', ...space }];
  });
  const standIns = writeStandIns(below, styles);
  const head = styles.has('table-head') ? {} : { ...standIns['table-head'], ...writeFont(headFont(table)) };
  return { ...standIns, ...Object.fromEntries(found), ...(styles.has('table-head') ? {} : { 'table-head': head }) };
}

/** Weight and colour of a table's head; its family and size are those of the cells. */
function headFont(table: WordTable | undefined) {
  const { bold, italic, color } = table?.headFont ?? {};
  return {
    ...(bold === undefined ? {} : { bold }),
    ...(italic === undefined ? {} : { italic }),
    ...(color === undefined ? {} : { color }),
  };
}

const CHARACTERS: Readonly<Record<string, string>> = { strong: 'Strong', emphasis: 'Emphasis' };

function writeNamedCharacters({ characters }: Below, look: WordLook): Readonly<Record<string, WrittenValues>> {
  const entries = characters.flatMap(({ key }): readonly [string, WrittenValues][] => {
    const found = look.characters.find(({ name }) => fold(name) === fold(CHARACTERS[key] ?? ''));
    if (!found) return [];
    const { family: _family, size: _size, ...font } = found.font;
    return [[key, writeFont(font)]];
  });
  return Object.fromEntries(entries);
}

function writeTables({ tables }: Below, table: WordTable): Readonly<Record<string, WrittenValues>> {
  const hasRows = tables.some(({ key }) => key === 'rows');
  return { [DEFAULT_TABLE]: writeTable(table), ...(hasRows ? { rows: writeRowsTable(table) } : {}) };
}

/** The indent of list paragraphs, once more for each level. */
function listValues({ below, styles }: Omit<Taken, 'layer'>): WrittenValues {
  const indent = styles.get('list-item')?.look.indent;
  if (!indent || indent.left <= 0 || indent.left > 72) return {};
  const hanging = writeLength(indent.firstLine < 0 ? -indent.firstLine : Math.min(18, indent.left));
  const levels = Array.from({ length: below.listLevels }, (_, level) => ({
    indent: writeLength(indent.left * (level + 1)),
    hanging,
  }));
  return { lists: { levels } };
}

function linkValues({ characters }: WordLook): WrittenValues {
  const link = characters.find(({ name }) => fold(name) === 'hyperlink')?.font;
  if (!link) return {};
  const { color, underline } = link;
  return { link: { ...(color === undefined ? {} : { color }), ...(underline === undefined ? {} : { underline }) } };
}
