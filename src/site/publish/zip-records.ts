/** A packed file, as the archive's directory has it. */
export interface Entry {
  /** In UTF-8. */
  readonly name: Uint8Array;
  readonly size: number;
  readonly crc: number;
  /** SHA-256 of the file, hexadecimal. */
  readonly sha256: string;
  /** Where its header begins. */
  readonly offset: number;
}

/** The archive's directory: how many entries, how many bytes, and where it begins. */
export interface Directory {
  readonly count: number;
  readonly length: number;
  readonly offset: number;
}

/** Numbers that do not fit into their fields stand in 64 bits elsewhere (APPNOTE 4.5.3, 4.3.14); this says so. */
export const ELSEWHERE = 0xffff_ffff;
const MANY = 0xffff;
const VERSION = 20;
const VERSION_64 = 45;
/** Names are in UTF-8. */
const FLAGS = 0x0800;
/** 1 January 1980: every member has it, so that the same files make the same archive. */
const DATE = 0x0021;
/** Bytes of a file's header before its name. */
const LOCAL = 30;
/** Bytes of what the directory says of a file, before its name. */
export const CENTRAL = 46;
/** Bytes before what one more field of the directory says (APPNOTE 4.5.1). */
export const FIELD_HEAD = 4;
/** The field of an offset in 64 bits. */
export const FAR_FIELD = { id: 0x0001, length: 8 };
/** Our own field, "bw", of a file's SHA-256; other programs pass over what they do not know. */
export const HASH_FIELD = { id: 0x7762, length: 32 };
const END = { sign: 0x0605_4b50, length: 22 };
const LARGE_END = { sign: 0x0606_4b50, length: 56 };
const LOCATOR = { sign: 0x0706_4b50, length: 20 };
const CENTRAL_SIGN = 0x0201_4b50;

/** How long the header of a file with such a name is, in bytes. */
export function localLength(name: Uint8Array): number {
  return LOCAL + name.length;
}

/** How long what the directory says of a file is, in bytes. */
export function directoryLength({ name, offset }: Pick<Entry, 'name' | 'offset'>): number {
  const far = isFar(offset) ? FIELD_HEAD + FAR_FIELD.length : 0;
  return CENTRAL + name.length + FIELD_HEAD + HASH_FIELD.length + far;
}

function isFar(offset: number): boolean {
  return offset >= ELSEWHERE;
}

/** What stands before a file's bytes (APPNOTE 4.3.7). A file has less than 4 GB: it is read into memory. */
export function localHeader(entry: Omit<Entry, 'offset' | 'sha256'>): Uint8Array {
  const { name } = entry;
  const header = Buffer.alloc(localLength(name));
  header.writeUInt32LE(0x0403_4b50, 0);
  header.writeUInt16LE(VERSION, 4);
  writeFacts(header, 6, entry);
  header.set(name, LOCAL);
  return header;
}

/** What the directory says of a file (APPNOTE 4.3.12). */
export function directoryHeader(entry: Entry): Uint8Array {
  const { name, offset, sha256 } = entry;
  const header = Buffer.alloc(directoryLength(entry));
  header.writeUInt32LE(CENTRAL_SIGN, 0);
  header.writeUInt16LE(VERSION_64, 4);
  header.writeUInt16LE(isFar(offset) ? VERSION_64 : VERSION, 6);
  writeFacts(header, 8, entry);
  header.writeUInt16LE(header.length - CENTRAL - name.length, 30);
  header.writeUInt32LE(isFar(offset) ? ELSEWHERE : offset, 42);
  header.set(name, CENTRAL);
  const end = writeField(header, CENTRAL + name.length, HASH_FIELD);
  header.write(sha256, end - HASH_FIELD.length, 'hex');
  if (isFar(offset)) header.writeBigUInt64LE(BigInt(offset), writeField(header, end, FAR_FIELD) - FAR_FIELD.length);
  return header;
}

/** Flags, method (stored), time, date, checksum, both sizes, and the name's: they stand in one order in both headers. */
function writeFacts(header: Buffer, at: number, { name, size, crc }: Pick<Entry, 'name' | 'size' | 'crc'>): void {
  header.writeUInt16LE(FLAGS, at);
  header.writeUInt16LE(DATE, at + 6);
  header.writeUInt32LE(crc, at + 8);
  header.writeUInt32LE(size, at + 12);
  header.writeUInt32LE(size, at + 16);
  header.writeUInt16LE(name.length, at + 20);
}

/** The head of a field, which is filled then; gives where it ends. */
function writeField(header: Buffer, at: number, { id, length }: typeof FAR_FIELD): number {
  header.writeUInt16LE(id, at);
  header.writeUInt16LE(length, at + 2);
  return at + FIELD_HEAD + length;
}

/** The end of the archive (APPNOTE 4.3.14 to 4.3.16), with a comment in ASCII. */
export function directoryEnd({ count, length, offset }: Directory, comment: string): Uint8Array {
  const isLarge = count >= MANY || length >= ELSEWHERE || isFar(offset);
  const end = Buffer.alloc(END.length + comment.length);
  end.writeUInt32LE(END.sign, 0);
  end.writeUInt16LE(Math.min(count, MANY), 8);
  end.writeUInt16LE(Math.min(count, MANY), 10);
  end.writeUInt32LE(Math.min(length, ELSEWHERE), 12);
  end.writeUInt32LE(Math.min(offset, ELSEWHERE), 16);
  end.writeUInt16LE(comment.length, 20);
  end.write(comment, END.length, 'latin1');
  return isLarge ? Buffer.concat([largeEnd({ count, length, offset }), end]) : end;
}

function largeEnd({ count, length, offset }: Directory): Uint8Array {
  const end = Buffer.alloc(LARGE_END.length + LOCATOR.length);
  end.writeUInt32LE(LARGE_END.sign, 0);
  end.writeBigUInt64LE(BigInt(LARGE_END.length - 12), 4);
  end.writeUInt16LE(VERSION_64, 12);
  end.writeUInt16LE(VERSION_64, 14);
  end.writeBigUInt64LE(BigInt(count), 24);
  end.writeBigUInt64LE(BigInt(count), 32);
  end.writeBigUInt64LE(BigInt(length), 40);
  end.writeBigUInt64LE(BigInt(offset), 48);
  end.writeUInt32LE(LOCATOR.sign, LARGE_END.length);
  end.writeBigUInt64LE(BigInt(offset + length), LARGE_END.length + 8);
  end.writeUInt32LE(1, LARGE_END.length + 16);
  return end;
}
