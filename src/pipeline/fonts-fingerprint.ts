import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { Env } from './env.ts';
import type { Keeper } from './keeper.ts';

interface FontFile {
  readonly key: string;
  readonly path: string;
}

/**
 * SHA-256 over all font files, in hexadecimal: where a line breaks depends on them. They have some megabytes, so the
 * hash is kept for as long as none of them is another file.
 */
export async function fingerprintFonts(env: Env, keeper?: Keeper): Promise<string> {
  const { faceFile, faceKeys } = await import('../layout/index.ts');
  const files = faceKeys.map((key) => ({ key, path: fileURLToPath(faceFile(key)) }));
  const stamps = files.map(({ path }) => env.stampOf?.(path));
  if (!keeper || stamps.includes(undefined)) return hashOf(files, env);
  const name = JSON.stringify(['fonts', files, stamps]);
  const known = keeper.find<string>(name);
  if (known !== undefined) return known;
  const hash = await hashOf(files, env);
  keeper.keep(name, hash);
  return hash;
}

async function hashOf(files: readonly FontFile[], env: Env): Promise<string> {
  const hash = createHash('sha256');
  for (const { key, path } of files) {
    const bytes = await env.readFile(path);
    hash.update(`${key}\0${bytes?.length ?? 0}\0`).update(bytes ?? '');
  }
  return hash.digest('hex');
}
