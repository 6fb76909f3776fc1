import { createListing, type Listing } from '../base/index.ts';
import type { Choices } from '../pipeline/index.ts';
import { type Input, STANDARD_INPUT } from './find-inputs.ts';
import { type Job, type JobResult, noResult, tellFailure } from './run-job.ts';

/** A record of a batch: to be made, or failed before it began. */
export interface Plan {
  readonly job: Job;
  readonly failure?: JobResult;
}

/** The jobs of a batch, in the order of its inputs. The standard input is read here, once: threads have none. */
export async function planJobs(
  inputs: readonly Input[],
  choices: Choices,
  readStandardInput: () => Promise<Uint8Array>,
  { cwd, folder }: { readonly cwd: string; readonly folder: string | undefined },
): Promise<Listing<Plan>> {
  const jobOf = (input: Input, index: number): Job => ({
    ...{ index, input, choices },
    ...(folder === undefined ? {} : { folder }),
  });
  const place = inputs.findIndex(({ path }) => path === STANDARD_INPUT);
  const input = inputs[place];
  const piped = input && (await readPiped(jobOf(input, place), readStandardInput, cwd));
  return createListing(inputs.length, (index) => {
    const one = inputs[index];
    return index === place ? piped : one && { job: jobOf(one, index) };
  });
}

async function readPiped(job: Job, readStandardInput: () => Promise<Uint8Array>, cwd: string): Promise<Plan> {
  try {
    return { job: { ...job, bytes: await readStandardInput() } };
  } catch (error) {
    return { job, failure: noResult(tellFailure(job.input.name, error, cwd)) };
  }
}
