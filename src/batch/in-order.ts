import type { Crew } from './crew.ts';
import type { Job, JobResult } from './run-job.ts';

/** The results of jobs in the jobs' order, whoever is done first; no more jobs are given out than the crew wants ahead. */
export async function* resultsInOrder(crew: Crew, jobs: readonly Job[]): AsyncGenerator<JobResult, void> {
  const pending: Promise<JobResult>[] = [];
  let next = 0;
  for (let taken = 0; taken < jobs.length; taken++) {
    for (; next < taken + crew.ahead; next++) {
      const job = jobs[next];
      if (!job) break;
      pending.push(crew.run(job));
    }
    const first = pending.shift();
    if (first) yield await first;
  }
}
