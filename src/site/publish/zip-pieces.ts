import { crc32 } from 'node:zlib';
import { directoryEnd, directoryHeader, type Entry, localHeader } from './zip-records.ts';

/** A file to be packed: its name in the archive, and how to read it when its turn comes. */
export interface ZipMember {
  readonly name: string;
  readonly read: () => Promise<Uint8Array>;
}

/**
 * A zip archive of files, made while it is read: at no time is more than one of them in memory. They are stored as they
 * are, since Word files and PDFs are packed already; the same files give the same archive. `comment` stands at its end,
 * in ASCII.
 */
export async function* zipPieces(
  members: Iterable<ZipMember>,
  comment = '',
): AsyncGenerator<Uint8Array, void, undefined> {
  const entries: Entry[] = [];
  let offset = 0;
  for (const { name, read } of members) {
    const bytes = await read();
    const entry = { name: Buffer.from(name), size: bytes.length, crc: crc32(bytes), offset };
    const header = localHeader(entry);
    entries.push(entry);
    offset += header.length + bytes.length;
    yield header;
    yield bytes;
  }
  let length = 0;
  for (const entry of entries) {
    const header = directoryHeader(entry);
    length += header.length;
    yield header;
  }
  yield directoryEnd({ count: entries.length, length, offset }, comment);
}

/** How long an archive of files will be, in bytes. */
export function zipLength(members: readonly { readonly name: string; readonly size: number }[], comment = ''): number {
  let [offset, length] = [0, 0];
  for (const { name, size } of members) {
    const entry = { name: Buffer.from(name), size, crc: 0, offset };
    offset += localHeader(entry).length + size;
    length += directoryHeader(entry).length;
  }
  return offset + length + directoryEnd({ count: members.length, length, offset }, comment).length;
}
