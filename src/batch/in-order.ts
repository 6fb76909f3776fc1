import type { Crew } from './crew.ts';
import type { Job, JobResult } from './run-job.ts';

/** The results of jobs in the jobs' order, whoever is done first; no more jobs are given out than the crew wants ahead. */
export async function* resultsInOrder(crew: Crew, jobs: Iterable<Job>): AsyncGenerator<JobResult, void> {
  const pending: Promise<JobResult>[] = [];
  for (const job of jobs) {
    pending.push(crew.run(job));
    const first = pending.length < crew.ahead ? undefined : pending.shift();
    if (first) yield await first;
  }
  for (let first = pending.shift(); first; first = pending.shift()) yield await first;
}
