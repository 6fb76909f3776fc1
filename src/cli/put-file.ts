import { closeSync, fsync, mkdirSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { asEnvError } from './as-env-error.ts';

const flush = promisify(fsync);

/**
 * Writes a file into the system's memory, which brings it onto the disk later. Without a turn of the event loop, which
 * costs more than the writing. Throws EnvError, and leaves nothing then.
 */
export function putFile(path: string, bytes: Uint8Array): void {
  try {
    writeInFolder(path, bytes);
  } catch (error) {
    removeIfThere(path);
    throw asEnvError(error, path);
  }
}

function writeInFolder(path: string, bytes: Uint8Array): void {
  try {
    writeFileSync(path, bytes);
  } catch (error) {
    if (asEnvError(error, path).code !== 'ENOENT') throw error;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  }
}

function removeIfThere(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // What keeps it from being removed keeps it from being written, and that is told.
  }
}

/** Makes sure that a file is on the disk, to the last byte: this alone takes long enough to be worth a turn. Throws EnvError. */
export async function flushFile(path: string): Promise<void> {
  try {
    // Some systems flush only what may be written to.
    const file = openSync(path, 'r+');
    await flush(file).finally(() => closeSync(file));
  } catch (error) {
    throw asEnvError(error, path);
  }
}
