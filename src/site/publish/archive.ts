import { createHash } from 'node:crypto';
import { EnvError, joinPath, type ManifestEntry } from '../../pipeline/index.ts';
import type { SiteFiles } from './site-files.ts';
import { zipLength, zipPieces } from './zip-pieces.ts';

/** The name of the archive of all documents, in the folder's root. */
export const ARCHIVE_NAME = 'documents.zip';

/** What the comment of an archive of ours begins with; the hash of what is in it follows. */
const MARK = 'briefwright ';
const HASH_LENGTH = 64;

/** An archive that is to be. */
export interface Archive {
  readonly members: readonly { readonly name: string; readonly size: number }[];
  readonly comment: string;
  /** Its length in bytes. */
  readonly bytes: number;
}

/** The archive of all documents of a folder: their names and hashes decide what it is, to the byte. */
export function planArchive(files: readonly ManifestEntry[]): Archive {
  const packed = files.filter(({ format }) => format !== 'svg').toSorted((a, b) => (a.file < b.file ? -1 : 1));
  const hash = createHash('sha256');
  for (const { file, sha256 } of packed) hash.update(`${file}\0${sha256}\n`);
  const members = packed.map(({ file, bytes }) => ({ name: file, size: bytes }));
  const comment = MARK + hash.digest('hex');
  return { members, comment, bytes: zipLength(members, comment) };
}

/** What is in the place of an archive: nothing, one of ours that is or is not the one wanted, or a file of somebody else. */
export async function findArchive(
  files: SiteFiles,
  folder: string,
  { comment, bytes }: Archive,
): Promise<'none' | 'current' | 'old' | 'foreign'> {
  const path = joinPath(folder, ARCHIVE_NAME);
  const end = await files.readEnd(path, MARK.length + HASH_LENGTH);
  if (end === undefined) return 'none';
  const found = Buffer.from(end).toString('latin1');
  if (!found.startsWith(MARK)) return 'foreign';
  return found === comment && (await files.sizeOf(path)) === bytes ? 'current' : 'old';
}

/** Writes an archive. Throws EnvError where a member is gone. */
export async function writeArchive(files: SiteFiles, folder: string, { members, comment }: Archive): Promise<void> {
  const read = async (name: string): Promise<Uint8Array> => {
    const path = joinPath(folder, name);
    const bytes = await files.read(path);
    if (!bytes) throw new EnvError('ENOENT', path);
    return bytes;
  };
  const readable = members.map(({ name }) => ({ name, read: () => read(name) }));
  await files.write(joinPath(folder, ARCHIVE_NAME), zipPieces(readable, comment));
}
