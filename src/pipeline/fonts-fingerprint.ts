import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { Env } from './env.ts';

/** SHA-256 over all font files, in hexadecimal: where a line breaks depends on them. */
export async function fingerprintFonts(env: Env): Promise<string> {
  const { faceFile, faceKeys } = await import('../layout/index.ts');
  const hash = createHash('sha256');
  for (const key of faceKeys) {
    const bytes = await env.readFile(fileURLToPath(faceFile(key)));
    hash.update(`${key}\0${bytes?.length ?? 0}\0`).update(bytes ?? '');
  }
  return hash.digest('hex');
}
