import { createHash } from 'node:crypto';
import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Digest } from '../batch/index.ts';
import { unlessMissing } from './unless-missing.ts';

/** Most files fit into so much. */
const USUAL = 512 * 1024;
/** Where the file is that is read in its turn. */
const TURN = Buffer.allocUnsafeSlow(USUAL);
/** Where files are hashed. */
const SPACE = Buffer.allocUnsafeSlow(USUAL);

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

/** All bytes of a file, good until the next one is read; undefined where there is no file. Throws EnvError. */
export function readInTurn(path: string): Promise<Uint8Array | undefined> {
  return inFile(path, (file) => {
    const count = readSync(file, TURN);
    return count < USUAL ? TURN.subarray(0, count) : readFileSync(path);
  });
}

/** How many bytes a file has, and their hash; undefined where there is no file. Throws EnvError. */
export function digestFile(path: string): Promise<Digest | undefined> {
  return inFile(path, (file) => {
    const hash = createHash('sha256');
    for (let bytes = 0; ; ) {
      const count = readSync(file, SPACE);
      hash.update(SPACE.subarray(0, count));
      bytes += count;
      if (count < USUAL) return { bytes, sha256: hash.digest('hex') };
    }
  });
}

function inFile<T>(path: string, act: (file: number) => T): Promise<T | undefined> {
  return unlessMissing(path, async () => {
    if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return undefined;
    const file = openSync(path, 'r');
    try {
      return act(file);
    } finally {
      closeSync(file);
    }
  });
}
