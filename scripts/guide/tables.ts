import type { Shape } from '../../src/base/index.ts';
import { labelKeys } from '../../src/locale/index.ts';
import { type ElementEntry, elementDocs } from '../../src/markup/index.ts';
import { helperDocs } from '../../src/template/index.ts';
import type { Theme } from '../../src/theme/index.ts';
import type { PartialEntry } from './partial-notes.ts';

/** The generated parts of the author's guide, by the name in `<!-- generated: name -->`. */
export interface GuideTables {
  readonly elements: string;
  readonly attributes: string;
  readonly helpers: string;
  readonly partials: string;
  readonly styles: string;
  readonly fields: string;
  readonly labels: string;
}

/** Makes all tables from what the program itself checks templates with. */
export function makeTables(
  shape: Shape,
  notes: ReadonlyMap<string, string>,
  theme: Theme,
  partials: readonly PartialEntry[],
): GuideTables {
  return {
    elements: elementTable(),
    attributes: attributeTable(),
    helpers: table(
      ['helper', 'what it gives', 'example'],
      helperDocs().map(({ signature, description, example }) => [
        code(signature),
        words(description.en),
        code(example),
      ]),
    ),
    partials: table(
      ['partial', 'what it prints'],
      partials.map(({ name, note }) => [code(name), words(note)]),
    ),
    styles: styleTable(theme),
    fields: fieldTables(shape, notes),
    labels: labelKeys.map((key) => code(key)).join(' '),
  };
}

/** Plain words in a cell: signs that Markdown or HTML would read are escaped. */
const words = (text: string): string => text.replace(/[<*|]/g, '\\$&');
const code = (text: string): string => `\`${text.replaceAll('|', '\\|')}\``;

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function elementTable(): string {
  const entries = elementDocs();
  return table(
    ['element', 'what it is', 'may hold', 'example'],
    entries.map((entry) => [
      code(`<${entry.name}>`),
      words(entry.description.en),
      contentOf(entry, entries),
      code(entry.example),
    ]),
  );
}

/** What an element may hold, whole families by their name. */
function contentOf({ content, text }: ElementEntry, entries: readonly ElementEntry[]): string {
  const namesOf = (family: ElementEntry['family']): readonly string[] =>
    entries.filter((entry) => entry.family === family).map(({ name }) => name);
  const [blocks, inlines] = [namesOf('block'), namesOf('inline')];
  const holdsBlocks = content.includes('table');
  const barred = blocks.filter((name) => holdsBlocks && !content.includes(name)).map(code);
  const named = content.filter((name) => !inlines.includes(name) && !(holdsBlocks && blocks.includes(name)));
  const families = [
    ...(text ? ['words, inlines'] : []),
    ...(holdsBlocks ? [barred.length > 0 ? `blocks but ${barred.join(' ')}` : 'blocks'] : []),
  ];
  return [...families, ...named.map(code)].join(', ') || 'nothing';
}

/** One row for each attribute of one meaning, whichever elements have it. */
function attributeTable(): string {
  const rows = new Map<string, { readonly cells: readonly string[]; readonly elements: string[] }>();
  for (const { name: element, attributes } of elementDocs())
    for (const { name, required, expects, description } of attributes) {
      const cells = [code(name), words(expects.en), `${words(description.en)}${required ? ' (required)' : ''}`];
      const row = rows.get(cells.join()) ?? { cells, elements: [] };
      row.elements.push(element);
      rows.set(cells.join(), row);
    }
  return table(
    ['attribute', 'takes', 'what for', 'of'],
    [...rows.values()].map(({ cells, elements }) => [
      ...cells,
      elements.length > 10 ? 'most elements' : elements.map(code).join(' '),
    ]),
  );
}

function styleTable({ looks }: Theme): string {
  const styles = Object.entries(looks.en.sheet.styles);
  const rows = styles.map(([key, { wordName, look }]) => [code(key), wordName, `${look.font.size} pt`]);
  const characters = Object.keys(looks.en.characters).map((key) => code(key));
  return `${table(['style', 'name in Word', 'size'], rows)}\n\nStyles of words, for \`<span style="…">\`: ${characters.join(' ')}`;
}

const KINDS: Readonly<Record<Shape['kind'], string>> = {
  text: 'text',
  number: 'number',
  flag: 'yes or no',
  list: 'list',
  map: 'group',
};

/** One table for each group of fields; a group that was shown already is referred to. */
function fieldTables(shape: Shape, notes: ReadonlyMap<string, string>): string {
  const shown = new Map<unknown, string>();
  const parts: string[] = [];
  const show = (one: Shape, path: readonly string[]): void => {
    if (one.kind !== 'map') return;
    shown.set(one.fields, path.join(' › '));
    const inner: (readonly [Shape, readonly string[]])[] = [];
    const rows = Object.entries(one.fields).map(([name, field]) => {
      const at = [...path, name];
      const group = field.kind === 'list' ? field.of : field;
      const isNew = group.kind === 'map' && !shown.has(group.fields) && name !== 'labels';
      if (isNew) inner.push([group, at]);
      if (isNew && group.kind === 'map') shown.set(group.fields, at.join(' › '));
      return [
        code(name),
        kindOf(field, shown),
        field.optional ? 'may be missing' : '',
        words(notes.get(at.join('.')) ?? ''),
      ];
    });
    parts.push(
      `#### ${path.length === 0 ? 'Everywhere' : `In ${path.join(' › ')}`}`,
      table(['field', 'is', '', 'what it says'], rows),
    );
    for (const [group, at] of inner) show(group, at);
  };
  show(shape, []);
  return parts.join('\n\n');
}

function kindOf(field: Shape, shown: ReadonlyMap<unknown, string>): string {
  if (field.kind === 'list') {
    const { of } = field;
    return of.kind === 'map' ? `list of ${shown.get(of.fields) ?? 'groups'}` : `list of ${KINDS[of.kind]}s`;
  }
  if (field.kind === 'map') return `group ${shown.get(field.fields) ?? ''}`.trim();
  return KINDS[field.kind];
}
