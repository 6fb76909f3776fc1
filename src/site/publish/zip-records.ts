/** A packed file, as the archive's directory has it. */
export interface Entry {
  /** In UTF-8. */
  readonly name: Uint8Array;
  readonly size: number;
  readonly crc: number;
  /** Where its header begins. */
  readonly offset: number;
}

/** The archive's directory: how many entries, how many bytes, and where it begins. */
interface Directory {
  readonly count: number;
  readonly length: number;
  readonly offset: number;
}

/** Numbers that do not fit into their fields stand in 64 bits elsewhere (APPNOTE 4.5.3, 4.3.14); this says so. */
const ELSEWHERE = 0xffff_ffff;
const MANY = 0xffff;
const VERSION = 20;
const VERSION_64 = 45;
/** Names are in UTF-8. */
const FLAGS = 0x0800;
/** 1 January 1980: every member has it, so that the same files make the same archive. */
const DATE = 0x0021;

/** What stands before a file's bytes (APPNOTE 4.3.7). A file has less than 4 GB: it is read into memory. */
export function localHeader({ name, size, crc }: Entry): Uint8Array {
  const header = Buffer.alloc(30 + name.length);
  header.writeUInt32LE(0x0403_4b50, 0);
  header.writeUInt16LE(VERSION, 4);
  writeFacts(header, 6, size, crc);
  header.writeUInt16LE(name.length, 26);
  header.set(name, 30);
  return header;
}

/** What the directory says of a file (APPNOTE 4.3.12). */
export function directoryHeader({ name, size, crc, offset }: Entry): Uint8Array {
  const isFar = offset >= ELSEWHERE;
  const header = Buffer.alloc(46 + name.length + (isFar ? 12 : 0));
  header.writeUInt32LE(0x0201_4b50, 0);
  header.writeUInt16LE(VERSION_64, 4);
  header.writeUInt16LE(isFar ? VERSION_64 : VERSION, 6);
  writeFacts(header, 8, size, crc);
  header.writeUInt16LE(name.length, 28);
  header.writeUInt16LE(isFar ? 12 : 0, 30);
  header.writeUInt32LE(isFar ? ELSEWHERE : offset, 42);
  header.set(name, 46);
  if (!isFar) return header;
  header.writeUInt16LE(0x0001, 46 + name.length);
  header.writeUInt16LE(8, 48 + name.length);
  header.writeBigUInt64LE(BigInt(offset), 50 + name.length);
  return header;
}

/** Flags, method (stored), time, date, checksum and both sizes: they stand in one order in both headers. */
function writeFacts(header: Buffer, at: number, size: number, crc: number): void {
  header.writeUInt16LE(FLAGS, at);
  header.writeUInt16LE(DATE, at + 6);
  header.writeUInt32LE(crc, at + 8);
  header.writeUInt32LE(size, at + 12);
  header.writeUInt32LE(size, at + 16);
}

/** The end of the archive (APPNOTE 4.3.14 to 4.3.16), with a comment in ASCII. */
export function directoryEnd({ count, length, offset }: Directory, comment: string): Uint8Array {
  const isLarge = count >= MANY || length >= ELSEWHERE || offset >= ELSEWHERE;
  const end = Buffer.alloc(22 + comment.length);
  end.writeUInt32LE(0x0605_4b50, 0);
  end.writeUInt16LE(Math.min(count, MANY), 8);
  end.writeUInt16LE(Math.min(count, MANY), 10);
  end.writeUInt32LE(Math.min(length, ELSEWHERE), 12);
  end.writeUInt32LE(Math.min(offset, ELSEWHERE), 16);
  end.writeUInt16LE(comment.length, 20);
  end.write(comment, 22, 'latin1');
  return isLarge ? Buffer.concat([largeEnd({ count, length, offset }), end]) : end;
}

function largeEnd({ count, length, offset }: Directory): Uint8Array {
  const end = Buffer.alloc(56 + 20);
  end.writeUInt32LE(0x0606_4b50, 0);
  end.writeBigUInt64LE(44n, 4);
  end.writeUInt16LE(VERSION_64, 12);
  end.writeUInt16LE(VERSION_64, 14);
  end.writeBigUInt64LE(BigInt(count), 24);
  end.writeBigUInt64LE(BigInt(count), 32);
  end.writeBigUInt64LE(BigInt(length), 40);
  end.writeBigUInt64LE(BigInt(offset), 48);
  end.writeUInt32LE(0x0706_4b50, 56);
  end.writeBigUInt64LE(BigInt(offset + length), 64);
  end.writeUInt32LE(1, 72);
  return end;
}
