import { hasErrors, type Outcome } from '../base/index.ts';
import type { Workshop } from '../pipeline/index.ts';
import { nextTurn } from './crew.ts';
import { failedResult, type Job, type JobResult, noResult, runJob } from './run-job.ts';

/** What a thread does: opens a workshop of its own once, then makes the documents of one record after the other. */
export function jobRunner(open: () => Promise<Outcome<Workshop>>): (job: Job) => Promise<JobResult> {
  let opened: Promise<Outcome<Workshop>> | undefined;
  return async (job) => {
    opened ??= open();
    const { value: workshop, diagnostics } = await opened;
    if (!workshop || hasErrors(diagnostics)) {
      const [fault] = diagnostics;
      if (!fault) throw new Error('no workshop');
      return noResult(failedResult(job.input.name, fault));
    }
    const result = await runJob(workshop, job);
    await nextTurn();
    return { ...result, files: result.files.map((file) => ({ ...file, bytes: alone(file.bytes) })) };
  };
}

/** Bytes on their own: of a view into something larger, all of that would go to the other thread. */
function alone(bytes: Uint8Array): Uint8Array {
  return bytes.byteLength === bytes.buffer.byteLength ? bytes : Uint8Array.from(bytes);
}
