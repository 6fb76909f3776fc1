import { createHash } from 'node:crypto';
import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';

/** Bytes of the mark that a build begins with: a hash of the rest. */
const MARK = 68;

/** The built program in the package's folder, apart from its command line. */
export function programFile(home: string): string {
  return join(home, 'dist', 'commands.cjs');
}

/** The built part of it that writes Word files anew. */
function libraryFile(home: string): string {
  return join(home, 'dist', 'library.cjs');
}

/**
 * SHA-256 of the program's own code, in hexadecimal: of the marks of the built program and of package.json, which pins
 * every library. Node counts as well: it numbers, sorts and compresses.
 */
export function fingerprintProgram(home: string): string {
  const hash = createHash('sha256').update(process.version);
  hash.update('\0').update(readOr(() => readFileSync(join(home, 'package.json'))));
  for (const file of [programFile(home), libraryFile(home)]) hash.update('\0').update(readOr(() => readMark(file)));
  return hash.digest('hex');
}

function readMark(path: string): Uint8Array {
  const file = openSync(path, 'r');
  try {
    const mark = new Uint8Array(MARK);
    readSync(file, mark);
    return mark;
  } finally {
    closeSync(file);
  }
}

/** Empty where there is no such file: the program may run from its sources. */
function readOr(read: () => Uint8Array): Uint8Array {
  try {
    return read();
  } catch {
    return new Uint8Array();
  }
}
