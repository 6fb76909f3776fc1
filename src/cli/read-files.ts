import type { Outcome } from '../base/index.ts';
import { type Env, EnvError, joinPath, tellUnreadable } from '../pipeline/index.ts';

/** The bytes of a file that the user names; one that is missing or cannot be read is told. */
export async function readNamedFile(env: Env, name: string): Promise<Outcome<Uint8Array>> {
  const path = joinPath(env.cwd, name);
  try {
    const bytes = await env.readFile(path);
    if (bytes === undefined) throw new EnvError('ENOENT', path);
    return { value: bytes, diagnostics: [] };
  } catch (error) {
    if (error instanceof EnvError) return { diagnostics: [tellUnreadable(error, env.cwd)] };
    throw error;
  }
}
