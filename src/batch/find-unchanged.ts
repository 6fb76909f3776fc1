import { createHash } from 'node:crypto';
import type { Diagnostic, Language } from '../base/index.ts';
import { type Env, joinPath, type Made, type ManifestEntry, useChecker } from '../pipeline/index.ts';
import type { Book } from './book.ts';
import { type Input, STANDARD_INPUT } from './find-inputs.ts';

/** How many records are looked at at a time. */
const AT_ONCE = 8;

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
  env: Env,
  book: Book,
  folder: string,
  runKey: string,
  inputs: readonly Input[],
): Promise<ReadonlyMap<string, Unchanged>> {
  const areSame = useChecker(env);
  const found = new Map<string, Unchanged>();
  const check = async ({ name, path }: Input): Promise<void> => {
    const known = path === STANDARD_INPUT ? undefined : book.find(name);
    const made = known?.made.find(({ by }) => by === runKey);
    if (!known || !made || !(await areSame(known.uses))) return;
    const files = await wholeFiles(env, book, folder, name, made);
    const { id, language } = known;
    if (files) found.set(name, { id, language, files, diagnostics: made.diagnostics });
  };
  const queue = inputs.values();
  const work = async (): Promise<void> => {
    for (const input of queue) await check(input);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return found;
}

async function wholeFiles(
  env: Env,
  book: Book,
  folder: string,
  record: string,
  { files }: Made,
): Promise<readonly ManifestEntry[] | undefined> {
  const entries: ManifestEntry[] = [];
  for (const file of files) {
    const entry = book.entry(file);
    if (!entry || entry.record !== record || !(await isWhole(env, folder, entry))) return undefined;
    entries.push(entry);
  }
  return entries;
}

/** Whether a file lies in the folder as its entry says. */
export async function isWhole(env: Env, folder: string, { file, bytes, sha256 }: ManifestEntry): Promise<boolean> {
  const found = await env.readFile(joinPath(folder, file)).catch(() => undefined);
  return found?.length === bytes && createHash('sha256').update(found).digest('hex') === sha256;
}
