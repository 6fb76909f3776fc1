import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';

/** The program of a thread that helps to look through files, where more than one is wanted and it was built. */
export function findHelper(home: string, threads = availableParallelism()): string | undefined {
  return threads > 1 && existsSync(join(home, 'dist', 'whole-files.cjs'))
    ? join(home, 'bin', 'whole-files.js')
    : undefined;
}
