import { EnvError } from '../pipeline/index.ts';

/** What the file system threw, as an error of the pipeline. */
export function asEnvError(error: unknown, path: string): EnvError {
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'EIO';
  return new EnvError(code, path);
}
