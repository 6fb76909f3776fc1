import type { Workshop } from '../pipeline/index.ts';
import type { Disk } from './disk.ts';
import { flushAside } from './put-aside.ts';
import { type Job, type JobResult, runJob } from './run-job.ts';

/** Who makes documents: this thread, or others. */
export interface Crew {
  /** How many jobs may be given out before the first one's result is taken. */
  readonly ahead: number;
  /** Never rejects: what goes wrong is in the result. */
  run(job: Job): Promise<JobResult>;
  close(): Promise<void>;
}

/**
 * This thread alone: one record after the other. A result is copied, as it is when it comes from another thread: it
 * holds on to nothing then of what it was made of.
 */
export function workAlone(workshop: Workshop, disk: Disk): Crew {
  let last: Promise<unknown> = Promise.resolve();
  const run = async (job: Job): Promise<JobResult> => {
    const result = await runJob(workshop, disk, job);
    await nextTurn();
    return structuredClone(result);
  };
  return {
    ahead: 1,
    run: (job) => {
      const running = run(job);
      last = running;
      return running;
    },
    // What was begun ends by itself, even when nobody waits for its result.
    close: async () => void (await last.catch(() => undefined)),
  };
}

/** A crew whose results come when their files are on the disk; it goes on with other jobs meanwhile. */
export function withFlushing(crew: Crew, disk: Disk): Crew {
  return {
    ...crew,
    run: async (job) => {
      const result = await crew.run(job);
      return { ...result, files: await flushAside(disk, result.files) };
    },
  };
}

/** Lets streams end and memory be freed between two records. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
