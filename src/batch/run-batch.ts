import type { Diagnostic, Language, Source } from '../base/index.ts';
import {
  buildReport,
  type Choices,
  diagnosePipeline,
  EnvError,
  joinPath,
  type ReportResult,
  tellUnreadable,
  type Workshop,
} from '../pipeline/index.ts';
import { type Collector, createCollector, type Destination, type SavedFile } from './collect.ts';
import { type Input, STANDARD_INPUT } from './find-inputs.ts';
import { type Job, planJobs } from './plan-jobs.ts';

/** What came of one record of a batch. */
export interface RecordOutcome {
  readonly record: string;
  readonly id?: string;
  readonly language?: Language;
  readonly kinds: readonly string[];
  readonly files: readonly SavedFile[];
  readonly diagnostics: readonly Diagnostic[];
  readonly milliseconds: number;
}

/** What is only needed while a record is told about: texts for code frames, call stacks of our own faults. */
export interface Details {
  readonly sources: readonly Source[];
  readonly stacks: readonly string[];
}

/** A batch to run. */
export interface Batch {
  readonly inputs: readonly Input[];
  readonly choices: Choices;
  readonly destination: Destination;
  /** Gives the record that comes in through the standard input. */
  readonly readStandardInput: () => Promise<Uint8Array>;
}

/** Hears of each record as it begins and ends. */
export interface BatchEvents {
  begin(job: Job, count: number): void;
  end(outcome: RecordOutcome, details: Details): void;
}

/** All that came of a batch, in the order of the inputs. */
export interface BatchOutcome {
  readonly records: readonly RecordOutcome[];
  /** What belongs to no record: the manifest. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Makes the documents of many records, one after the other. A record that fails never stops the others. */
export async function runBatch(workshop: Workshop, batch: Batch, events: BatchEvents): Promise<BatchOutcome> {
  const collector = createCollector(workshop.env, batch.destination, workshop.version);
  const records: RecordOutcome[] = [];
  const jobs = planJobs(batch.inputs);
  for (const job of jobs) {
    events.begin(job, jobs.length);
    const began = workshop.env.now();
    const result = await runJob(workshop, batch, job);
    const outcome = await collect(collector, result, () => workshop.env.now() - began);
    events.end(outcome, { sources: result.sources, stacks: result.stacks });
    records.push(outcome);
    await nextTurn();
  }
  return { records, diagnostics: await collector.finish() };
}

async function runJob(workshop: Workshop, batch: Batch, { input }: Job): Promise<ReportResult> {
  const { env } = workshop;
  try {
    const isStandard = input.path === STANDARD_INPUT;
    const bytes = isStandard ? await batch.readStandardInput() : await env.readFile(input.path);
    if (bytes === undefined) throw new EnvError('ENOENT', input.path);
    const folder = isStandard ? env.cwd : joinPath(input.path, '..');
    const name = isStandard ? 'stdin' : input.name;
    return await buildReport(workshop, { name, folder, bytes }, batch.choices);
  } catch (error) {
    return failed(input, error, env.cwd);
  }
}

/** Only reading the input can fail here; a report's own faults are in its result. */
function failed(input: Input, error: unknown, cwd: string): ReportResult {
  const base = { record: input.name, kinds: [], files: [], sources: [] };
  if (error instanceof EnvError) return { ...base, diagnostics: [tellUnreadable(error, cwd)], stacks: [] };
  const reason = error instanceof Error ? error.message : String(error);
  const stack = error instanceof Error && error.stack ? [error.stack] : [];
  return { ...base, diagnostics: [diagnosePipeline('pipeline/internal', { step: 'input', reason })], stacks: stack };
}

async function collect(collector: Collector, result: ReportResult, spent: () => number): Promise<RecordOutcome> {
  const { files, diagnostics } = await collector.take(result);
  return {
    record: result.record,
    ...(result.id === undefined ? {} : { id: result.id }),
    ...(result.language === undefined ? {} : { language: result.language }),
    kinds: result.kinds,
    files,
    diagnostics: [...result.diagnostics, ...diagnostics],
    milliseconds: Math.round(spent()),
  };
}

/** Lets streams end and memory be freed between two records. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
