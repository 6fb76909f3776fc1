import { Piscina } from 'piscina';
import { type Diagnostic, placeOfFile } from '../base/index.ts';
import { failedResult } from '../pipeline/index.ts';
import type { Crew } from './crew.ts';
import { diagnose } from './messages.ts';
import { type Job, type JobResult, noResult } from './run-job.ts';

/** How far the threads may run ahead of the first record whose result is still missing, in jobs for each thread. */
const AHEAD = 16;

/**
 * Megabytes for what lives but for a moment: V8 takes a third of them at a time. Half as much costs twice as many
 * collections, a twentieth of the time; twice as much saves little, and each thread would keep it for good.
 */
const YOUNG = 24;

/** Threads to work with. */
export interface PoolOptions {
  /** The program that each thread runs: absolute path of a module that exports `runJob`. */
  readonly file: string;
  /** What each thread is told when it starts: plain data. */
  readonly data: unknown;
  readonly size: number;
  /** Milliseconds that one record may take. */
  readonly timeLimit: number;
}

/** Worker threads. A record whose thread crashes or takes too long fails alone; its thread is replaced. */
export function openPool({ file, data, size, timeLimit }: PoolOptions): Crew {
  const pool = new Piscina<Job, JobResult>({
    filename: file,
    name: 'runJob',
    minThreads: size,
    maxThreads: size,
    idleTimeout: Number.POSITIVE_INFINITY,
    atomics: 'disabled',
    recordTiming: false,
    workerData: data,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
  });
  const slots = createSlots(size);
  const runNow = async (job: Job): Promise<JobResult> => {
    const stop = new AbortController();
    const timer = setTimeout(() => stop.abort(), timeLimit);
    try {
      return await pool.run(job, { signal: stop.signal });
    } catch (error) {
      return failed(job, stop.signal.aborted ? tellTooLong(job, timeLimit) : tellCrash(job, error), timeLimit);
    } finally {
      clearTimeout(timer);
    }
  };
  return {
    ahead: size * AHEAD,
    run: (job) => slots(() => runNow(job)),
    close: () => pool.destroy(),
  };
}

/** Lets so many things happen at a time, the others wait their turn: a job's time begins when a thread has it. */
function createSlots(count: number): <T>(act: () => Promise<T>) => Promise<T> {
  let free = count;
  const waiting: (() => void)[] = [];
  return async (act) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await act();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  };
}

function failed({ input }: Job, fault: Diagnostic, milliseconds: number): JobResult {
  return noResult(failedResult(input.name, fault), milliseconds);
}

function tellTooLong({ input }: Job, timeLimit: number): Diagnostic {
  return diagnose('batch/time-limit', { seconds: timeLimit / 1000 }, placeOfFile(input.name));
}

function tellCrash({ input }: Job, error: unknown): Diagnostic {
  const reason = error instanceof Error ? error.message : String(error);
  return diagnose('batch/crash', { reason: reason.split('\n', 1)[0] ?? '' }, placeOfFile(input.name));
}
