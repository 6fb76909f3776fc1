import type { Workshop } from '../pipeline/index.ts';
import { type Job, type JobResult, runJob } from './run-job.ts';

/** Who makes documents: this thread, or others. */
export interface Crew {
  /** How many jobs may be given out before the first one's result is taken. */
  readonly ahead: number;
  /** Never rejects: what goes wrong is in the result. */
  run(job: Job): Promise<JobResult>;
  close(): Promise<void>;
}

/** This thread alone: one record after the other. */
export function workAlone(workshop: Workshop): Crew {
  return {
    ahead: 1,
    run: async (job) => {
      const result = await runJob(workshop, job);
      await nextTurn();
      return result;
    },
    close: async () => undefined,
  };
}

/** Lets streams end and memory be freed between two records. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
