/**
 * All that comes from outside: the file system, the clock, the environment. Given by the command
 * line, faked in tests. Nothing below the pipeline sees any of it.
 */
export interface Env {
  /** Working directory, absolute. */
  readonly cwd: string;
  /** Bytes of a file, or undefined when there is none. Throws EnvError for any other failure. */
  readFile(path: string): Promise<Uint8Array | undefined>;
  /** Names in a folder with a slash after folders, sorted; undefined when there is no such folder. */
  listFolder(path: string): Promise<readonly string[] | undefined>;
  /** Writes a file whole or not at all: aside, flushed, then renamed. Makes missing folders. */
  writeFile(path: string, bytes: Uint8Array): Promise<void>;
  /** The real path with links followed, or undefined when there is nothing. */
  realPath(path: string): Promise<string | undefined>;
  /** What is another one whenever a file has changed, found without reading it; undefined where nothing is there. */
  stampOf?(path: string): string | undefined;
  readonly variables: Readonly<Record<string, string | undefined>>;
  /** Milliseconds, for measuring only. */
  now(): number;
}
