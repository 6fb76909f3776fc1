import { createHash } from 'node:crypto';
import { type Diagnostic, type Outcome, placeOfFile, type Source } from '../base/index.ts';
import type { Env } from './env.ts';
import { diagnose } from './messages.ts';
import { joinPath, shownPath } from './paths.ts';

/** Where templates lie: the kinds, and the folders of what kinds share, the first before the others. */
export interface TemplateFolders {
  /** Absolute; each kind is a folder in it. */
  readonly kinds: string;
  /** Absolute. */
  readonly shared: readonly string[];
}

/** The files of one kind of document. */
export interface KindFiles {
  readonly settings: Source;
  readonly main: Source;
  /** By the name in `{{> name}}`: the kind's own before the shared ones. */
  readonly partials: ReadonlyMap<string, Source>;
  /** By name; a kind's own theme.yaml goes by the kind's name. */
  readonly themes: ReadonlyMap<string, Source>;
  /** The official forms, by name. */
  readonly forms: ReadonlyMap<string, Source>;
  /** SHA-256 over all these files, names and texts, in hexadecimal. */
  readonly fingerprint: string;
}

/** The texts of all files of a kind, for code frames. */
export function allSources({
  settings,
  main,
  partials,
  themes,
  forms,
}: Omit<KindFiles, 'fingerprint'>): readonly Source[] {
  return [settings, main, ...partials.values(), ...themes.values(), ...forms.values()];
}

/** Names of the kinds of documents in a templates folder, sorted; undefined when there is no such folder. */
export async function listKinds(env: Env, folder: string): Promise<readonly string[] | undefined> {
  const names = await env.listFolder(folder);
  return names?.filter((name) => /^[a-z0-9][a-z0-9-]*\/$/.test(name)).map((name) => name.slice(0, -1));
}

/** Names of the themes or the forms in the folders of what kinds share, sorted. */
export async function listShared(
  env: Env,
  folders: TemplateFolders,
  sort: 'themes' | 'form-settings',
): Promise<readonly string[]> {
  const names = new Set<string>();
  for (const folder of folders.shared)
    for (const name of (await env.listFolder(joinPath(folder, sort))) ?? [])
      if (name.endsWith('.yaml')) names.add(name.slice(0, -'.yaml'.length));
  return [...names].sort();
}

/** Reads all files of a kind. What lies about unused (notes, pictures) is not looked at. */
export async function readKindFiles(env: Env, folders: TemplateFolders, kind: string): Promise<Outcome<KindFiles>> {
  const folder = joinPath(folders.kinds, kind);
  const faults: Diagnostic[] = [];
  const read = (path: string): Promise<Source | undefined> => readText(env, path, faults);
  const settings = await read(joinPath(folder, 'template.yaml'));
  const main = await read(joinPath(folder, 'template.hbs'));
  const partials = await readFolders(env, [folder, ...folders.shared], 'partials', '.hbs', read);
  const themes = await readFolders(env, folders.shared, 'themes', '.yaml', read);
  const forms = await readFolders(env, folders.shared, 'form-settings', '.yaml', read);
  const ownTheme = await read(joinPath(folder, 'theme.yaml'));
  if (ownTheme) themes.set(kind, ownTheme);
  if (settings && main && faults.length === 0) {
    const found = { settings, main, partials, themes, forms };
    const fingerprint = fingerprintOf(kind, allSources(found));
    return { value: { ...found, fingerprint }, diagnostics: [] };
  }
  if (faults.length === 0) faults.push(...tellMissing(env, folder, kind, { settings, main }));
  return { diagnostics: faults };
}

function tellMissing(
  env: Env,
  folder: string,
  kind: string,
  found: { readonly settings: Source | undefined; readonly main: Source | undefined },
): readonly Diagnostic[] {
  const tell = (file: string): Diagnostic =>
    diagnose('pipeline/template-file-missing', { kind, file }, placeOfFile(shownPath(joinPath(folder, file), env.cwd)));
  return [...(found.settings ? [] : [tell('template.yaml')]), ...(found.main ? [] : [tell('template.hbs')])];
}

/** The files of one sort in several folders, by name without ending; the first folder that has a name gives its file. */
async function readFolders(
  env: Env,
  folders: readonly string[],
  sort: string,
  ending: string,
  read: (path: string) => Promise<Source | undefined>,
): Promise<Map<string, Source>> {
  const sources = new Map<string, Source>();
  for (const folder of folders) {
    const names = (await env.listFolder(joinPath(folder, sort))) ?? [];
    for (const name of names.filter((file) => file.endsWith(ending))) {
      const key = name.slice(0, -ending.length);
      const source = sources.has(key) ? undefined : await read(joinPath(folder, sort, name));
      if (source) sources.set(key, source);
    }
  }
  return sources;
}

async function readText(env: Env, path: string, faults: Diagnostic[]): Promise<Source | undefined> {
  const bytes = await env.readFile(path);
  if (bytes === undefined) return undefined;
  const name = shownPath(path, env.cwd);
  try {
    return { name, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    faults.push(diagnose('pipeline/not-utf8', undefined, placeOfFile(name)));
    return undefined;
  }
}

/** Folder names are left out, so that the same template has the same fingerprint wherever it lies. */
function fingerprintOf(kind: string, sources: readonly Source[]): string {
  const hash = createHash('sha256').update(kind);
  for (const { name, text } of sources) hash.update(`\0${name.replace(/^.*\//, '')}\0${text}`);
  return hash.digest('hex');
}
