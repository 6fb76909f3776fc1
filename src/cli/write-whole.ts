import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { EnvError } from '../pipeline/index.ts';
import { asEnvError } from './as-env-error.ts';
import { gatherPieces } from './gather-pieces.ts';

const MEGABYTE = 1024 * 1024;

/** Writes aside, makes sure the bytes are on the disk, then renames: nobody ever sees half a file. */
export async function writeWhole(
  path: string,
  pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
): Promise<void> {
  const aside = `${path}.${process.pid}.tmp`;
  try {
    await mkdir(dirname(path), { recursive: true });
    const file = await open(aside, 'w');
    try {
      for await (const piece of gatherPieces(pieces, MEGABYTE)) await file.writeFile(piece);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(aside, path);
  } catch (error) {
    await rm(aside, { force: true }).catch(() => undefined);
    throw error instanceof EnvError ? error : asEnvError(error, path);
  }
}
