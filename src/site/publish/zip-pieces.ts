import { directoryEnd, directoryHeader, directoryLength, localHeader, localLength } from './zip-records.ts';

/** A file that was read: good until the next one is. */
export interface ReadMember {
  readonly bytes: Uint8Array;
  /** CRC-32 of its bytes. */
  readonly crc: number;
  /** SHA-256 of them, hexadecimal. */
  readonly sha256: string;
}

/**
 * A zip archive of files, made while it is read: at no time is more than one of them in memory. They are stored as they
 * are, since Word files and PDFs are packed already; the same files give the same archive. `comment` stands at its end,
 * in ASCII.
 */
export async function* zipPieces<Member extends { readonly name: string }>(
  members: Iterable<Member>,
  read: (member: Member) => Promise<ReadMember>,
  comment = '',
): AsyncGenerator<Uint8Array, void, undefined> {
  const directory: Uint8Array[] = [];
  let [offset, length] = [0, 0];
  for (const member of members) {
    const { bytes, crc, sha256 } = await read(member);
    const entry = { name: Buffer.from(member.name), size: bytes.length, crc, sha256, offset };
    const header = localHeader(entry);
    const line = directoryHeader(entry);
    directory.push(line);
    offset += header.length + bytes.length;
    length += line.length;
    yield header;
    yield bytes;
  }
  yield* directory;
  yield directoryEnd({ count: directory.length, length, offset }, comment);
}

/** How long an archive of files will be, in bytes. */
export function zipLength(members: readonly { readonly name: string; readonly size: number }[], comment = ''): number {
  let [offset, length] = [0, 0];
  for (const member of members) {
    const name = Buffer.from(member.name);
    length += directoryLength({ name, offset });
    offset += localLength(name) + member.size;
  }
  return offset + length + directoryEnd({ count: members.length, length, offset }, comment).length;
}
