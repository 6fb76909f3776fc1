import type { Diagnostic } from '../base/index.ts';
import {
  type Env,
  EnvError,
  joinPath,
  MANIFEST_NAME,
  type Manifest,
  type ManifestEntry,
  type ManifestView,
  parseManifest,
  shownPath,
  tellUnreadable,
  tellUnwritable,
} from '../pipeline/index.ts';
import type { Book } from './book.ts';
import type { Disk } from './disk.ts';
import { wantedFile } from './find-unchanged.ts';
import { joinManifests } from './join-manifests.ts';
import type { Patience } from './lock.ts';
import { diagnose } from './messages.ts';
import { openFolder } from './open-folder.ts';
import { writeManifest } from './write-manifest.ts';

/** Output folders to merge; all paths are absolute. */
export interface Merge {
  readonly sources: readonly string[];
  readonly target: string;
  readonly patience: Patience;
  /** Shows to others what the merged folder has. */
  readonly publish?: (manifest: ManifestView) => Promise<readonly Diagnostic[]>;
}

/** What was merged. */
export interface MergeOutcome {
  /** Of the merged folder; absent when nothing was merged. */
  readonly manifest?: Manifest;
  readonly diagnostics: readonly Diagnostic[];
}

/** A part's manifest, and the folder that it lies in. */
export interface Part {
  readonly folder: string;
  readonly manifest: Manifest;
}

/**
 * Merges the output folders of a batch's parts into one: files are copied whole, each held against its hash, and the
 * manifest comes last. Nothing is written when a part is missing or damaged, or when two parts disagree on a file.
 */
export async function mergeFolders(
  env: Env,
  disk: Disk,
  { sources, target, patience, publish }: Merge,
): Promise<MergeOutcome> {
  const parts: Part[] = [];
  const faults: Diagnostic[] = [];
  for (const folder of sources) {
    const part = await readPart(env, folder);
    if ('code' in part) faults.push(part);
    else parts.push(part);
  }
  const damaged =
    faults.length > 0 ? faults : [...tellConflicts(parts, env.cwd), ...(await tellDamaged(env, disk, parts))];
  if (damaged.length > 0) return { diagnostics: damaged };
  const opened = await openFolder(env, disk, target, patience);
  if (!opened.folder) return { diagnostics: opened.diagnostics };
  const { book, close } = opened.folder;
  try {
    const manifest = await copyParts(env, disk, target, parts, book);
    return { manifest, diagnostics: (await publish?.(manifest)) ?? [] };
  } catch (error) {
    if (!(error instanceof EnvError)) throw error;
    return { diagnostics: [tellUnwritable(error, env.cwd)] };
  } finally {
    await close();
  }
}

async function copyParts(env: Env, disk: Disk, target: string, parts: readonly Part[], book: Book): Promise<Manifest> {
  const own = book.manifest();
  const { before, merged } = joinManifests(own, parts);
  if (before.files.length < own.files.length) await writeManifest(env, disk, target, before);
  for (const { folder, manifest } of parts) {
    for (const { file } of await notWhole(disk, target, manifest.files)) await copy(env, folder, target, file);
    for (const { file } of manifest.outdated) if (isOnlyOutdated(merged, file)) await copy(env, folder, target, file);
  }
  await writeManifest(env, disk, target, merged);
  await disk.flushFolder(target);
  return merged;
}

function isOnlyOutdated(merged: Manifest, file: string): boolean {
  return merged.outdated.some((one) => one.file === file);
}

async function copy(env: Env, from: string, to: string, file: string): Promise<void> {
  const bytes = await env.readFile(joinPath(from, file));
  if (bytes) await env.writeFile(joinPath(to, file), bytes);
}

async function readPart(env: Env, folder: string): Promise<Part | Diagnostic> {
  const path = joinPath(folder, MANIFEST_NAME);
  try {
    const bytes = await env.readFile(path);
    const manifest = bytes && parseManifest(Buffer.from(bytes).toString('utf8'));
    return manifest ? { folder, manifest } : diagnose('batch/no-part', { folder: shownPath(folder, env.cwd) });
  } catch (error) {
    if (error instanceof EnvError) return tellUnreadable(error, env.cwd);
    throw error;
  }
}

/** Two parts that have different files of one name: their records have one id, or one part is of another time. */
function tellConflicts(parts: readonly Part[], cwd: string): readonly Diagnostic[] {
  const known = new Map<string, { readonly folder: string; readonly entry: ManifestEntry }>();
  const faults: Diagnostic[] = [];
  for (const { folder, manifest } of parts)
    for (const entry of manifest.files) {
      const other = known.get(entry.file.toLowerCase());
      known.set(entry.file.toLowerCase(), { folder, entry });
      if (!other || (other.entry.sha256 === entry.sha256 && other.entry.record === entry.record)) continue;
      const [first, second] = [shownPath(other.folder, cwd), shownPath(folder, cwd)];
      faults.push(diagnose('batch/parts-differ', { file: entry.file, first, second }));
    }
  return faults;
}

async function tellDamaged(env: Env, disk: Disk, parts: readonly Part[]): Promise<readonly Diagnostic[]> {
  const faults: Diagnostic[] = [];
  for (const { folder, manifest } of parts)
    for (const { file } of await notWhole(disk, folder, manifest.files))
      faults.push(diagnose('batch/damaged', { file: shownPath(joinPath(folder, file), env.cwd) }));
  return faults;
}

/** Files that are not in a folder as their entries say. */
async function notWhole(
  disk: Disk,
  folder: string,
  entries: readonly ManifestEntry[],
): Promise<readonly ManifestEntry[]> {
  const whole = await disk.areWhole(entries.map((entry) => wantedFile(folder, entry)));
  return entries.filter((_, index) => !whole[index]);
}
