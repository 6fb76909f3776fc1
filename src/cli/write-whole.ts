import { renameFile, writeFlushed } from './write-flushed.ts';

/** Writes aside, makes sure the bytes are on the disk, then renames: nobody ever sees half a file. */
export async function writeWhole(
  path: string,
  pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
): Promise<void> {
  const aside = `${path}.${process.pid}.tmp`;
  await writeFlushed(aside, pieces, path);
  await renameFile(aside, path);
}
