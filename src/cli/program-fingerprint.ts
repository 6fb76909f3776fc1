import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * SHA-256 of the program's own code, in hexadecimal: of the built program, which names its parts by their hashes, and of
 * package.json, which pins every library. Node counts as well: it numbers, sorts and compresses.
 */
export function fingerprintProgram(home: string): string {
  const hash = createHash('sha256').update(process.version);
  for (const name of ['package.json', 'dist/cli.js', 'dist/worker.js']) hash.update(`\0${readText(join(home, name))}`);
  return hash.digest('hex');
}

/** Empty where there is no such file: the program may run from its sources. */
function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
