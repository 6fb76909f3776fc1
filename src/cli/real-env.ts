import { readdir, readFile, realpath } from 'node:fs/promises';
import type { Env } from '../pipeline/index.ts';
import { unlessMissing } from './unless-missing.ts';
import { writeWhole } from './write-whole.ts';

/** The machine as the pipeline sees it. Paths given to it are absolute. */
export function realEnv(cwd: string, variables: Env['variables']): Env {
  return {
    cwd,
    variables,
    readFile: (path) => unlessMissing(path, () => readFile(path)),
    listFolder: (path) => unlessMissing(path, () => listFolder(path)),
    realPath: (path) => unlessMissing(path, () => realpath(path)),
    writeFile: (path, bytes) => writeWhole(path, [bytes]),
    now: () => performance.now(),
  };
}

async function listFolder(path: string): Promise<readonly string[]> {
  const entries = await readdir(path, { withFileTypes: true });
  const names = await Promise.all(
    entries.map(async (entry) => {
      const isFolder =
        entry.isDirectory() || (entry.isSymbolicLink() && (await leadsToFolder(`${path}/${entry.name}`)));
      return isFolder ? `${entry.name}/` : entry.name;
    }),
  );
  return names.sort();
}

async function leadsToFolder(path: string): Promise<boolean> {
  return readdir(path).then(
    () => true,
    () => false,
  );
}
