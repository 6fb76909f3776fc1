import { createHash } from 'node:crypto';
import { type Outcome, placeOfFile } from '../base/index.ts';
import type { Settings } from './read-settings.ts';
import { allSources, type KindFiles } from './template-files.ts';

/** Keeps from run to run what was worked out of files that seldom change. */
export interface Keeper {
  /** What this very program kept under a key; undefined where there is nothing, or nothing whole. */
  find<T>(key: string): T | undefined;
  /** Keeps plain data. Never throws: what cannot be kept is worked out again. */
  keep(key: string, value: unknown): void;
}

/**
 * What is worked out of a kind's files: kept from another run with the same files, names and texts, or made. Only what
 * no diagnostic was told about is kept, so a fault or a warning is told in each run.
 */
export function keepOutcome<T>(
  keeper: Keeper | undefined,
  files: KindFiles,
  what: readonly string[],
  make: () => Outcome<T>,
): Outcome<T> {
  if (!keeper) return make();
  const key = keyOf(files, what);
  const kept = keeper.find<T>(key);
  if (kept !== undefined) return { value: kept, diagnostics: [] };
  const made = make();
  if (made.value !== undefined && made.diagnostics.length === 0) keeper.keep(key, made.value);
  return made;
}

/** Settings of a kind, kept or read; who asks where one of them stands has the file read again. */
export function keepSettings<T>(
  keeper: Keeper | undefined,
  files: KindFiles,
  read: () => Outcome<Settings<T>>,
): Outcome<Settings<T>> {
  let known: Outcome<Settings<T>> | undefined;
  const readOnce = (): Outcome<Settings<T>> => {
    known ??= read();
    return known;
  };
  const { value, diagnostics } = keepOutcome(keeper, files, ['settings'], () => {
    const found = readOnce();
    return { ...(found.value ? { value: found.value.value } : {}), diagnostics: found.diagnostics };
  });
  if (value === undefined) return { diagnostics };
  const locate: Settings<T>['locate'] = (path, part) =>
    readOnce().value?.locate(path, part) ?? placeOfFile(files.settings.name);
  return { value: { value, locate }, diagnostics };
}

/** The names count as the working directory shows them: they are in the places of what is told later. */
function keyOf(files: KindFiles, what: readonly string[]): string {
  const names = allSources(files).map(({ name }) => name);
  return createHash('sha256')
    .update(JSON.stringify([what, files.fingerprint, names]))
    .digest('hex');
}
