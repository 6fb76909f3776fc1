import {
  type DataPath,
  type Diagnostic,
  type Language,
  type Outcome,
  oncePer,
  type Place,
  placeOfFile,
  readYaml,
  type Source,
  suggest,
  type YamlDocument,
} from '../../base/index.ts';
import { diagnose } from '../messages.ts';

/** Finds a theme file by its name: `plain` -> templates/_shared/themes/plain.yaml. */
export type LoadTheme = (name: string) => Source | undefined;

/** One file of a theme. */
export interface Layer {
  readonly name: string;
  readonly file: YamlDocument;
}

/** The theme's files, the one that extends nothing first. */
export function readLayers(load: LoadTheme, name: string): Outcome<readonly Layer[]> {
  const layers: Layer[] = [];
  const names: string[] = [];
  let wanted: { readonly name: string; readonly at?: Place } | undefined = { name };
  while (wanted) {
    const { name: current, at }: { readonly name: string; readonly at?: Place } = wanted;
    if (names.includes(current)) return fail(diagnose('theme/extends-cycle', { chain: [...names, current] }, at));
    const source = load(current);
    if (!source) return fail(diagnose('theme/not-found', { name: current }, at));
    const { value: file, diagnostics } = parse(source);
    if (!file) return { diagnostics };
    const faults = checkTop(file, source);
    if (faults.length > 0) return { diagnostics: faults };
    names.push(current);
    layers.unshift({ name: current, file });
    wanted = parentOf(file);
  }
  return { value: layers, diagnostics: [] };
}

/** Files that were read already: several kinds and themes extend one and the same. */
const parse = oncePer((source: Source): Outcome<YamlDocument> => readYaml(source, { family: 'template' }));

function fail(diagnostic: Diagnostic): Outcome<never> {
  return { diagnostics: [diagnostic] };
}

function parentOf(file: YamlDocument): { readonly name: string; readonly at: Place } | undefined {
  const parent = isMap(file.value) ? file.value.extends : undefined;
  return typeof parent === 'string' ? { name: parent, at: file.locate(['extends']) } : undefined;
}

const languages: readonly Language[] = ['vi', 'en'];

/** The keys that are not merged: `extends`, `reference-doc`, and `languages` with its two. */
function checkTop(file: YamlDocument, source: Source): readonly Diagnostic[] {
  const top = file.value;
  const bad = (path: DataPath, vi: string, en: string): Diagnostic => {
    const at = path.length > 0 ? file.locate(path) : placeOfFile(source.name);
    const key = path.length > 0 ? path.join('.') : source.name;
    return diagnose('theme/bad-value', { key, found: shown(valueAt(top, path)), expected: { vi, en } }, at);
  };
  if (!isMap(top))
    return [bad([], 'các khoá của giao diện, ví dụ “extends: base”', 'the keys of a theme, such as “extends: base”')];
  if (top.extends !== undefined && typeof top.extends !== 'string')
    return [bad(['extends'], 'tên của một giao diện', 'the name of a theme')];
  const reference = top['reference-doc'];
  if (reference !== undefined && (typeof reference !== 'string' || !/^[^/\\\p{Cc}][^\\\p{Cc}]*$/u.test(reference)))
    return [
      bad(
        ['reference-doc'],
        'đường dẫn của một tệp .docx trong thư mục mẫu',
        'the path of a .docx file in the templates folder',
      ),
    ];
  if (top.languages === undefined) return [];
  if (!isMap(top.languages)) return [bad(['languages'], 'các khoá vi, en', 'the keys vi, en')];
  return Object.keys(top.languages)
    .filter((key) => !languages.some((language) => language === key))
    .map((key) => {
      const facts = { name: key, near: suggest(key, languages), known: languages };
      return diagnose('theme/unknown-key', facts, file.locate(['languages', key], 'key'));
    });
}

/** A theme for one language: all its layers in one tree, and the way back to each value's place. */
export interface Merged {
  readonly value: unknown;
  readonly locate: (path: DataPath, part?: 'key' | 'value') => Place;
  /** How special the file is that wrote a value: 0 for the one that extends nothing. */
  readonly rank: (path: DataPath) => number;
}

/** Later layers win over earlier ones, and in each the words for the language over the words for all. */
export function mergeLayers(layers: readonly Layer[], language: Language): Merged {
  const own: DataPath = [];
  const forLanguage: DataPath = ['languages', language];
  const parts = layers.flatMap(({ file }) => [
    { file, prefix: own, value: withoutTop(file.value) },
    { file, prefix: forLanguage, value: valueAt(file.value, forLanguage) },
  ]);
  const given = parts.filter((part) => part.value !== undefined && part.value !== null);
  const value = given.reduce<unknown>((merged, part) => merge(merged, part.value), {});
  return {
    value,
    rank: (path) => given.findLastIndex((layer) => valueAt(layer.value, path) !== undefined),
    locate: (path, part) => {
      for (let depth = path.length; depth > 0; depth--) {
        const known = path.slice(0, depth);
        const found = given.findLast((layer) => valueAt(layer.value, known) !== undefined);
        if (found) return found.file.locate([...found.prefix, ...known], depth === path.length ? part : 'key');
      }
      return layers.at(-1)?.file.locate([], 'key') ?? placeOfFile('theme');
    },
  };
}

function withoutTop(value: unknown): unknown {
  if (!isMap(value)) return value;
  const { extends: _parent, languages: _languages, 'reference-doc': _reference, ...rest } = value;
  return rest;
}

function merge(below: unknown, above: unknown): unknown {
  if (!isMap(below) || !isMap(above)) return above;
  const entries = Object.entries(above).map(([key, value]): [string, unknown] => [
    key,
    Object.hasOwn(below, key) ? merge(below[key], value) : value,
  ]);
  return Object.fromEntries([...Object.entries(below), ...entries]);
}

/** The value at a path of data; undefined when there is none. Own keys only. */
export function valueAt(value: unknown, path: DataPath): unknown {
  return path.reduce<unknown>((at, step) => {
    if (Array.isArray(at)) return at[Number(step)];
    return isMap(at) && Object.hasOwn(at, step) ? at[step] : undefined;
  }, value);
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value as a message shows it: short, on one line. */
export function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'null';
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
