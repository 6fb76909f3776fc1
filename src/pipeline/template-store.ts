import { createHash } from 'node:crypto';
import { type Diagnostic, hasErrors, type Outcome, type Place, suggest } from '../base/index.ts';
import { type Form, plainForm } from '../forms/index.ts';
import { elementRules } from '../markup/index.ts';
import { loadTemplate, type Template } from '../template/index.ts';
import { readTheme, referenceOfTheme, type Theme, type ThemeOptions } from '../theme/index.ts';
import { viewShape } from '../view/index.ts';
import type { Env } from './env.ts';
import { readForm } from './form-settings.ts';
import { type Keeper, keepOutcome, keepSettings } from './keeper.ts';
import { type KindSettings, readKindSettings } from './kind-settings.ts';
import { diagnose } from './messages.ts';
import { joinPath } from './paths.ts';
import { type NamedReference, type ReadReference, readReference } from './read-reference.ts';
import type { Settings } from './read-settings.ts';
import { type KindFiles, listKinds, listShared, readKindFiles, type TemplateFolders } from './template-files.ts';

/** A kind of document, checked and ready to be filled. */
export interface Kind {
  readonly name: string;
  readonly settings: KindSettings;
  readonly form: Form;
  readonly template: Template;
  readonly theme: Theme;
  /** Of the template's files, the themes at hand and the reference document; 64 hexadecimal digits. */
  readonly fingerprint: string;
  /** The absolute path of the reference document, where it has one. */
  readonly reference?: string;
}

/** The kinds of documents of a templates folder. Each is read and checked once, when first asked for. */
export interface TemplateStore {
  /** Absolute. */
  readonly folder: string;
  /** Names, sorted. */
  kinds(): Promise<readonly string[]>;
  /** Names of those that are made where nobody says which: all that do not wait to be asked for. */
  usualKinds(): Promise<readonly string[]>;
  /** A kind in one of its forms, with the form's theme, its own, or the one named; in the looks of a reference document, where one is named here or by the theme. */
  load(kind: string, form: string, theme?: string, reference?: NamedReference): Promise<Outcome<Kind>>;
  /** The official forms that a kind can take, by its settings, each read once. */
  forms(kind: string): Promise<Outcome<readonly Form[]>>;
  /** Only what template.yaml says, for lists. */
  settings(kind: string): Promise<Outcome<Settings<KindSettings>>>;
  /** Names of the themes that all kinds share, sorted. */
  themes(): Promise<readonly string[]>;
  /** Names of all official forms at hand, sorted. */
  formNames(): Promise<readonly string[]>;
  /** The texts of a kind's files, for code frames. */
  sources(kind: string): Promise<KindFiles | undefined>;
}

/** Opens a templates folder; nothing is read yet. What is worked out of its files is kept where there is a keeper. */
export function openTemplates(env: Env, folders: TemplateFolders, keeper?: Keeper): TemplateStore {
  const names = once(async () => (await listKinds(env, folders.kinds)) ?? []);
  const files = remember(async (kind: string): Promise<Outcome<KindFiles>> => {
    const unknown = checkKind(kind, await names());
    return unknown ? { diagnostics: [unknown] } : readKindFiles(env, folders, kind);
  });
  const settings = remember(async (kind: string) =>
    then(await files(kind), (found) => keepSettings(keeper, found, () => readKindSettings(found.settings))),
  );
  const forms = remember(async (kind: string) => {
    const { value: named } = await settings(kind);
    return then(await files(kind), (found) => keepOutcome(keeper, found, ['forms'], () => readForms(found, named)));
  });
  const templates = remember(async ({ kind, form }: Pick<Wanted, 'kind' | 'form'>) => {
    const { value = [] } = await forms(kind);
    const chosen = value.find(({ name }) => name === form);
    return then(await files(kind), (found) =>
      keepOutcome(keeper, found, ['template', form], () => compile(found, chosen)),
    );
  }, JSON.stringify);
  const read = remember((named: NamedReference) => readReference(env, named), JSON.stringify);
  const load = remember(async (wanted: Wanted) => {
    const { kind, form, theme, reference } = wanted;
    const found = await files(kind);
    const offered = await forms(kind);
    const template = await templates({ kind, form });
    const parts = { files: found, settings: await settings(kind), forms: offered, template };
    const ofForm = offered.value?.find(({ name }) => name === form)?.theme;
    const own = found.value?.themes.has(kind) ? kind : parts.settings.value?.value.theme;
    const themeName = theme ?? ofForm ?? own;
    const named = reference ?? namedByTheme(folders, found.value, themeName, keeper);
    return assemble(wanted, themeName, parts, named ? await read(named) : NO_REFERENCE, keeper);
  }, JSON.stringify);
  const usual = once(async () => {
    const known = await names();
    const found = await Promise.all(known.map(async (kind) => (await settings(kind)).value?.value.onRequest === true));
    return known.filter((_, at) => !found[at]);
  });
  return {
    folder: folders.kinds,
    kinds: names,
    usualKinds: usual,
    themes: once(() => listShared(env, folders, 'themes')),
    formNames: once(() => listShared(env, folders, 'form-settings')),
    load: (kind, form, theme, reference) => load({ kind, form, theme, reference }),
    forms,
    settings,
    sources: async (kind) => ((await names()).includes(kind) ? (await files(kind)).value : undefined),
  };
}

