import { type Env, EnvError, joinPath } from '../pipeline/index.ts';
import type { Disk } from './disk.ts';

/** The file that says that a run works in an output folder. */
export const LOCK_NAME = '.briefwright.lock';
/** Held for a moment by who removes a lock that was left behind. */
const GUARD_NAME = `${LOCK_NAME}.stale`;

/** A living run touches its lock this often; one that has not been touched for `LONGEST_SILENCE` is left behind. */
const PULSE = 5_000;
const LONGEST_SILENCE = 60_000;
const PAUSE = 200;

/** Who works in an output folder. */
export interface Holder {
  readonly pid: number;
  readonly host: string;
}

/** A lock that was taken, or who has it. */
export type Lock = { readonly release: () => Promise<void> } | { readonly holder: Holder };

/** How long to wait for a lock. */
export interface Patience {
  /** Whether to wait at all. */
  readonly wait: boolean;
  readonly signal?: AbortSignal;
  /** Called once, when there is something to wait for. */
  onWait(holder: Holder): void;
}

/**
 * Takes the lock of an output folder. A lock whose process is gone, or that nobody has touched for a minute (another
 * machine, a power cut), is taken over. Throws EnvError when the folder cannot be written to.
 */
export async function takeLock(env: Env, disk: Disk, folder: string, patience: Patience): Promise<Lock> {
  const path = joinPath(folder, LOCK_NAME);
  for (let waited = false; ; waited = true) {
    if (await disk.create(path, `${disk.pid} ${disk.host}\n`)) return held(disk, folder, path);
    const holder = await readHolder(env, path);
    if (holder && (await isLeftBehind(disk, path, holder))) {
      await clear(env, disk, folder);
      continue;
    }
    const known = holder ?? { pid: 0, host: '' };
    if (!patience.wait || patience.signal?.aborted) return { holder: known };
    if (!waited) patience.onWait(known);
    await disk.wait(PAUSE, patience.signal);
  }
}

function held(disk: Disk, folder: string, path: string): Lock {
  const stop = disk.every(PULSE, () => void disk.touch(path).catch(() => undefined));
  return {
    release: async () => {
      stop();
      try {
        await disk.remove(path);
        await disk.removeIfEmpty(folder);
      } catch (error) {
        // Left behind on a disk that fails: the next run sees that nobody holds it.
        if (!(error instanceof EnvError)) throw error;
      }
    },
  };
}

/** Undefined when the lock is gone again. One without words is just being written, or was when the power went. */
async function readHolder(env: Env, path: string): Promise<Holder | undefined> {
  const bytes = await env.readFile(path);
  if (!bytes) return undefined;
  const [pid = '', host = ''] = Buffer.from(bytes).toString('utf8').trim().split(' ');
  return { pid: Number(pid), host };
}

async function isLeftBehind(disk: Disk, path: string, { pid, host }: Holder): Promise<boolean> {
  if (host === disk.host && pid > 0 && !disk.isRunning(pid)) return true;
  const age = await disk.ageOf(path);
  return age !== undefined && age > LONGEST_SILENCE;
}

/** Removes a lock that was left behind; only one run at a time does so, and looks again first. */
async function clear(env: Env, disk: Disk, folder: string): Promise<void> {
  const [path, guard] = [joinPath(folder, LOCK_NAME), joinPath(folder, GUARD_NAME)];
  if (!(await disk.create(guard, ''))) {
    if (((await disk.ageOf(guard)) ?? 0) > LONGEST_SILENCE) await disk.remove(guard);
    await disk.wait(PAUSE);
    return;
  }
  try {
    const holder = await readHolder(env, path);
    if (holder && (await isLeftBehind(disk, path, holder))) await disk.remove(path);
  } finally {
    await disk.remove(guard);
  }
}
