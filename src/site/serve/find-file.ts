import { realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** A file that may be given away. */
export interface ServedFile {
  /** Where it is, with links followed. */
  readonly path: string;
  /** The last part of its address. */
  readonly name: string;
  readonly size: number;
  /** Strong: it changes whenever the file is written anew. */
  readonly etag: string;
}

/**
 * The file that an address means, or undefined. Nothing outside the folder is ever found, whichever way it is
 * asked for: parts that climb, hidden names, backslashes, NUL and drive letters are refused before the disk is
 * asked, and links that lead out of the folder after. `path` is the path of the address, still encoded.
 */
export async function findFile(folder: string, path: string): Promise<ServedFile | undefined> {
  const parts = partsOf(path);
  if (!parts) return undefined;
  try {
    const root = await realpath(folder);
    const real = await realpath(join(root, ...parts));
    if (!real.startsWith(root + sep)) return undefined;
    const facts = await stat(real, { bigint: true });
    if (!facts.isFile()) return undefined;
    const etag = `"${facts.size.toString(16)}-${facts.mtimeNs.toString(16)}-${facts.ino.toString(16)}"`;
    return { path: real, name: parts.at(-1) ?? '', size: Number(facts.size), etag };
  } catch {
    return undefined;
  }
}

/** The names on the way, decoded once; undefined where one of them is none that we write. */
function partsOf(path: string): readonly string[] | undefined {
  try {
    const parts = path
      .split('/')
      .filter((part) => part !== '')
      .map(decodeURIComponent);
    return parts.length > 0 && parts.every(isPlain) ? parts : undefined;
  } catch {
    return undefined;
  }
}

function isPlain(part: string): boolean {
  return !part.startsWith('.') && !/[\u0000-\u001f/\\:]/.test(part) && part.length <= 255;
}
