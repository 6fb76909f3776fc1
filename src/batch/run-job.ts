import {
  buildFile,
  buildReport,
  type Choices,
  diagnosePipeline,
  EnvError,
  failedResult,
  observeEnv,
  type ReportResult,
  tellUnreadable,
  type Use,
  type Workshop,
} from '../pipeline/index.ts';
import type { Disk } from './disk.ts';
import { type Input, STANDARD_INPUT } from './find-inputs.ts';
import { type MadeFile, putAside } from './put-aside.ts';

/** A record to make documents of. Plain data: it may go to another thread. */
export interface Job {
  /** From 0, in the order of the inputs. */
  readonly index: number;
  readonly input: Input;
  readonly choices: Choices;
  /** The record itself, where it came in through the standard input. */
  readonly bytes?: Uint8Array;
  /** The folder that the files are for, absolute; absent: nothing is written. */
  readonly folder?: string;
}

/** What came of a job. Plain data. */
export interface JobResult extends Omit<ReportResult, 'files'> {
  readonly files: readonly MadeFile[];
  /** The record's own file and all that it used; empty when it could not be read, or came in through a pipe. */
  readonly uses: readonly Use[];
  /** Fingerprints of the templates that were at hand, by kind. */
  readonly templates: Readonly<Record<string, string>>;
  readonly milliseconds: number;
}

/** Makes the documents of one record. Never throws: what goes wrong is in the result. */
export async function runJob(workshop: Workshop, disk: Disk, job: Job): Promise<JobResult> {
  const began = workshop.env.now();
  const { env, uses } = observeEnv(workshop.env);
  const result = await build({ ...workshop, env }, job);
  const templates: Record<string, string> = {};
  for (const kind of result.kinds) templates[kind] = (await workshop.templates.sources(kind))?.fingerprint ?? '';
  const { folder, index } = job;
  const files = await putAside(disk, result.files, folder === undefined ? undefined : { folder, index });
  const wanted = new Set([result.record, ...result.diagnostics.map(({ at }) => at?.file)]);
  return {
    ...result,
    files,
    sources: result.sources.filter(({ name }) => wanted.has(name)),
    templates,
    uses: job.input.path === STANDARD_INPUT ? [] : uses(),
    milliseconds: Math.round(workshop.env.now() - began),
  };
}

async function build(workshop: Workshop, { input, choices, bytes }: Job): Promise<ReportResult> {
  const { cwd } = workshop.env;
  try {
    if (!bytes) return await buildFile(workshop, input, choices);
    return await buildReport(workshop, { name: 'stdin', folder: cwd, bytes }, choices);
  } catch (error) {
    return tellFailure(input.name, error, cwd);
  }
}

/** A result of a record that could not be read; a report's own faults are in its result. */
export function tellFailure(record: string, error: unknown, cwd: string): ReportResult {
  if (error instanceof EnvError) return failedResult(record, tellUnreadable(error, cwd));
  const reason = error instanceof Error ? error.message : String(error);
  const stacks = error instanceof Error && error.stack ? [error.stack] : [];
  return failedResult(record, diagnosePipeline('pipeline/internal', { step: 'input', reason }), stacks);
}

/** A job's result of which nothing is known but what it says. */
export function noResult(result: ReportResult, milliseconds = 0): JobResult {
  return { ...result, files: [], uses: [], templates: {}, milliseconds };
}
