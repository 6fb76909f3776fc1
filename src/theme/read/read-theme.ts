import {
  type DataPath,
  type Diagnostic,
  formatPlace,
  type Language,
  mm,
  type Outcome,
  type Place,
  placeOfFile,
  suggest,
} from '../../base/index.ts';
import { diagnose } from '../messages.ts';
import { type Reference, takeReference } from '../reference/reference-layer.ts';
import { tellLosses } from '../reference/tell-losses.ts';
import {
  CAPTION_LABEL,
  CHART_TABLE,
  DEFAULT_RULE,
  DEFAULT_TABLE,
  requiredStyles,
  type Theme,
  type ThemeLook,
} from '../theme.ts';
import { checkShape } from './check-shape.ts';
import { type Layer, type LoadTheme, type Merged, mergeLayers, readLayers, valueAt } from './layers.ts';
import { makeLook, makePages } from './make-look.ts';
import { checkStyles } from './resolve-styles.ts';
import type { WrittenTheme } from './shape.ts';

/** Less than this leaves no room for lines of text. */
const LEAST_ROOM = mm(50);

/** What the reading of a theme takes from outside. */
export interface ThemeOptions {
  /** Keys of the faces at hand; a theme may name no others. Without it faces are not checked. */
  readonly faces?: readonly string[];
  /** A Word file whose looks go before what the theme says. */
  readonly reference?: Reference;
}

/**
 * Reads a theme with all that it extends, and checks it as a whole, for both languages: whoever writes a
 * theme learns of every mistake at once, each at its file, line and column.
 */
export function readTheme(load: LoadTheme, name: string, options: ThemeOptions = {}): Outcome<Theme> {
  const { value: files, diagnostics } = readLayers(load, name);
  if (!files) return { diagnostics };
  const { reference } = options;
  const taken = reference && takeReference(reference, files);
  const layers = taken ? [...files, taken.layer] : files;
  const vi = readLook(layers, 'vi', name, options);
  const en = readLook(layers, 'en', name, options);
  const faults = distinct([...vi.diagnostics, ...en.diagnostics]);
  if (!vi.value || !en.value) return { diagnostics: faults };
  const theme = { name, looks: { vi: vi.value, en: en.value }, ...runningOf(reference) };
  return { value: theme, diagnostics: taken && reference ? tellLosses(reference, taken) : [] };
}

/** The reference document that a theme names, in itself or in what it extends, with the place of the name. */
export function referenceOfTheme(
  load: LoadTheme,
  name: string,
): { readonly file: string; readonly at: Place } | undefined {
  const { value: layers = [] } = readLayers(load, name);
  for (const { file } of layers.toReversed()) {
    const named = valueAt(file.value, ['reference-doc']);
    if (typeof named === 'string') return { file: named, at: file.locate(['reference-doc']) };
  }
  return undefined;
}

function runningOf(reference: Reference | undefined): Pick<Theme, 'running'> {
  if (!reference) return {};
  const { header, footer } = reference.look;
  if (!header && !footer) return {};
  return { running: { at: placeOfFile(reference.name), ...(header ? { header } : {}), ...(footer ? { footer } : {}) } };
}

function readLook(
  layers: readonly Layer[],
  language: Language,
  name: string,
  { faces }: ThemeOptions,
): Outcome<ThemeLook> {
  const merged = mergeLayers(layers, language);
  const { value: written, diagnostics } = checkShape(merged);
  if (!written) return { diagnostics };
  const faults = [
    ...checkNeeded(written, merged),
    ...checkStyles(written, merged),
    ...(faces ? checkFaces(written, merged, faces) : []),
    ...checkWordIds(written, merged),
    ...checkRoom(written, merged),
  ];
  return faults.length > 0 ? { diagnostics: faults } : { value: makeLook(name, written), diagnostics: [] };
}

/** What the house itself asks of a theme, by name. */
function checkNeeded(written: WrittenTheme, merged: Merged): readonly Diagnostic[] {
  const needed: readonly (readonly ['styles' | 'tables' | 'rules' | 'characters', string])[] = [
    ...requiredStyles.map((style) => ['styles', style] as const),
    ['tables', DEFAULT_TABLE],
    ['tables', CHART_TABLE],
    ['rules', DEFAULT_RULE],
    ['characters', CAPTION_LABEL],
  ];
  return needed
    .filter(([section, key]) => !Object.hasOwn(written[section], key))
    .map(([section, key]) => {
      const expected = { vi: 'một kiểu có tên này', en: 'a style of this name' };
      return diagnose(
        'theme/missing-key',
        { key: `${section}.${key}`, expected, inBase: true },
        merged.locate([section], 'key'),
      );
    });
}

/** A face that is not there could not be opened when the PDF is drawn. */
function checkFaces(written: WrittenTheme, merged: Merged, known: readonly string[]): readonly Diagnostic[] {
  const named = [
    ...Object.entries(written.fonts).flatMap(([family, faces]) =>
      Object.entries(faces).map(([key, face]) => ({ face, path: ['fonts', family, key] })),
    ),
    ...Object.entries(written['fallback-fonts'] ?? {}).map(([family, { face }]) => ({
      face,
      path: ['fallback-fonts', family, 'face'],
    })),
  ];
  return named
    .filter(({ face }) => !known.includes(face))
    .map(({ face, path }) => {
      const facts = { name: face, near: suggest(face, known), known };
      return diagnose('theme/unknown-face', facts, merged.locate(path));
    });
}

/** Of two styles with one id, the one is to blame whose file is more special, or that stands later. */
function checkWordIds({ styles, tables }: WrittenTheme, merged: Merged): readonly Diagnostic[] {
  const owners = new Map<string, string>();
  const entries = [...idsOf('styles', styles, merged), ...idsOf('tables', tables, merged)];
  entries.sort((a, b) => a.rank - b.rank);
  return entries.flatMap(({ id, path }) => {
    const other = owners.get(id.toLowerCase());
    if (other === undefined) owners.set(id.toLowerCase(), path.slice(0, -1).join('.'));
    return other === undefined ? [] : [diagnose('theme/same-word-id', { id, other }, merged.locate(path))];
  });
}

function idsOf(section: string, map: Readonly<Record<string, { readonly 'word-id': string }>>, { rank }: Merged) {
  return Object.entries(map).map(([key, value]) => {
    const path: DataPath = [section, key, 'word-id'];
    return { id: value['word-id'], path, rank: rank(path) };
  });
}

function checkRoom({ page }: WrittenTheme, merged: Merged): readonly Diagnostic[] {
  const pages = makePages(page);
  return (['portrait', 'landscape'] as const).flatMap((orientation) => {
    const { width, height, margin } = pages[orientation];
    const room = Math.min(width - margin.left - margin.right, height - margin.top - margin.bottom);
    const key = orientation === 'portrait' ? 'margin' : 'landscape-margin';
    return room < LEAST_ROOM
      ? [diagnose('theme/margins-too-wide', undefined, merged.locate(['page', key], 'key'))]
      : [];
  });
}

/** One of each kind for each place: both languages share most of a theme, and its faults. */
function distinct(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const byKey = new Map(diagnostics.map((diagnostic) => [keyOf(diagnostic), diagnostic]));
  return [...byKey.values()];
}

function keyOf({ code, at, text }: Diagnostic): string {
  return `${code} ${at ? formatPlace(at) : ''} ${text.en.message}`;
}
