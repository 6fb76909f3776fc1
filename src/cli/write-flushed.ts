import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { EnvError } from '../pipeline/index.ts';
import { asEnvError } from './as-env-error.ts';
import { gatherPieces } from './gather-pieces.ts';

const MEGABYTE = 1024 * 1024;

/**
 * Writes a file onto the disk, to the last byte; nothing is left where that fails. Throws EnvError: the pieces' own, or
 * what the system refused, for the path that is `told`.
 */
export async function writeFlushed(
  path: string,
  pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  told = path,
): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    const file = await open(path, 'w');
    try {
      await fill(file, gatherPieces(pieces, MEGABYTE));
      await file.sync();
    } finally {
      await file.close();
    }
  } catch (error) {
    await rm(path, { force: true }).catch(() => undefined);
    throw error instanceof EnvError ? error : asEnvError(error, told);
  }
}

/** While a piece is being written, the next one is made. */
async function fill(file: FileHandle, pieces: AsyncIterable<Uint8Array>): Promise<void> {
  let writing = Promise.resolve();
  try {
    for await (const piece of pieces) {
      await writing;
      writing = file.writeFile(piece);
      // Its fault is told when it is waited for.
      writing.catch(() => undefined);
    }
  } finally {
    await writing;
  }
}

/** Gives a file another name, in the place of what has it. What cannot take its place is removed. Throws EnvError. */
export async function renameFile(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    await rm(from, { force: true }).catch(() => undefined);
    throw asEnvError(error, to);
  }
}
