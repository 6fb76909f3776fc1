import { mkdir, open, readdir, readFile, realpath, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { performance } from 'node:perf_hooks';
import { type Env, EnvError } from '../pipeline/index.ts';

const NOTHING_THERE = new Set(['ENOENT', 'ENOTDIR']);

/** The machine as the pipeline sees it. Paths given to it are absolute. */
export function realEnv(cwd: string, variables: Env['variables']): Env {
  return {
    cwd,
    variables,
    readFile: (path) => unlessMissing(path, () => readFile(path)),
    listFolder: (path) => unlessMissing(path, () => listFolder(path)),
    realPath: (path) => unlessMissing(path, () => realpath(path)),
    writeFile: writeWhole,
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

/** Writes aside, makes sure the bytes are on the disk, then renames: nobody ever sees half a file. */
async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const aside = `${path}.${process.pid}.tmp`;
  try {
    await mkdir(dirname(path), { recursive: true });
    const file = await open(aside, 'w');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(aside, path);
  } catch (error) {
    await rm(aside, { force: true }).catch(() => undefined);
    throw asEnvError(error, path);
  }
}

async function unlessMissing<T>(path: string, act: () => Promise<T>): Promise<T | undefined> {
  try {
    return await act();
  } catch (error) {
    const refused = asEnvError(error, path);
    if (NOTHING_THERE.has(refused.code)) return undefined;
    throw refused;
  }
}

/** What the file system threw, as an error of the pipeline. */
export function asEnvError(error: unknown, path: string): EnvError {
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'EIO';
  return new EnvError(code, path);
}
