import type { Diagnostic } from '../base/index.ts';
import { type Env, EnvError, joinPath, shownPath, tellUnwritable } from '../pipeline/index.ts';
import type { Book } from './book.ts';
import type { Disk } from './disk.ts';
import type { Input } from './find-inputs.ts';
import { diagnose } from './messages.ts';
import { isPicture, PICTURE_FOLDER } from './pictures.ts';
import { isFile } from './reframe.ts';

/** Gives up the records of a book that are no longer there; those that this run was asked for are. */
export async function dropGoneRecords(env: Env, book: Book, inputs: readonly Input[]): Promise<void> {
  const asked = new Set(inputs.map(({ name }) => name));
  for (const record of book.records()) {
    if (asked.has(record) || !isFile(record)) continue;
    const isGone = await env.realPath(joinPath(env.cwd, record)).then(
      (path) => path === undefined,
      () => false,
    );
    if (isGone) book.drop(record);
  }
}

/** Tells of files that no record makes any more; with `prune` they are removed. */
export async function settleLeftovers(
  env: Env,
  disk: Disk,
  { book, folder, prune }: { readonly book: Book; readonly folder: string; readonly prune: boolean },
): Promise<readonly Diagnostic[]> {
  const gone = new Map<string, string[]>();
  for (const { file, record, why } of book.outdated())
    if (why === 'gone') gone.set(record, [...(gone.get(record) ?? []), file]);
  const shown = (files: readonly string[]) =>
    files
      .filter((file) => !isPicture(file))
      .map((file) => shownPath(joinPath(folder, file), env.cwd))
      .sort();
  if (!prune) {
    const told = [...gone].map(([record, files]) => ({ record, files: shown(files) }));
    return told.filter(({ files }) => files.length > 0).map((facts) => diagnose('batch/gone', facts));
  }
  const removed: string[] = [];
  const faults: Diagnostic[] = [];
  for (const file of [...gone.values()].flat()) {
    try {
      await disk.remove(joinPath(folder, file));
      removed.push(file);
    } catch (error) {
      if (!(error instanceof EnvError)) throw error;
      faults.push(tellUnwritable(error, env.cwd));
    }
  }
  book.forget(removed);
  await disk.removeIfEmpty(joinPath(folder, PICTURE_FOLDER));
  const told = shown(removed);
  return [...(told.length > 0 ? [diagnose('batch/pruned', { files: told })] : []), ...faults];
}
