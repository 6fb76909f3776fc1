import type { Diagnostic, Outcome, Place } from '../../../src/base/index.ts';
import type { Block, Document, ImageData, Inline } from '../../../src/document/index.ts';
import { parseMarkup } from '../../../src/markup/index.ts';

const logo: ImageData = { name: 'logo.png', format: 'png', width: 10, height: 10, bytes: new Uint8Array() };

/** Stamps each start tag with its number among the start tags; the place's line is that number, from 1. */
export function stamped(xml: string): { readonly xml: string; readonly places: readonly Place[] } {
  const places: Place[] = [];
  const text = xml.replace(/<([a-z][a-z0-9-]*)/g, (tag) => {
    places.push({ file: 'template.hbs', line: places.length + 1, column: 1 });
    return `${tag} at="${places.length - 1}"`;
  });
  return { xml: text, places };
}

export function outcome(xml: string): Outcome<Document> {
  const images = { 'logo.png': logo };
  const properties = { title: 'Tên tệp', subject: 'Chủ đề', keywords: ['k'] };
  return parseMarkup(stamped(xml), { language: 'vi', images, properties });
}

export function parse(xml: string): Document {
  const { value, diagnostics } = outcome(xml);
  if (!value) throw new Error(diagnostics.map(({ text }) => text.en.message).join('\n'));
  return value;
}

/** Blocks of a document's first section. */
export const blocks = (body: string): readonly Block[] =>
  parse(`<document>${body}</document>`).sections[0]?.blocks ?? [];

/** `code tag-number` of each fault. */
export const faults = (xml: string): readonly string[] => outcome(xml).diagnostics.map(tell);

export const tell = ({ code, at }: Diagnostic): string => `${code} ${at?.line}`;

/** A node without its places, and without `attr` when there is nothing else in it. */
export function bare(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(bare);
  if (typeof node !== 'object' || node === null) return node;
  const fields = Object.entries(node)
    .filter(([name]) => name !== 'at')
    .map(([name, value]): [string, unknown] => [name, bare(value)])
    .filter(([name, value]) => name !== 'attr' || Object.keys(Object(value)).length > 0);
  return Object.fromEntries(fields);
}

const SIGNS: Readonly<Record<string, string>> = {
  'line-break': '⏎',
  tab: '⇥',
  'page-number': '#',
  'page-count': '##',
};

/** Inlines as one line: `[b:…]` for marks. */
export function line(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.type === 'text') return inline.text;
      if (!('inlines' in inline)) return SIGNS[inline.type] ?? '?';
      const name = inline.type === 'span' ? (inline.mark ?? 'span') : inline.type;
      return `[${name}:${line(inline.inlines)}]`;
    })
    .join('');
}

/** The line of the first paragraph of a body. */
export function firstLine(body: string): string {
  const [first] = blocks(body);
  return first && 'inlines' in first ? line(first.inlines) : '';
}
