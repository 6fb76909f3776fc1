import { relative } from 'node:path';
import type { Diagnostic } from '../base/index.ts';
import {
  diagnosePipeline,
  type Env,
  EnvError,
  joinPath,
  MANIFEST_NAME,
  type Manifest,
  parseManifest,
  shownPath,
  tellUnreadable,
  tellUnwritable,
} from '../pipeline/index.ts';
import { type Book, openBook } from './book.ts';
import type { Disk } from './disk.ts';
import { type Patience, takeLock } from './lock.ts';
import { diagnose } from './messages.ts';
import { PICTURE_FOLDER } from './pictures.ts';
import { reframe } from './reframe.ts';
import { removeTempFiles } from './temp-files.ts';

/** An output folder that a run has to itself. */
export interface OpenFolder {
  readonly book: Book;
  /** Gives the folder back. */
  readonly close: () => Promise<void>;
}

/**
 * Takes an output folder's lock, reads its manifest and removes what killed runs left. Only diagnostics when another run
 * has the folder, or when it cannot be written to.
 */
export async function openFolder(
  env: Env,
  disk: Disk,
  folder: string,
  patience: Patience,
): Promise<{ readonly folder?: OpenFolder; readonly diagnostics: readonly Diagnostic[] }> {
  let giveBack: () => Promise<void> = async () => undefined;
  try {
    const lock = await takeLock(env, disk, folder, patience);
    if ('holder' in lock) {
      const facts = { folder: shownPath(folder, env.cwd), ...lock.holder };
      return { diagnostics: [diagnose('batch/in-use', facts)] };
    }
    giveBack = lock.release;
    await sweep(env, disk, folder);
    const { manifest, diagnostics } = await readManifest(env, folder);
    const close = async (): Promise<void> => {
      await sweep(env, disk, folder).catch(leaveToNextRun).finally(lock.release);
    };
    return { folder: { book: openBook(manifest), close }, diagnostics };
  } catch (error) {
    await giveBack();
    if (!(error instanceof EnvError)) throw error;
    return { diagnostics: [tellUnwritable(new EnvError(error.code, folder), env.cwd)] };
  }
}

/** Temporary files of runs that were killed, and, at the end, of records that were stopped. */
async function sweep(env: Env, disk: Disk, folder: string): Promise<void> {
  for (const one of [folder, joinPath(folder, PICTURE_FOLDER)]) await removeTempFiles(env, disk, one);
}

/** What cannot be removed at the end is removed when the next run begins; why the disk refuses was told before. */
function leaveToNextRun(error: unknown): void {
  if (!(error instanceof EnvError)) throw error;
}

/** A book of nothing, for runs that write nothing. */
export function emptyBook(): Book {
  return openBook(emptyManifest('..'));
}

function emptyManifest(from: string): Manifest {
  return { from, files: [], outdated: [], records: [] };
}

/** The manifest of a folder, its records named as from the working directory; an empty one where there is none. */
export async function readManifest(
  env: Env,
  folder: string,
): Promise<{ readonly manifest: Manifest; readonly diagnostics: readonly Diagnostic[] }> {
  const path = joinPath(folder, MANIFEST_NAME);
  const from = relative(folder, env.cwd).replaceAll('\\', '/') || '.';
  try {
    const bytes = await env.readFile(path);
    if (bytes === undefined) return { manifest: emptyManifest(from), diagnostics: [] };
    const known = parseManifest(Buffer.from(bytes).toString('utf8'));
    if (known) return { manifest: reframe(known, folder, env.cwd, from), diagnostics: [] };
    const fault = diagnosePipeline('pipeline/manifest-broken', { file: shownPath(path, env.cwd) });
    return { manifest: emptyManifest(from), diagnostics: [fault] };
  } catch (error) {
    if (!(error instanceof EnvError)) throw error;
    return { manifest: emptyManifest(from), diagnostics: [tellUnreadable(error, env.cwd)] };
  }
}
