import { crc32 } from 'node:zlib';
import { LONGEST_END, readDirectory, readDirectoryEnd } from './read-directory.ts';
import type { OpenFile } from './site-files.ts';
import type { ReadMember } from './zip-pieces.ts';
import { type Entry, localLength } from './zip-records.ts';

/** Takes a file out of an archive; undefined where it is not there, to the byte. They are asked for in their names' order. */
export type TakeMember = (name: string, sha256: string) => Promise<ReadMember | undefined>;

/**
 * What an archive of ours still has of a folder's files. Only what is sound is taken: the archive's end and its directory
 * up to the file are as they were written, and the file's bytes have their checksum. Undefined where there is no such end.
 */
export async function openOldArchive(file: OpenFile, comment: string): Promise<TakeMember | undefined> {
  const longest = LONGEST_END + comment.length;
  const last = await file.read(Math.max(0, file.size - longest), longest);
  const end = readDirectoryEnd(last, file.size, comment);
  if (!end) return undefined;
  const find = inTurn(readDirectory(Buffer.from(await file.read(end.offset, end.length))));
  return async (name, sha256) => {
    const entry = find(name);
    return entry?.sha256 === sha256 ? takeOut(file, entry) : undefined;
  };
}

/** Finds entries by their names, which are asked for in the order in which they come. */
function inTurn(entries: Generator<Entry, void>): (name: string) => Entry | undefined {
  let current = entries.next();
  const nameOf = ({ name }: Entry): string => Buffer.from(name).toString();
  return (name) => {
    while (!current.done && nameOf(current.value) < name) current = entries.next();
    return !current.done && nameOf(current.value) === name ? current.value : undefined;
  };
}

async function takeOut(file: OpenFile, { name, offset, size, crc, sha256 }: Entry): Promise<ReadMember | undefined> {
  const bytes = await file.read(offset + localLength(name), size);
  return bytes.length === size && crc32(bytes) === crc ? { bytes, crc, sha256 } : undefined;
}
