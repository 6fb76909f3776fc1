import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync, statSync } from 'node:fs';
import type { WantedFile } from '../../batch/index.ts';
import { type Ledger, NOT_WHOLE, WHOLE } from './ledger.ts';

/** A thread takes so many files at a time. */
const PORTION = 16;
/** Where files are read. */
const SPACE = Buffer.allocUnsafeSlow(512 * 1024);

/** Looks at files that no other thread has taken, until there are none; gives way after each portion. */
export function* lookThrough(files: readonly WantedFile[], { next, verdicts }: Ledger): Generator<void, void> {
  for (;;) {
    const from = Atomics.add(next, 0, PORTION);
    if (from >= files.length) return;
    for (const [index, file] of files.slice(from, from + PORTION).entries())
      verdicts[from + index] = isWhole(file) ? WHOLE : NOT_WHOLE;
    yield;
  }
}

/** Whether a file is there, to the byte; one that cannot be read is not. */
export function isWhole({ path, bytes, sha256 }: WantedFile): boolean {
  try {
    const found = statSync(path, { throwIfNoEntry: false });
    return found?.isFile() === true && found.size === bytes && hashOf(path) === sha256;
  } catch {
    return false;
  }
}

function hashOf(path: string): string {
  const hash = createHash('sha256');
  const file = openSync(path, 'r');
  try {
    for (let count = SPACE.length; count === SPACE.length; ) {
      count = readSync(file, SPACE);
      hash.update(SPACE.subarray(0, count));
    }
    return hash.digest('hex');
  } finally {
    closeSync(file);
  }
}
