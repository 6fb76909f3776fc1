import { type Env, joinPath } from '../pipeline/index.ts';
import type { Disk } from './disk.ts';

/** Temporary files older than this are nobody's, even if a process has their number again. */
const OLDEST = 3_600_000;

/**
 * Removes what runs that were killed had begun to write in a folder: files are written as `name.<pid>.tmp` and renamed
 * when they are whole. To be called by who holds the folder's lock.
 */
export async function removeTempFiles(env: Env, disk: Disk, folder: string): Promise<void> {
  for (const name of (await env.listFolder(folder)) ?? []) {
    const [, pid] = /\.(\d+)\.tmp$/.exec(name) ?? [];
    if (pid === undefined) continue;
    const path = joinPath(folder, name);
    const isOurs = Number(pid) === disk.pid;
    if (isOurs || !disk.isRunning(Number(pid)) || ((await disk.ageOf(path)) ?? 0) > OLDEST) await disk.remove(path);
  }
}
