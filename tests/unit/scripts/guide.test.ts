import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fillGuide } from '../../../scripts/guide/fill-guide.ts';
import { readPartialNotes } from '../../../scripts/guide/partial-notes.ts';
import { readGuide } from '../../../scripts/guide/read-guide.ts';
import type { Source } from '../../../src/base/index.ts';
import { elementDocs, elementRules } from '../../../src/markup/index.ts';
import { helperDocs, loadTemplate } from '../../../src/template/index.ts';
import { viewShape } from '../../../src/view/index.ts';

const root = new URL('../../../', import.meta.url);
const { written, wanted } = readGuide();

/** Fenced blocks of a language: what stands behind the language's name, and the text. */
function fences(language: string): readonly { readonly info: string; readonly text: string }[] {
  const found = written.matchAll(new RegExp(`^\`\`\`${language}(?: ([^\\n]*))?\\n([\\s\\S]*?)^\`\`\``, 'gm'));
  return [...found].map(([, info = '', text = '']) => ({ info, text }));
}

const examples = fences('handlebars');
const partials = new Map(
  examples
    .filter(({ info }) => info.startsWith('partials/'))
    .map(({ info, text }): [string, Source] => [info.slice(9, -4), { name: info, text }]),
);
/** The shared partials may be called by any example. */
const shared = new URL('templates/_shared/partials/', root);
const allPartials = new Map([
  ...readdirSync(shared).map((file): [string, Source] => {
    return [file.replace('.hbs', ''), { name: file, text: readFileSync(new URL(file, shared), 'utf8') }];
  }),
  ...partials,
]);
/** What the plain form puts behind the names that each form fills in its own way. */
const plain = new URL('templates/_shared/form-settings/plain.yaml', root);
for (const [, name = '', file = ''] of readFileSync(plain, 'utf8').matchAll(/^ {2}([a-z-]+): ([a-z-]+)$/gm)) {
  const source = allPartials.get(file);
  if (source) allPartials.set(name, source);
}
const WHOLE = /^\s*<document/;

function codesOf(text: string): readonly string[] {
  const main = { name: 'example.hbs', text: WHOLE.test(text) ? text : `<document>${text}</document>` };
  const { diagnostics } = loadTemplate({ main, partials: allPartials }, viewShape, elementRules);
  return diagnostics.map(({ code, at, text: { en } }) => `${code} ${at?.file}:${at?.line}:${at?.column} ${en.message}`);
}

test('the tables are current; if not, run npm run guide', () => {
  expect(written).toBe(wanted);
});

test('a table without a place, or a place without a table, is told', () => {
  const tables = { elements: 'a', attributes: 'b', helpers: 'c', partials: 'd', styles: 'e', fields: 'f', labels: 'g' };
  expect(() => fillGuide('<!-- generated: elements -->\n<!-- end -->', tables)).toThrow('attributes');
  expect(() => fillGuide('<!-- generated: other -->\n<!-- end -->', tables)).toThrow('other');
});

test('every shared partial says what it prints', () => {
  expect(readPartialNotes(shared).filter(({ note }) => note === '')).toEqual([]);
});

describe('every example of the guide', () => {
  test('there are some, sound ones and wrong ones', () => {
    expect(examples.filter(({ info }) => info === '').length).toBeGreaterThan(5);
    expect(examples.filter(({ info }) => info.startsWith('wrong=')).length).toBeGreaterThan(1);
  });

  test.each(examples.filter(({ info }) => info === ''))('is sound: $text', ({ text }) => {
    expect(codesOf(text)).toEqual([]);
  });

  test.each(examples.filter(({ info }) => info.startsWith('wrong=')))('is told: $text', ({ info, text }) => {
    expect(codesOf(text).map((code) => code.split(' ')[0])).toEqual([info.slice('wrong='.length)]);
  });

  test.each([...partials.keys()])('the partial %s is called by an example', (name) => {
    expect(examples.some(({ info, text }) => info === '' && text.includes(`{{> ${name}`))).toBe(true);
  });
});

test('every printed mistake of the guide is one that the program prints', () => {
  const folder = new URL('tests/errors/', root);
  const printed = readdirSync(folder).flatMap((name) =>
    ['vi', 'en'].map((language) => readFileSync(new URL(`${name}/expected.${language}.txt`, folder), 'utf8')),
  );
  const shown = fences('text').map(({ text }) => text);
  expect(shown.length).toBeGreaterThan(1);
  expect(shown.filter((text) => !printed.includes(text))).toEqual([]);
});

describe('every example of the registries is sound', () => {
  const around: Readonly<Record<string, (example: string) => string>> = {
    li: (example) => `<ul>${example}</ul>`,
    tr: (example) => `<table columns="100%">${example}</table>`,
    th: (example) => `<table columns="100%"><tr>${example}</tr></table>`,
    td: (example) => `<table columns="100%"><tr>${example}</tr></table>`,
    cell: (example) => `<grid columns="100%">${example}</grid>`,
  };
  test.each(elementDocs())('<$name>', ({ name, example }) => {
    expect(codesOf(around[name]?.(example) ?? example)).toEqual([]);
    expect(example).toContain(`<${name}`);
  });

  test.each(helperDocs())('$name', ({ example }) => {
    expect(codesOf(example)).toEqual([]);
  });
});

test('the structure of templates/ is the one that the guide tells', () => {
  const folders = readdirSync(new URL('templates/', root), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  for (const { name } of folders.filter((folder) => folder.name !== '_shared'))
    expect(readdirSync(new URL(`templates/${name}/`, root))).toEqual(
      expect.arrayContaining(['template.hbs', 'template.yaml']),
    );
});