/** The forms that a kind names; one that is not there is told where the kind names it. The plain one is always there. */
function readForms({ forms }: KindFiles, settings: Settings<KindSettings> | undefined): Outcome<readonly Form[]> {
  const diagnostics: Diagnostic[] = [];
  const read = (settings?.value.forms ?? []).flatMap((name, index) => {
    const source = forms.get(name);
    if (!source && name === plainForm.name) return plainForm;
    const outcome = source
      ? readForm(name, source)
      : { diagnostics: [tellForm(name, [...forms.keys()], index, settings)] };
    diagnostics.push(...outcome.diagnostics);
    return outcome.value ?? [];
  });
  return hasErrors(diagnostics) ? { diagnostics } : { value: read, diagnostics };
}

function tellForm(
  name: string,
  forms: readonly string[],
  index: number,
  settings?: Settings<KindSettings>,
): Diagnostic {
  const known = [...new Set([...forms, plainForm.name])].sort();
  return diagnose(
    'pipeline/unknown-form',
    { name, known, suggestion: suggest(name, known) },
    settings?.locate(['forms', index]),
  );
}

/** The kind's template with the partials that the form puts behind names; files of those very names go before. */
function compile({ main, partials }: KindFiles, form: Form | undefined): Outcome<Template> {
  const named = new Map(partials);
  for (const [name, file] of Object.entries(form?.partials ?? {})) {
    const source = partials.get(file);
    if (source && !named.has(name)) named.set(name, source);
  }
  return loadTemplate({ main, partials: named }, viewShape, elementRules);
}

/** A kind that is asked for. */
interface Wanted {
  readonly kind: string;
  readonly form: string;
  readonly theme: string | undefined;
  readonly reference: NamedReference | undefined;
}

interface Parts {
  readonly files: Outcome<KindFiles>;
  readonly settings: Outcome<Settings<KindSettings>>;
  readonly forms: Outcome<readonly Form[]>;
  readonly template: Outcome<Template>;
}

const NO_REFERENCE: Outcome<ReadReference> = { diagnostics: [] };

/** The reference document that a theme names: in the templates folder, or in the package's own. */
function namedByTheme(
  { kinds, shared }: TemplateFolders,
  files: KindFiles | undefined,
  theme: string | undefined,
  keeper: Keeper | undefined,
): NamedReference | undefined {
  if (!files || theme === undefined) return undefined;
  const { value: named } = keepOutcome(keeper, files, ['reference', theme], () => ({
    value: referenceOfTheme((one) => files.themes.get(one), theme) ?? null,
    diagnostics: [],
  }));
  const folders = [...new Set([kinds, ...shared.map((folder) => joinPath(folder, '..'))])];
  return named ? { ...named, folders, staysInside: true, family: 'template' } : undefined;
}

async function assemble(
  wanted: Pick<Wanted, 'kind' | 'form'>,
  themeName: string | undefined,
  { files, settings, forms, template }: Parts,
  reference: Outcome<ReadReference>,
  keeper: Keeper | undefined,
): Promise<Outcome<Kind>> {
  if (!files.value) return { diagnostics: files.diagnostics };
  const { themes } = files.value;
  const { faceKeys: faces } = await import('../layout/index.ts');
  const read = (name: string, options: ThemeOptions) => readTheme((one) => themes.get(one), name, options);
  const theme: Outcome<Theme> =
    themeName === undefined
      ? { diagnostics: [] }
      : reference.value
        ? read(themeName, { faces, reference: reference.value })
        : keepOutcome(keeper, files.value, ['theme', themeName], () => read(themeName, { faces }));
  const ofTheme = theme.diagnostics.map((diagnostic) => asFaultOf(diagnostic, reference.value));
  const all = [settings, forms, template, reference].flatMap(({ diagnostics: found }) => found);
  const diagnostics = [...new Set([...all, ...ofTheme])];
  const form = forms.value?.find(({ name }) => name === wanted.form);
  if (!settings.value || !form || !template.value || !theme.value || hasErrors(diagnostics)) return { diagnostics };
  const fingerprint = fingerprintWith(files.value.fingerprint, reference.value);
  const made = { settings: settings.value.value, form, template: template.value, theme: theme.value, fingerprint };
  const of = reference.value ? { reference: reference.value.path } : {};
  return { value: { name: wanted.kind, ...made, ...of }, diagnostics };
}

/** What is wrong with a reference document is the fault of who named it. */
function asFaultOf(diagnostic: Diagnostic, reference: ReadReference | undefined): Diagnostic {
  const isOfReference = reference !== undefined && diagnostic.at?.file === reference.name;
  return isOfReference ? { ...diagnostic, family: reference.family } : diagnostic;
}

function fingerprintWith(files: string, reference: ReadReference | undefined): string {
  if (!reference) return files;
  return createHash('sha256').update(`${files}\0${reference.sha256}`).digest('hex');
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

/** The same answer for the same question, worked out when first asked for. */
function remember<Q, T>(
  make: (question: Q) => Promise<T>,
  keyOf: (question: Q) => string = String,
): (question: Q) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (question) => {
    const key = keyOf(question);
    const found = known.get(key) ?? make(question);
    known.set(key, found);
    return found;
  };
}
