/** Why the file system refused: its own code (`EACCES`, `EISDIR`, `ENOSPC` …) and the path that was meant. */
export class EnvError extends Error {
  readonly code: string;
  readonly path: string;

  constructor(code: string, path: string) {
    super(`${code}: ${path}`);
    this.name = 'EnvError';
    this.code = code;
    this.path = path;
  }
}
