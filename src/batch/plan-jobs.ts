import type { Choices } from '../pipeline/index.ts';
import { type Input, STANDARD_INPUT } from './find-inputs.ts';
import { type Job, type JobResult, noResult, tellFailure } from './run-job.ts';

/** A record of a batch: to be made, or failed before it began. */
export interface Plan {
  readonly job: Job;
  readonly failure?: JobResult;
}

/** The jobs of a batch, in the order of its inputs. The standard input is read here: threads have none. */
export async function planJobs(
  inputs: readonly Input[],
  choices: Choices,
  readStandardInput: () => Promise<Uint8Array>,
  { cwd, folder }: { readonly cwd: string; readonly folder: string | undefined },
): Promise<readonly Plan[]> {
  const plans: Plan[] = [];
  for (const [index, input] of inputs.entries()) {
    const job: Job = { index, input, choices, ...(folder === undefined ? {} : { folder }) };
    if (input.path !== STANDARD_INPUT) plans.push({ job });
    else plans.push(await readPiped(job, readStandardInput, cwd));
  }
  return plans;
}

async function readPiped(job: Job, readStandardInput: () => Promise<Uint8Array>, cwd: string): Promise<Plan> {
  try {
    return { job: { ...job, bytes: await readStandardInput() } };
  } catch (error) {
    return { job, failure: noResult(tellFailure(job.input.name, error, cwd)) };
  }
}
