import type { Diagnostic, Language } from '../base/index.ts';
import { type Env, joinPath, type ManifestEntry, useChecker } from '../pipeline/index.ts';
import type { Book } from './book.ts';
import { nextTurn } from './crew.ts';
import type { Disk, WantedFile } from './disk.ts';
import { type Input, STANDARD_INPUT } from './find-inputs.ts';

/** So many records are looked at before whatever else has happened is looked after. */
const AT_A_TIME = 16;
/** Of so many records the files are looked at together: enough to keep two threads busy, and not in memory for long. */
const TOGETHER = 2000;

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

/** A record that is the same, if its files are. */
interface Candidate {
  readonly name: string;
  readonly unchanged: Unchanged;
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
  const areSame = useChecker(place.env);
  const found = new Map<string, Unchanged>();
  for (let from = 0; from < inputs.length; from += TOGETHER) {
    const candidates: Candidate[] = [];
    for (const [index, input] of inputs.slice(from, from + TOGETHER).entries()) {
      if (index % AT_A_TIME === 0) await nextTurn();
      const unchanged = await asKnown(place.book, runKey, input, areSame);
      if (unchanged) candidates.push({ name: input.name, unchanged });
    }
    for (const { name, unchanged } of await withWholeFiles(place, candidates)) found.set(name, unchanged);
  }
  return found;
}

/** A record as it was made before, when it is the same with all that it uses, and its files are still its own. */
async function asKnown(
  book: Book,
  runKey: string,
  { name, path }: Input,
  areSame: ReturnType<typeof useChecker>,
): Promise<Unchanged | undefined> {
  const known = path === STANDARD_INPUT ? undefined : book.find(name);
  const made = known?.made.find(({ by }) => by === runKey);
  if (!known || !made || !(await areSame(known.uses))) return undefined;
  const files: ManifestEntry[] = [];
  for (const file of made.files) {
    const entry = book.entry(file);
    if (entry?.record !== name) return undefined;
    files.push(entry);
  }
  const { id, language } = known;
  return { id, language, files, diagnostics: made.diagnostics };
}

async function withWholeFiles(
  { disk, folder }: Place,
  candidates: readonly Candidate[],
): Promise<readonly Candidate[]> {
  const entries = candidates.flatMap(({ unchanged: { files } }) => files);
  const whole = await disk.areWhole(entries.map((entry) => wantedFile(folder, entry)));
  let at = 0;
  return candidates.filter(({ unchanged: { files } }) => {
    at += files.length;
    return whole.slice(at - files.length, at).every(Boolean);
  });
}

/** A file of a folder as its entry says. */
export function wantedFile(folder: string, { file, bytes, sha256 }: ManifestEntry): WantedFile {
  return { path: joinPath(folder, file), bytes, sha256 };
}
