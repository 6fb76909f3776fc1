import { renameSync } from 'node:fs';
import { type FileHandle, mkdir, open, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { EnvError } from '../pipeline/index.ts';
import { asEnvError } from './as-env-error.ts';
import { gatherPieces } from './gather-pieces.ts';

const MEGABYTE = 1024 * 1024;
/** After so many megabytes the system is to bring them onto the disk while more are written: less is left for the end. */
const PORTION = 32;

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

/** While a piece is being written, the next one is made, and what was written before is on its way to the disk. */
async function fill(file: FileHandle, pieces: AsyncIterable<Uint8Array>): Promise<void> {
  const [writing, flushing] = [oneAtATime(), oneAtATime()];
  let count = 0;
  try {
    for await (const piece of pieces) {
      await writing.start(() => file.writeFile(piece));
      count += 1;
      if (count % PORTION === 0) await flushing.start(() => file.datasync());
    }
  } finally {
    await Promise.all([writing.end(), flushing.end()]);
  }
}

/** Starts something when what was started before has ended; a fault is thrown where that is waited for. */
function oneAtATime() {
  let work = Promise.resolve();
  return {
    start: async (act: () => Promise<void>): Promise<void> => {
      await work;
      work = act();
      work.catch(() => undefined);
    },
    end: (): Promise<void> => work,
  };
}

/** Gives a file another name, in the place of what has it. What cannot take its place is removed. Throws EnvError. */
export async function renameFile(from: string, to: string): Promise<void> {
  try {
    renameSync(from, to);
  } catch (error) {
    await rm(from, { force: true }).catch(() => undefined);
    throw asEnvError(error, to);
  }
}
