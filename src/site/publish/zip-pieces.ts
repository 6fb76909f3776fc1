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
  const directory = createGathering();
  let offset = 0;
  for (const member of members) {
    const { bytes, crc, sha256 } = await read(member);
    const entry = { name: Buffer.from(member.name), size: bytes.length, crc, sha256, offset };
    const header = localHeader(entry);
    directory.add(directoryHeader(entry));
    offset += header.length + bytes.length;
    yield header;
    yield bytes;
  }
  const { count, bytes } = directory.end();
  yield bytes;
  yield directoryEnd({ count, length: bytes.length, offset }, comment);
}

/** Puts many small pieces into one, which grows: apart they would take several times as much room. */
function createGathering() {
  let [space, used, count] = [Buffer.alloc(4096), 0, 0];
  return {
    add: (piece: Uint8Array): void => {
      if (used + piece.length > space.length) space = Buffer.concat([space], 2 * (used + piece.length));
      space.set(piece, used);
      used += piece.length;
      count += 1;
    },
    end: () => ({ count, bytes: space.subarray(0, used) }),
  };
}

/** Adds up how long an archive of files will be, in bytes. */
export function createLength() {
  let [count, offset, length] = [0, 0, 0];
  return {
    add: (member: { readonly name: string; readonly size: number }): void => {
      const name = Buffer.from(member.name);
      length += directoryLength({ name, offset });
      offset += localLength(name) + member.size;
      count += 1;
    },
    end: (comment = ''): number => offset + length + directoryEnd({ count, length, offset }, comment).length,
  };
}
