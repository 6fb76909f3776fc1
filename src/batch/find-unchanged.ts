import type { Diagnostic, Language } from '../base/index.ts';
import { type Env, joinPath, type Made, type ManifestEntry, useChecker } from '../pipeline/index.ts';
import type { Book } from './book.ts';
import { nextTurn } from './crew.ts';
import type { Disk } from './disk.ts';
import { type Input, STANDARD_INPUT } from './find-inputs.ts';

/** So many records are looked at before whatever else has happened is looked after. */
const AT_A_TIME = 16;

/** The folder that is looked at, and what is known of it. */
export interface Place {
  readonly env: Env;
  readonly disk: Disk;
  readonly book: Book;
  /** Absolute. */
  readonly folder: string;
}

/** A record whose files need not be made again, with what was told when they were. */
export interface Unchanged {
  readonly id: string;
  readonly language: Language | null;
  readonly files: readonly ManifestEntry[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Finds the records that the same run has made before, that are the same with all that they use, and whose files in
 * the folder are whole, to the byte. By the record's name.
 */
export async function findUnchanged(
  place: Place,
  runKey: string,
  inputs: readonly Input[],
): Promise<ReadonlyMap<string, Unchanged>> {
  const { env, book } = place;
  const areSame = useChecker(env);
  const found = new Map<string, Unchanged>();
  const check = async ({ name, path }: Input): Promise<void> => {
    const known = path === STANDARD_INPUT ? undefined : book.find(name);
    const made = known?.made.find(({ by }) => by === runKey);
    if (!known || !made || !(await areSame(known.uses))) return;
    const files = await wholeFiles(place, name, made);
    const { id, language } = known;
    if (files) found.set(name, { id, language, files, diagnostics: made.diagnostics });
  };
  for (const [index, input] of inputs.entries()) {
    if (index % AT_A_TIME === 0) await nextTurn();
    await check(input);
  }
  return found;
}

async function wholeFiles(
  { disk, book, folder }: Place,
  record: string,
  { files }: Made,
): Promise<readonly ManifestEntry[] | undefined> {
  const entries: ManifestEntry[] = [];
  for (const file of files) {
    const entry = book.entry(file);
    if (!entry || entry.record !== record || !(await isWhole(disk, folder, entry))) return undefined;
    entries.push(entry);
  }
  return entries;
}

/** Whether a file lies in the folder as its entry says. */
export async function isWhole(disk: Disk, folder: string, { file, bytes, sha256 }: ManifestEntry): Promise<boolean> {
  const found = await disk.digestOf(joinPath(folder, file)).catch(() => undefined);
  return found?.bytes === bytes && found.sha256 === sha256;
}
