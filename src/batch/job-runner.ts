import { hasErrors, type Outcome } from '../base/index.ts';
import { failedResult, type Workshop } from '../pipeline/index.ts';
import { nextTurn } from './crew.ts';
import type { Disk } from './disk.ts';
import { type Job, type JobResult, noResult, runJob } from './run-job.ts';

/** What a thread does: opens a workshop of its own once, then makes the documents of one record after the other. */
export function jobRunner(disk: Disk, open: () => Promise<Outcome<Workshop>>): (job: Job) => Promise<JobResult> {
  let opened: Promise<Outcome<Workshop>> | undefined;
  return async (job) => {
    opened ??= open();
    const { value: workshop, diagnostics } = await opened;
    if (!workshop || hasErrors(diagnostics)) {
      const [fault] = diagnostics;
      if (!fault) throw new Error('no workshop');
      return noResult(failedResult(job.input.name, fault));
    }
    const result = await runJob(workshop, disk, job);
    await nextTurn();
    return result;
  };
}
