import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { unlessMissing } from './unless-missing.ts';

/** Most files fit into so much. */
const USUAL = 512 * 1024;
/** Where the file is that is read in its turn. */
const TURN = Buffer.allocUnsafeSlow(USUAL);

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
  return unlessMissing(path, async () => {
    if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return undefined;
    const file = openSync(path, 'r');
    try {
      const count = readSync(file, TURN);
      return count < USUAL ? TURN.subarray(0, count) : readFileSync(path);
    } finally {
      closeSync(file);
    }
  });
}
