import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';

/** The program of a thread that helps to look through files, where more than one is wanted and it was built. */
export function findHelper(home: string, threads = availableParallelism()): { readonly program?: string } {
  const isThere = threads > 1 && existsSync(join(home, 'dist', 'whole-files.cjs'));
  return isThere ? { program: join(home, 'bin', 'whole-files.js') } : {};
}
