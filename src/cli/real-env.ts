import { readdirSync, realpathSync, statSync } from 'node:fs';
import type { Env } from '../pipeline/index.ts';
import { readBytes } from './read-bytes.ts';
import { unlessMissing } from './unless-missing.ts';
import { writeWhole } from './write-whole.ts';

/** The machine as the pipeline sees it. Paths given to it are absolute. */
export function realEnv(cwd: string, variables: Env['variables']): Env {
  return {
    cwd,
    variables,
    readFile: readBytes,
    listFolder: (path) => unlessMissing(path, async () => listFolder(path)),
    realPath: (path) => unlessMissing(path, async () => realpathSync.native(path)),
    stampOf,
    writeFile: (path, bytes) => writeWhole(path, [bytes]),
    now: () => Number(process.hrtime.bigint()) / 1e6,
  };
}

function stampOf(path: string): string | undefined {
  const found = statSync(path, { throwIfNoEntry: false });
  return found && [found.size, found.ino, found.mtimeMs, found.ctimeMs].join(' ');
}

function listFolder(path: string): readonly string[] {
  const names = readdirSync(path, { withFileTypes: true }).map((entry) => {
    const isFolder = entry.isDirectory() || (entry.isSymbolicLink() && leadsToFolder(`${path}/${entry.name}`));
    return isFolder ? `${entry.name}/` : entry.name;
  });
  return names.sort();
}

function leadsToFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
