/** What the writing of the page needs of the disk. Paths are absolute; what the system refuses is thrown as EnvError. */
export interface SiteFiles {
  /** A file's size in bytes; undefined when there is none. */
  sizeOf(path: string): Promise<number | undefined>;
  /** A whole file, good until the next one is read; undefined when there is none. */
  read(path: string): Promise<Uint8Array | undefined>;
  /** The first bytes of a file, so many or all that it has; undefined when there is none. */
  readStart(path: string, count: number): Promise<Uint8Array | undefined>;
  /** The last bytes of a file, so many or all that it has; undefined when there is none. */
  readEnd(path: string, count: number): Promise<Uint8Array | undefined>;
  /** SHA-256 of a file, hexadecimal; undefined when there is none. */
  hashOf(path: string): Promise<string | undefined>;
  /** Writes a file piece by piece, and whole or not at all: aside, flushed, then renamed. A piece is good until the next is asked for. */
  write(path: string, pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array>): Promise<void>;
  /** Removes a file, if it is there. */
  remove(path: string): Promise<void>;
}
