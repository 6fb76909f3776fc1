import {
  CENTRAL,
  type Directory,
  directoryEnd,
  directoryHeader,
  ELSEWHERE,
  type Entry,
  FAR_FIELD,
  FIELD_HEAD,
  HASH_FIELD,
} from './zip-records.ts';

/** How long the end of an archive is at most, without its comment, in bytes. */
export const LONGEST_END = directoryEnd({ count: 0xffff, length: 0, offset: 0 }, '').length;
const USUAL_END = directoryEnd({ count: 0, length: 0, offset: 0 }, '').length;

/**
 * Where an archive's directory is, read from its last bytes (as many as the longest end has, and the comment); undefined
 * where these are not to the byte what `directoryEnd` writes for an archive of so many bytes.
 */
export function readDirectoryEnd(last: Uint8Array, size: number, comment: string): Directory | undefined {
  const bytes = asBuffer(last);
  const [usual, large] = [bytes.length - USUAL_END - comment.length, bytes.length - LONGEST_END - comment.length];
  const candidates = [usual >= 0 ? usualEnd(bytes, usual) : undefined, large >= 0 ? largeEnd(bytes, large) : undefined];
  return candidates.find((directory) => {
    if (!directory || !Object.values(directory).every(Number.isSafeInteger)) return false;
    const end = directoryEnd(directory, comment);
    return directory.offset + directory.length + end.length === size && bytes.subarray(-end.length).equals(end);
  });
}

function usualEnd(bytes: Buffer, at: number): Directory {
  return {
    count: bytes.readUInt16LE(at + 10),
    length: bytes.readUInt32LE(at + 12),
    offset: bytes.readUInt32LE(at + 16),
  };
}

function largeEnd(bytes: Buffer, at: number): Directory {
  const [count = 0, length = 0, offset = 0] = [32, 40, 48].map((from) => Number(bytes.readBigUInt64LE(at + from)));
  return { count, length, offset };
}

/** The files of an archive's directory, up to the first that is not to the byte as `directoryHeader` writes it. */
export function* readDirectory(directory: Uint8Array): Generator<Entry, void> {
  const bytes = asBuffer(directory);
  for (let at = 0; at < bytes.length; ) {
    const entry = readEntry(bytes.subarray(at));
    const header = entry && directoryHeader(entry);
    if (!header || !bytes.subarray(at, at + header.length).equals(header)) return;
    yield entry;
    at += header.length;
  }
}

function readEntry(bytes: Buffer): Entry | undefined {
  if (bytes.length < CENTRAL) return undefined;
  const nameEnd = CENTRAL + bytes.readUInt16LE(28);
  const hash = bytes.subarray(nameEnd + FIELD_HEAD, nameEnd + FIELD_HEAD + HASH_FIELD.length);
  const far = bytes.subarray(nameEnd + 2 * FIELD_HEAD + HASH_FIELD.length);
  const isFar = bytes.readUInt32LE(42) === ELSEWHERE;
  if (hash.length < HASH_FIELD.length || (isFar && far.length < FAR_FIELD.length)) return undefined;
  return {
    name: bytes.subarray(CENTRAL, nameEnd),
    size: bytes.readUInt32LE(24),
    crc: bytes.readUInt32LE(16),
    sha256: hash.toString('hex'),
    offset: isFar ? Number(far.readBigUInt64LE()) : bytes.readUInt32LE(42),
  };
}

function asBuffer({ buffer, byteOffset, length }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, length);
}
