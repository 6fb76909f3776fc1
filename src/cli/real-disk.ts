import { mkdir, open, rm, rmdir, stat, utimes } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Disk } from '../batch/index.ts';
import { asEnvError } from './as-env-error.ts';
import { flushFile, putFile } from './put-file.ts';
import { unlessMissing } from './unless-missing.ts';
import { areWhole, type Helpers } from './whole-files/are-whole.ts';
import { renameFile, writeFlushed } from './write-flushed.ts';

/** The machine as a batch sees it. */
export function realDisk(helpers: Helpers = {}): Disk {
  const { known } = helpers;
  return {
    pid: process.pid,
    host: hostname(),
    create: createFile,
    put: async (path, bytes) => putFile(path, bytes),
    flush: flushFile,
    write: writeFlushed,
    areWhole: (files) => areWhole(files, helpers),
    place: async (aside, file) => {
      await renameFile(aside, file.path);
      const sight = known?.see(file);
      if (sight) known?.note(sight);
    },
    keepInMind: () => known?.keep(),
    rename: renameFile,
    ageOf: (path) => unlessMissing(path, async () => Date.now() - (await stat(path)).mtimeMs),
    touch: async (path) => {
      const now = new Date();
      await unlessMissing(path, () => utimes(path, now, now));
    },
    remove: (path) => unlessMissing(path, () => rm(path)),
    removeIfEmpty: (folder) => rmdir(folder).catch(() => undefined),
    flushFolder,
    isRunning,
    wait: (milliseconds, signal) => wait(milliseconds, undefined, signal ? { signal } : {}).catch(() => undefined),
    every: (milliseconds, act) => {
      const timer = setInterval(act, milliseconds).unref();
      return () => clearInterval(timer);
    },
  };
}

async function createFile(path: string, text: string): Promise<boolean> {
  try {
    await mkdir(dirname(path), { recursive: true });
    const file = await open(path, 'wx');
    await file.writeFile(text).finally(() => file.close());
    return true;
  } catch (error) {
    const refused = asEnvError(error, path);
    if (refused.code === 'EEXIST' && (await stat(path).catch(() => undefined))) return false;
    throw refused;
  }
}

/** Some systems cannot flush a folder; then there is nothing to be done. */
async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

/** A process that we may not touch runs as well. */
function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
