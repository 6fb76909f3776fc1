import { asEnvError } from './as-env-error.ts';

/** A file in the place of a folder means as well that nothing is below it. */
const NOTHING_THERE = new Set(['ENOENT', 'ENOTDIR']);

/** Does something with a path; undefined where nothing is there. Throws EnvError for any other failure. */
export async function unlessMissing<T>(path: string, act: () => Promise<T>): Promise<T | undefined> {
  try {
    return await act();
  } catch (error) {
    const refused = asEnvError(error, path);
    if (NOTHING_THERE.has(refused.code)) return undefined;
    throw refused;
  }
}
