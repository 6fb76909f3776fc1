/** A file as it should be. */
export interface WantedFile {
  /** Absolute. */
  readonly path: string;
  /** How many bytes it has. */
  readonly bytes: number;
  /** Their SHA-256, hexadecimal. */
  readonly sha256: string;
}

/**
 * What a batch needs of the machine besides the pipeline's `Env`: to keep an output folder to itself and in order.
 * Paths are absolute; what the system refuses is thrown as EnvError.
 */
export interface Disk {
  /** Writes a file that must not be there yet; false when it is. Makes missing folders. */
  create(path: string, text: string): Promise<boolean>;
  /** Writes a file, which need not be on the disk yet when that is done. Makes missing folders; leaves nothing where it fails. */
  put(path: string, bytes: Uint8Array): Promise<void>;
  /** Makes sure that a file is on the disk, to the last byte. */
  flush(path: string): Promise<void>;
  /** Writes a file onto the disk, to the last byte, small pieces together. Makes missing folders; leaves nothing where it fails. */
  write(path: string, pieces: Iterable<Uint8Array>): Promise<void>;
  /** Of each of these files, whether it is there, to the byte; one that cannot be read is not. */
  areWhole(files: readonly WantedFile[]): Promise<readonly boolean[]>;
  /** Gives a finished file that lies aside its place; it has what is wanted there. */
  place(aside: string, file: WantedFile): Promise<void>;
  /** Keeps in mind what was found whole, and what was given its place: the next run need not read it all again. */
  keepInMind(): void;
  /** Gives a file another name, in the place of what has it. */
  rename(from: string, to: string): Promise<void>;
  /** Milliseconds since a file was last written or touched; undefined when there is none. */
  ageOf(path: string): Promise<number | undefined>;
  /** Sets a file's time to now, if it is there. */
  touch(path: string): Promise<void>;
  /** Removes a file, if it is there. */
  remove(path: string): Promise<void>;
  /** Removes a folder, if it is there, empty and can be removed. */
  removeIfEmpty(folder: string): Promise<void>;
  /** Makes sure that a folder's names are on the disk, as far as the system can. */
  flushFolder(folder: string): Promise<void>;
  /** Whether a process of this machine runs. */
  isRunning(pid: number): boolean;
  readonly pid: number;
  readonly host: string;
  /** Waits; ends early when the signal comes. */
  wait(milliseconds: number, signal?: AbortSignal): Promise<void>;
  /** Does something again and again until the returned function is called; never keeps the process alive. */
  every(milliseconds: number, act: () => void): () => void;
}
