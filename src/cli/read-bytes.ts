import { createHash } from 'node:crypto';
import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Digest } from '../batch/index.ts';
import { unlessMissing } from './unless-missing.ts';

/** Where files are read to be hashed: most of them at once. */
const SPACE = Buffer.allocUnsafeSlow(512 * 1024);

/**
 * All bytes of a file; undefined where nothing is there. A file is read without a turn of the event loop, which costs
 * five times as much as the reading; a pipe or a device, which may let one wait for ever, with turns. Throws EnvError.
 */
export function readBytes(path: string): Promise<Uint8Array | undefined> {
  return unlessMissing(path, async () => {
    const found = statSync(path, { throwIfNoEntry: false });
    if (!found) return undefined;
    return found.isFile() ? readFileSync(path) : readFile(path);
  });
}

/** How many bytes a file has, and their hash; undefined where there is no file. Throws EnvError. */
export function digestFile(path: string): Promise<Digest | undefined> {
  return unlessMissing(path, async () => {
    if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return undefined;
    const file = openSync(path, 'r');
    try {
      return digest(file);
    } finally {
      closeSync(file);
    }
  });
}

function digest(file: number): Digest {
  const hash = createHash('sha256');
  for (let bytes = 0; ; ) {
    const count = readSync(file, SPACE);
    hash.update(SPACE.subarray(0, count));
    bytes += count;
    if (count < SPACE.length) return { bytes, sha256: hash.digest('hex') };
  }
}
