/** A file that is open for reading. */
export interface OpenFile {
  /** In bytes. */
  readonly size: number;
  /** So many bytes from a place on, or as many as there are; good until the next are read. Throws EnvError. */
  read(from: number, count: number): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** What the writing of the page needs of the disk. Paths are absolute; what the system refuses is thrown as EnvError. */
export interface SiteFiles {
  /** A file's size in bytes; undefined when there is none. */
  sizeOf(path: string): Promise<number | undefined>;
  /** A whole file, good until the next one is read; undefined when there is none. */
  read(path: string): Promise<Uint8Array | undefined>;
  /** Opens a file, to read parts of it; undefined when there is none. To be closed by who opened it. */
  open(path: string): Promise<OpenFile | undefined>;
  /** Writes a file piece by piece, and whole or not at all: aside, flushed, then renamed. A piece is good until the next is asked for. */
  write(path: string, pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array>): Promise<void>;
  /** Removes a file, if it is there. */
  remove(path: string): Promise<void>;
}

/** Does something with a file that is open meanwhile; undefined when there is none. */
export async function inFile<T>(
  files: SiteFiles,
  path: string,
  act: (file: OpenFile) => Promise<T>,
): Promise<T | undefined> {
  const file = await files.open(path);
  try {
    return file && (await act(file));
  } finally {
    await file?.close();
  }
}
