import { type Diagnostic, hasErrors, type Place } from '../base/index.ts';
import {
  diagnosePipeline,
  type Env,
  EnvError,
  joinPath,
  type ManifestEntry,
  type OutdatedFile,
  shownPath,
  tellUnwritable,
} from '../pipeline/index.ts';
import type { Book } from './book.ts';
import type { Disk } from './disk.ts';
import { wantedFile } from './find-unchanged.ts';
import { diagnose } from './messages.ts';
import { isPicture } from './pictures.ts';
import type { MadeFile } from './put-aside.ts';
import type { JobResult } from './run-job.ts';
import type { RunKey } from './run-key.ts';
import { createShelf } from './shelf.ts';
import { writeManifest } from './write-manifest.ts';

/** Where finished files go. `write: false` (a dry run) does everything but write. */
export interface Destination {
  /** Absolute. */
  readonly folder: string;
  readonly write: boolean;
  /** One part of a batch: its folder has a manifest even when no record is in it. */
  readonly isPart?: boolean;
}

/** A file of the output folder: its manifest entry, and its path as the user knows it. */
export interface SavedFile extends ManifestEntry {
  readonly path: string;
}

/** What was saved of a record, and what was wrong with that. */
export interface Saved {
  readonly files: readonly SavedFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Takes finished reports in the order of the inputs, saves their files, and keeps the books. */
export interface Collector {
  take(result: JobResult): Promise<Saved>;
  /** Takes files that were there already. Undefined when a record before this one has written one of them. */
  keep(files: readonly ManifestEntry[]): readonly SavedFile[] | undefined;
  /** Writes the manifest as the book stands. */
  writeManifest(): Promise<readonly Diagnostic[]>;
}

/** What a collector works with. */
export interface CollectorOptions {
  readonly destination: Destination;
  readonly book: Book;
  /** The program's version, for the manifest. */
  readonly version: string;
  readonly runKey: RunKey;
  /** Whether all that a record can give is asked for. */
  readonly complete: boolean;
}

/** A collector for one run. */
export function createCollector(env: Env, disk: Disk, options: CollectorOptions): Collector {
  const { destination, book, version } = options;
  const owners = new Map<string, string>();
  const share = createShelf<Common>();
  const pathOf = (file: string): string => joinPath(destination.folder, file);
  const shownFolder = shownPath(destination.folder, env.cwd);
  const before = shownFolder === '.' ? '' : shownFolder.replace(/\/?$/, '/');
  const shown = (entry: ManifestEntry): SavedFile => withPath(entry, before + entry.file);

  const save = async (result: JobResult, file: MadeFile): Promise<SavedFile | Diagnostic> => {
    const { name, aside, refusal, kind, form, language, format, template } = file;
    const common = share({ kind, form, language, format, template, briefwright: version });
    const saved = shown(entryOf(result, file, common));
    const key = keyOf(name);
    const owner = owners.get(key);
    if (owner !== undefined) {
      if (aside !== undefined) await disk.remove(aside);
      return tellTaken(saved.path, owner, result.record, result.idPlace);
    }
    owners.set(key, result.record);
    if (refusal !== undefined) throw new EnvError(refusal, pathOf(name));
    if (aside !== undefined) await disk.place(aside, wantedFile(destination.folder, saved));
    return saved;
  };

  return {
    take: async (result) => {
      const outcomes = await Promise.all(result.files.map((file) => orFault(() => save(result, file), env)));
      const files = outcomes.filter((outcome) => 'path' in outcome);
      const faults = outcomes.filter((outcome) => 'code' in outcome);
      if (!destination.write) return { files, diagnostics: faults };
      const outdated = book.settle(settlementOf(result, files, faults, options));
      return { files, diagnostics: [...faults, ...tellOutdated(outdated, destination.folder, env.cwd)] };
    },
    keep: (files) => {
      if (files.some(({ file }) => owners.has(keyOf(file)))) return undefined;
      for (const { file, record } of files) owners.set(keyOf(file), record);
      return files.map(shown);
    },
    writeManifest: async () => {
      const fault = await orFault(
        () => writeManifest(env, disk, destination.folder, book.manifest(), destination.isPart),
        env,
      );
      return fault ? [fault] : [];
    },
  };
}

/** A file's name as disks compare it that know no capitals; most are so already, and then it is in memory once. */
function keyOf(file: string): string {
  const key = file.toLowerCase();
  return key === file ? file : key;
}

function settlementOf(
  result: JobResult,
  files: readonly SavedFile[],
  faults: readonly Diagnostic[],
  { runKey, complete }: CollectorOptions,
) {
  const { record, id, language, meeting, uses, kinds } = result;
  const failed = hasErrors(result.diagnostics) || faults.length > 0;
  const asBegun = Object.entries(result.templates).every(([kind, found]) => runKey.templates.get(kind) === found);
  const isSure = !failed && uses.length > 0 && asBegun;
  const made = {
    by: runKey.key,
    files: files.map(({ file }) => file).sort(),
    diagnostics: withoutNotes(result.diagnostics),
  };
  return {
    record,
    ...(id === undefined ? {} : { id }),
    ...(language === undefined ? {} : { language }),
    ...(meeting === undefined ? {} : { meeting }),
    ...{ uses, kinds, files, failed, complete },
    ...(isSure ? { made } : {}),
  };
}

/** What has to be told again; a note was for the moment. */
function withoutNotes(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.filter(({ severity }) => severity !== 'note');
}

function tellTaken(file: string, first: string, second: string, at?: Place): Diagnostic {
  return diagnosePipeline('pipeline/same-output', { file, first, second }, at);
}

function tellOutdated(outdated: readonly OutdatedFile[], folder: string, cwd: string): readonly Diagnostic[] {
  const told = outdated.filter(({ why, file }) => why !== 'gone' && !isPicture(file));
  const files = told.map(({ file }) => shownPath(joinPath(folder, file), cwd));
  return files.length > 0 ? [diagnose('batch/outdated', { files })] : [];
}

async function orFault<T>(act: () => Promise<T>, env: Env): Promise<T | Diagnostic> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof EnvError) return tellUnwritable(error, env.cwd);
    throw error;
  }
}

/** Each field by its name: of objects that are spread, V8 gives every one a shape of its own, larger than itself. */
function withPath(entry: ManifestEntry, path: string): SavedFile {
  const { file, record, id, kind, form, language, format, sha256, bytes, pages, warnings, template, briefwright } =
    entry;
  return {
    file,
    record,
    id,
    kind,
    form,
    language,
    format,
    sha256,
    bytes,
    pages,
    warnings,
    template,
    briefwright,
    path,
  };
}

/** What many files have in common. */
type Common = Pick<ManifestEntry, 'kind' | 'form' | 'language' | 'format' | 'template' | 'briefwright'>;

function entryOf({ record, id = '' }: JobResult, file: MadeFile, common: Common): ManifestEntry {
  const { name, sha256, size, pages = null, warnings } = file;
  return { ...common, file: name, record, id, sha256, bytes: size, pages, warnings };
}
