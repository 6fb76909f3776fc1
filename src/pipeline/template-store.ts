import { type Diagnostic, hasErrors, type Outcome, type Place, suggest } from '../base/index.ts';
import { elementRules } from '../markup/index.ts';
import { loadTemplate, type Template } from '../template/index.ts';
import { readTheme, type Theme } from '../theme/index.ts';
import { viewShape } from '../view/index.ts';
import type { Env } from './env.ts';
import { type KindSettings, readKindSettings } from './kind-settings.ts';
import { diagnose } from './messages.ts';
import type { Settings } from './read-settings.ts';
import { type KindFiles, listKinds, listThemes, readKindFiles, type TemplateFolders } from './template-files.ts';

/** A kind of document, checked and ready to be filled. */
export interface Kind {
  readonly name: string;
  readonly settings: KindSettings;
  readonly template: Template;
  readonly theme: Theme;
  /** Of the template's files and the themes at hand; 64 hexadecimal digits. */
  readonly fingerprint: string;
}

/** The kinds of documents of a templates folder. Each is read and checked once, when first asked for. */
export interface TemplateStore {
  /** Absolute. */
  readonly folder: string;
  /** Names, sorted. */
  kinds(): Promise<readonly string[]>;
  /** A kind with its own theme, or with the theme named. */
  load(kind: string, theme?: string): Promise<Outcome<Kind>>;
  /** Only what template.yaml says, for lists. */
  settings(kind: string): Promise<Outcome<Settings<KindSettings>>>;
  /** Names of the themes that all kinds share, sorted. */
  themes(): Promise<readonly string[]>;
  /** The texts of a kind's files, for code frames. */
  sources(kind: string): Promise<KindFiles | undefined>;
}

/** Opens a templates folder; nothing is read yet. */
export function openTemplates(env: Env, folders: TemplateFolders): TemplateStore {
  const names = once(async () => (await listKinds(env, folders.kinds)) ?? []);
  const files = remember((kind) => readKindFiles(env, folders, kind));
  const settings = remember(async (kind) => then(await files(kind), (found) => readKindSettings(found.settings)));
  const templates = remember(async (kind) => then(await files(kind), compile));
  const load = remember(async (key) => {
    const [kind = '', theme = ''] = key.split('/');
    const unknown = checkKind(kind, await names());
    if (unknown) return { diagnostics: [unknown] };
    return assemble(kind, theme, await files(kind), await settings(kind), await templates(kind));
  });
  return {
    folder: folders.kinds,
    kinds: names,
    themes: once(() => listThemes(env, folders)),
    load: (kind, theme) => load(`${kind}/${theme ?? ''}`),
    settings,
    sources: async (kind) => ((await names()).includes(kind) ? (await files(kind)).value : undefined),
  };
}

function compile({ main, partials }: KindFiles): Outcome<Template> {
  return loadTemplate({ main, partials }, viewShape, elementRules);
}

async function assemble(
  name: string,
  wantedTheme: string,
  files: Outcome<KindFiles>,
  settings: Outcome<Settings<KindSettings>>,
  template: Outcome<Template>,
): Promise<Outcome<Kind>> {
  if (!files.value) return { diagnostics: files.diagnostics };
  const { themes, fingerprint } = files.value;
  const own = themes.has(name) ? name : settings.value?.value.theme;
  const themeName = wantedTheme || own;
  const { faceKeys: faces } = await import('../layout/index.ts');
  const theme: Outcome<Theme> = themeName
    ? readTheme((one) => themes.get(one), themeName, { faces })
    : { diagnostics: [] };
  const diagnostics = [...new Set([...settings.diagnostics, ...template.diagnostics, ...theme.diagnostics])];
  if (!settings.value || !template.value || !theme.value || hasErrors(diagnostics)) return { diagnostics };
  const kind = { name, settings: settings.value.value, template: template.value, theme: theme.value, fingerprint };
  return { value: kind, diagnostics };
}

/** The diagnostic of a kind of document that is not there; undefined when it is. */
export function checkKind(name: string, known: readonly string[], at?: Place): Diagnostic | undefined {
  if (known.includes(name)) return undefined;
  return diagnose('pipeline/unknown-kind', { name, known, suggestion: suggest(name, known) }, at);
}

function then<A, B>(outcome: Outcome<A>, next: (value: A) => Outcome<B>): Outcome<B> {
  if (outcome.value === undefined) return { diagnostics: outcome.diagnostics };
  const { value, diagnostics } = next(outcome.value);
  const all: readonly Diagnostic[] = [...outcome.diagnostics, ...diagnostics];
  return value === undefined ? { diagnostics: all } : { value, diagnostics: all };
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** The same answer for the same key, worked out when first asked for. */
function remember<T>(make: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (key) => {
    const found = known.get(key) ?? make(key);
    known.set(key, found);
    return found;
  };
}
