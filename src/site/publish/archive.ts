import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { createListing, type Listing } from '../../base/index.ts';
import { EnvError, joinPath, type ManifestEntry } from '../../pipeline/index.ts';
import type { Gathering } from './gathering.ts';
import { openOldArchive } from './old-archive.ts';
import { inFile, type OpenFile, type SiteFiles } from './site-files.ts';
import { createLength, type ReadMember, zipPieces } from './zip-pieces.ts';

/** The name of the archive of all documents, in the folder's root. */
export const ARCHIVE_NAME = 'documents.zip';

/** What the comment of an archive of ours begins with; the hash of what is in it follows. */
const MARK = 'briefwright ';
const COMMENT_LENGTH = MARK.length + 64;

/** An archive that is to be. */
export interface Archive {
  readonly members: Listing<ManifestEntry>;
  readonly comment: string;
  /** Its length in bytes. */
  readonly bytes: number;
}

/** Gathers the archive of all documents of a folder: their names and hashes decide what it is, to the byte. */
export function gatherArchive(files: Listing<ManifestEntry>): Gathering<Archive> {
  const places: number[] = [];
  const hash = createHash('sha256');
  const length = createLength();
  return {
    add: ({ file, format, bytes, sha256 }, place) => {
      if (format === 'svg') return;
      places.push(place);
      hash.update(`${file}\0${sha256}\n`);
      length.add({ name: file, size: bytes });
    },
    end: () => {
      const comment = MARK + hash.digest('hex');
      const members = createListing(places.length, (index) => files.at(places[index] ?? files.length));
      return { members, comment, bytes: length.end(comment) };
    },
  };
}

/** One after the other: ten thousand of them need not be in memory at once. */
function* membersOf(entries: Listing<ManifestEntry>) {
  for (const { file, bytes, sha256 } of entries) yield { name: file, size: bytes, sha256 };
}

/** What is in the place of an archive: nothing, one of ours that is or is not the one wanted, or a file of somebody else. */
export async function findArchive(
  files: SiteFiles,
  folder: string,
  { comment, bytes }: Archive,
): Promise<'none' | 'current' | 'old' | 'foreign'> {
  const found = await inFile(files, joinPath(folder, ARCHIVE_NAME), async (file) => {
    const end = await readComment(file);
    if (!end.startsWith(MARK)) return 'foreign';
    return end === comment && file.size === bytes ? 'current' : 'old';
  });
  return found ?? 'none';
}

/**
 * Writes an archive; what has not changed is taken from the one that is there, the rest from the folder. Throws EnvError
 * where a file is gone.
 */
export async function writeArchive(files: SiteFiles, folder: string, archive: Archive): Promise<void> {
  await files.write(joinPath(folder, ARCHIVE_NAME), archivePieces(files, folder, archive));
}

async function* archivePieces(files: SiteFiles, folder: string, { members, comment }: Archive) {
  const read = async (name: string, sha256: string): Promise<ReadMember> => {
    const bytes = await files.read(joinPath(folder, name));
    if (!bytes) throw new EnvError('ENOENT', joinPath(folder, name));
    return { bytes, crc: crc32(bytes), sha256 };
  };
  const old = await files.open(joinPath(folder, ARCHIVE_NAME));
  try {
    const take = old && (await openOldArchive(old, await readComment(old)));
    const find = async ({ name, sha256 }: { readonly name: string; readonly sha256: string }) =>
      (await take?.(name, sha256)) ?? read(name, sha256);
    yield* zipPieces(membersOf(members), find, comment);
  } finally {
    await old?.close();
  }
}

async function readComment(file: OpenFile): Promise<string> {
  const end = await file.read(Math.max(0, file.size - COMMENT_LENGTH), COMMENT_LENGTH);
  return Buffer.from(end).toString('latin1');
}
