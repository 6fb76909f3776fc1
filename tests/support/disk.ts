import { createHash } from 'node:crypto';
import type { Disk } from '../../src/batch/index.ts';
import { EnvError } from '../../src/pipeline/index.ts';
import type { FakeEnv } from './env.ts';

/** A disk in memory beside a machine in memory: who runs, and what time it is, can be set. */
export interface FakeDisk extends Disk {
  /** Processes that run, besides this one. */
  readonly running: Set<number>;
  /** Times by path; moves with every wait. */
  clock: number;
}

/** The disk of a machine in memory. */
export function fakeDisk(env: FakeEnv): FakeDisk {
  const times = new Map<string, number>();
  const running = new Set<number>();
  const refuse = (path: string): void => {
    const code = env.refusals.get(path);
    if (code) throw new EnvError(code, path);
  };
  const disk: FakeDisk = {
    clock: 0,
    running,
    pid: 100,
    host: 'here',
    create: async (path, text) => {
      refuse(path);
      if (env.files.has(path)) return false;
      env.files.set(path, Buffer.from(text));
      times.set(path, disk.clock);
      return true;
    },
    put: async (path, bytes) => {
      refuse(path);
      env.files.set(path, Buffer.from(bytes));
    },
    flush: async (path) => {
      refuse(path);
      if (!env.files.has(path)) throw new EnvError('ENOENT', path);
    },
    write: async (path, pieces) => {
      refuse(path);
      env.files.set(path, Buffer.concat([...pieces]));
    },
    areWhole: async (files) =>
      files.map(({ path, bytes, sha256 }) => {
        const found = env.refusals.has(path) ? undefined : env.files.get(path);
        return found?.length === bytes && createHash('sha256').update(found).digest('hex') === sha256;
      }),
    rename: async (from, to) => {
      const bytes = env.files.get(from);
      env.files.delete(from);
      refuse(to);
      if (bytes) env.files.set(to, bytes);
    },
    place: (aside, { path }) => disk.rename(aside, path),
    keepInMind: () => undefined,
    ageOf: async (path) => (env.files.has(path) ? disk.clock - (times.get(path) ?? 0) : undefined),
    touch: async (path) => void times.set(path, disk.clock),
    remove: async (path) => {
      refuse(path);
      env.files.delete(path);
    },
    removeIfEmpty: async () => undefined,
    flushFolder: async () => undefined,
    isRunning: (pid) => pid === disk.pid || running.has(pid),
    wait: async (milliseconds) => {
      disk.clock += milliseconds;
    },
    every: () => () => undefined,
  };
  return disk;
}
