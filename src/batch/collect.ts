import type { Diagnostic } from '../base/index.ts';
import {
  type BuiltFile,
  diagnosePipeline,
  type Env,
  EnvError,
  formatManifest,
  joinPath,
  MANIFEST_NAME,
  type ManifestEntry,
  mergeEntries,
  parseManifest,
  type ReportResult,
  shownPath,
  tellUnreadable,
  tellUnwritable,
} from '../pipeline/index.ts';

/** Where finished files go. `write: false` (a dry run) does everything but write. */
export interface Destination {
  /** Absolute. */
  readonly folder: string;
  readonly write: boolean;
}

/** A file of the output folder: its manifest entry, and its path as the user knows it. */
export interface SavedFile extends ManifestEntry {
  readonly path: string;
}

/** Takes finished reports in the order of the inputs, saves their files, and keeps the books. */
export interface Collector {
  take(
    result: ReportResult,
  ): Promise<{ readonly files: readonly SavedFile[]; readonly diagnostics: readonly Diagnostic[] }>;
  /** Writes the manifest; to be called once, at the end. */
  finish(): Promise<readonly Diagnostic[]>;
}

/** A collector for one run. `version` is the program's, for the manifest. */
export function createCollector(env: Env, destination: Destination, version: string): Collector {
  const owners = new Map<string, string>();
  const saved: ManifestEntry[] = [];

  const save = async (result: ReportResult, file: BuiltFile): Promise<SavedFile | Diagnostic> => {
    const path = joinPath(destination.folder, file.name);
    const shown = shownPath(path, env.cwd);
    const owner = owners.get(file.name.toLowerCase());
    if (owner !== undefined) {
      const at = result.idPlace;
      return diagnosePipeline('pipeline/same-output', { file: shown, first: owner, second: result.record }, at);
    }
    if (destination.write) await env.writeFile(path, file.bytes);
    owners.set(file.name.toLowerCase(), result.record);
    return { path: shown, ...entryOf(result, file, version) };
  };

  return {
    take: async (result) => {
      const files: SavedFile[] = [];
      const diagnostics: Diagnostic[] = [];
      for (const file of result.files) {
        const outcome = await orFault(() => save(result, file), env);
        if ('code' in outcome) diagnostics.push(outcome);
        else files.push(outcome);
      }
      saved.push(...files);
      return { files, diagnostics };
    },
    finish: () =>
      destination.write && saved.length > 0 ? writeManifest(env, destination.folder, saved) : Promise.resolve([]),
  };
}

async function orFault<T>(act: () => Promise<T>, env: Env): Promise<T | Diagnostic> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof EnvError) return tellUnwritable(error, env.cwd);
    throw error;
  }
}

function entryOf(result: ReportResult, file: BuiltFile, version: string): ManifestEntry {
  const { name, kind, form, language, format, sha256, bytes, pages, warnings, template } = file;
  return {
    file: name,
    record: result.record,
    id: result.id ?? '',
    kind,
    form,
    language,
    format,
    sha256,
    bytes: bytes.length,
    pages: pages ?? null,
    warnings,
    template,
    briefwright: version,
  };
}

async function writeManifest(env: Env, folder: string, made: readonly ManifestEntry[]): Promise<readonly Diagnostic[]> {
  const path = joinPath(folder, MANIFEST_NAME);
  const old = await readManifest(env, path);
  const text = formatManifest(mergeEntries(old.entries, made));
  const fault = await orFault(() => env.writeFile(path, Buffer.from(text)), env);
  return [...old.diagnostics, ...(fault ? [fault] : [])];
}

async function readManifest(
  env: Env,
  path: string,
): Promise<{ readonly entries: readonly ManifestEntry[]; readonly diagnostics: readonly Diagnostic[] }> {
  try {
    const bytes = await env.readFile(path);
    const entries = bytes === undefined ? [] : parseManifest(Buffer.from(bytes).toString('utf8'));
    if (entries) return { entries, diagnostics: [] };
    return {
      entries: [],
      diagnostics: [diagnosePipeline('pipeline/manifest-broken', { file: shownPath(path, env.cwd) })],
    };
  } catch (error) {
    if (error instanceof EnvError) return { entries: [], diagnostics: [tellUnreadable(error, env.cwd)] };
    throw error;
  }
}
