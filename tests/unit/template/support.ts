import {
  type Diagnostic,
  flag,
  list,
  map,
  number,
  optional,
  type Shape,
  type Source,
  text,
} from '../../../src/base/index.ts';
import type { Document } from '../../../src/document/index.ts';
import { localeFor } from '../../../src/locale/index.ts';
import { elementRules, parseMarkup } from '../../../src/markup/index.ts';
import { loadTemplate, type Merged, renderTemplate, type Template } from '../../../src/template/index.ts';

/** A small view, with every kind of value in it. */
export const shape = map({
  title: text,
  year: number,
  urgent: flag,
  note: optional(text),
  names: list(text),
  place: map({ name: text, code: optional(text) }),
  signer: optional(map({ name: text, rank: optional(text) })),
  rows: list(map({ name: text, value: number, note: optional(text), tags: list(text) })),
});

export const view = {
  title: 'Buổi làm việc',
  year: 2023,
  urgent: true,
  note: null,
  names: ['An', 'Bình', 'An'],
  place: { name: 'Vinh', code: null },
  signer: null,
  rows: [
    { name: 'GRDP', value: 5.79, note: 'ước đạt', tags: ['a', 'b'] },
    { name: 'Thu', value: 12, note: null, tags: [] },
  ],
};

export function load(
  main: string,
  partials: Readonly<Record<string, string>> = {},
  of: Shape = shape,
): { readonly value?: Template; readonly diagnostics: readonly Diagnostic[] } {
  const files = Object.entries(partials).map(([name, content]): [string, Source] => [
    name,
    { name: `partials/${name}.hbs`, text: content },
  ]);
  return loadTemplate({ main: { name: 'template.hbs', text: main }, partials: new Map(files) }, of, elementRules);
}

/** The body of a document; a template needs no more. */
export const doc = (body: string): string => `<document>${body}</document>`;

/** `code line:column` of each fault of a template. */
export function faults(main: string, partials?: Readonly<Record<string, string>>, of?: Shape): readonly string[] {
  return load(main, partials, of).diagnostics.map(tell);
}

export function tell({ code, at }: Diagnostic): string {
  const file = at?.file.startsWith('partials/') ? `${at.file} ` : '';
  return `${code} ${file}${at?.line}:${at?.column}`;
}

/** The Vietnamese sentence and hint of the only fault. */
export function saysOf(main: string, partials?: Readonly<Record<string, string>>): string {
  const [first, second] = load(main, partials).diagnostics;
  if (!first || second) throw new Error(`not one fault: ${faults(main, partials).join(', ')}`);
  return `${first.text.vi.message} | ${first.text.vi.hint}`;
}

export function sound(main: string, partials?: Readonly<Record<string, string>>, of?: Shape): Template {
  const { value, diagnostics } = load(main, partials, of);
  if (!value) throw new Error(diagnostics.map((fault) => `${tell(fault)} ${fault.text.en.message}`).join('\n'));
  return value;
}

export const locale = localeFor('vi');

export function merge(
  main: string,
  partials?: Readonly<Record<string, string>>,
  data: unknown = view,
  of?: Shape,
): Merged {
  const { value, diagnostics } = renderTemplate(sound(main, partials, of), data, { locale });
  if (!value) throw new Error(diagnostics.map((fault) => fault.text.en.message).join('\n'));
  return value;
}

/** Merged markup without its stamps. */
export function xml(
  main: string,
  partials?: Readonly<Record<string, string>>,
  data: unknown = view,
  of?: Shape,
): string {
  return merge(main, partials, data, of).xml.replace(/ at="\d+"/g, '');
}

export function read(merged: Merged): Document {
  const properties = { title: 'x', keywords: [] };
  const { value, diagnostics } = parseMarkup(merged, { language: 'vi', images: {}, properties });
  if (!value) throw new Error(diagnostics.map((fault) => fault.text.en.message).join('\n'));
  return value;
}

/** All texts of a document in order, each node's by itself. */
export function textsOf(document: Document): readonly string[] {
  const texts: string[] = [];
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) for (const one of node) walk(one);
    else if (typeof node === 'object' && node !== null) {
      if ('type' in node && node.type === 'text' && 'text' in node) texts.push(String(node.text));
      else for (const one of Object.values(node)) walk(one);
    }
  };
  walk(document.sections);
  return texts;
}
