import { createReadStream } from 'node:fs';
import { Zip, ZipPassThrough } from 'fflate';
import { streamOf } from './stream-of.ts';

/** A file to be packed, and its name in the archive. */
export interface ZipMember {
  readonly name: string;
  readonly path: string;
}

/** Every member carries this date, so that the same files make the same archive. */
const DATE = new Date(1980, 0, 1);

/**
 * A zip archive of files, written while it is read: at no time is more than a piece of one file in memory. The
 * files are stored as they are, since Word files and PDFs are packed already.
 */
export function zipFiles(members: readonly ZipMember[]): ReadableStream<Uint8Array> {
  return streamOf(packed(members));
}

async function* packed(members: readonly ZipMember[]): AsyncGenerator<Uint8Array, void, undefined> {
  const ready: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    if (piece.length > 0) ready.push(piece);
  });
  for (const { name, path } of members) {
    const entry = new ZipPassThrough(name);
    entry.mtime = DATE;
    zip.add(entry);
    for await (const piece of createReadStream(path)) {
      entry.push(piece);
      yield* ready.splice(0);
    }
    entry.push(new Uint8Array(0), true);
    yield* ready.splice(0);
  }
  zip.end();
  yield* ready.splice(0);
}
