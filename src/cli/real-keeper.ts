import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deserialize, serialize } from 'node:v8';
import type { Keeper } from '../pipeline/index.ts';
import { fingerprintProgram, programFile } from './program-fingerprint.ts';

/** Files that are kept at most: a kind in one form takes four or five. Then all are removed. */
const MOST = 200;
/** Bytes of the hash that a file begins with. */
const HASH = 32;

/**
 * Keeps data in files beside the built program, for that very program alone. What is not whole counts as absent, and
 * an installation that cannot be written to starts more slowly; neither is a fault. A program that runs from its
 * sources keeps nothing: it may be another one the next time.
 */
export function realKeeper(home: string): { readonly keeper?: Keeper } {
  if (fileURLToPath(import.meta.url) !== programFile(home)) return {};
  return { keeper: keeperIn(join(home, 'dist', 'kept'), fingerprintProgram(home)) };
}

/** Keeps data in files of a folder, for a program. */
export function keeperIn(folder: string, program: string): Keeper {
  const fileOf = (key: string): string => join(folder, hashOf(`${program} ${key}`).toString('hex'));
  return {
    find: (key) => {
      try {
        const bytes = readFileSync(fileOf(key));
        const data = bytes.subarray(HASH);
        return hashOf(data).equals(bytes.subarray(0, HASH)) ? deserialize(data) : undefined;
      } catch {
        return undefined;
      }
    },
    keep: (key, value) => {
      const aside = `${fileOf(key)}.${process.pid}.tmp`;
      try {
        const data = serialize(value);
        mkdirSync(folder, { recursive: true });
        makeRoom(folder);
        writeFileSync(aside, Buffer.concat([hashOf(data), data]));
        renameSync(aside, fileOf(key));
      } catch {
        removeIfThere(aside);
      }
    },
  };
}

function removeIfThere(path: string): void {
  if (existsSync(path)) rmSync(path, { force: true });
}

function makeRoom(folder: string): void {
  const names = readdirSync(folder);
  if (names.length >= MOST) for (const name of names) rmSync(join(folder, name), { force: true });
}

function hashOf(data: string | Uint8Array): Buffer {
  return createHash('sha256').update(data).digest();
}
