import { type Diagnostic, decodeUtf8, type Listing } from '../base/index.ts';
import type { Workshop } from '../pipeline/index.ts';
import type { Batch, BatchEvents, RecordOutcome } from './batch-types.ts';
import { chooseCrew } from './choose-crew.ts';
import type { Collector, SavedFile } from './collect.ts';
import { type Crew, withFlushing } from './crew.ts';
import type { Unchanged } from './find-unchanged.ts';
import { resultsInOrder } from './in-order.ts';
import { diagnose } from './messages.ts';
import { createPackedList } from './packed-list.ts';
import type { Plan } from './plan-jobs.ts';
import type { Job, JobResult } from './run-job.ts';
import { createShelf } from './shelf.ts';

/** The manifest is written again after so many milliseconds, so that a run that is killed has not worked for nothing. */
const CHECKPOINT = 2_000;
/** Or later, where writing it takes long: not more than this part of the time is spent on it. */
const PART = 50;

/** What the work on a batch's records needs. */
export interface Work {
  readonly workshop: Workshop;
  readonly batch: Batch;
  readonly events: BatchEvents;
  readonly collector: Collector;
  readonly plans: Listing<Plan>;
  /** By record. */
  readonly unchanged: ReadonlyMap<string, Unchanged>;
}

/** What was done, in the order of the inputs; less than all when the batch was stopped. */
export interface WorkDone {
  readonly done: Listing<RecordOutcome>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Makes what has to be made, with as many threads as that is worth, and takes the results in the order of the inputs. */
export async function workThrough(work: Work): Promise<WorkDone> {
  const { workshop, batch, events, plans, unchanged } = work;
  const crew = withFlushing(await chooseCrew(workshop, batch.disk, countOf(jobsOf(work)), batch.threads), batch.disk);
  const results = resultsInOrder(crew, jobsOf(work));
  const checkpoint = createCheckpoint(work);
  const compact = createCompactor();
  const done = createPackedList<RecordOutcome>();
  try {
    for (const plan of plans) {
      events.begin(plan.job.input, plan.job.index);
      const known = await keep(work, plan);
      const next = known ?? plan.failure ?? (await orStopped(nextResult(crew, results, plan, unchanged), batch.signal));
      if (!next || batch.signal?.aborted) break;
      const outcome = 'outcome' in next ? next.outcome : await collect(work.collector, next);
      events.end(outcome, next);
      done.add(compact(outcome));
      await checkpoint();
    }
  } finally {
    await crew.close();
  }
  const isWhole = done.length === plans.length;
  return {
    done,
    diagnostics: isWhole ? [] : [diagnose('batch/interrupted', { done: done.length, all: plans.length })],
  };
}

/** What has to be made; what failed before it began, and what is unchanged, has not. */
function* jobsOf({ plans, unchanged }: Work): Generator<Job, void> {
  for (const { job, failure } of plans) if (!failure && !unchanged.has(job.input.name)) yield job;
}

function countOf(values: Iterable<unknown>): number {
  let count = 0;
  for (const _ of values) count += 1;
  return count;
}

/** The next result; a record that is unchanged, and whose files another one has taken, is made out of its turn. */
async function nextResult(
  crew: Crew,
  results: AsyncGenerator<JobResult, void>,
  { job }: Plan,
  unchanged: Work['unchanged'],
): Promise<JobResult | undefined> {
  if (unchanged.has(job.input.name)) return crew.run(job);
  return (await results.next()).value ?? undefined;
}

/** An unchanged record's outcome, with what was told of it before; undefined when it has to be made. */
async function keep({ workshop, collector, unchanged }: Work, { job: { input } }: Plan) {
  const same = unchanged.get(input.name);
  const files = same && collector.keep(same.files);
  if (!files) return undefined;
  const bytes =
    same.diagnostics.length > 0 ? await workshop.env.readFile(input.path).catch(() => undefined) : undefined;
  const sources = bytes ? [{ name: input.name, text: decodeUtf8(bytes).text }] : [];
  const { id, language, diagnostics } = same;
  const outcome = outcomeOf({ record: input.name, id, ...(language ? { language } : {}) }, files, diagnostics);
  return { outcome: { ...outcome, unchanged: true }, sources, stacks: [] };
}

async function collect(collector: Collector, result: JobResult): Promise<RecordOutcome> {
  const { files, diagnostics } = await collector.take(result);
  const { kinds, milliseconds } = result;
  return { ...outcomeOf(result, files, [...result.diagnostics, ...diagnostics]), kinds, milliseconds };
}

function outcomeOf(
  { record, id, language }: Pick<JobResult, 'record' | 'id' | 'language'>,
  files: readonly SavedFile[],
  diagnostics: readonly Diagnostic[],
): RecordOutcome {
  const known = { ...(id === undefined ? {} : { id }), ...(language === undefined ? {} : { language }) };
  const documents = files.filter(({ format }) => format !== 'svg');
  const kinds = [...new Set(documents.map(({ kind }) => kind))];
  return { record, ...known, kinds, files: documents, diagnostics, milliseconds: 0, unchanged: false };
}

/** Thousands of outcomes wait for the end: what they have in common is kept once. */
function createCompactor(): (outcome: RecordOutcome) => RecordOutcome {
  const [kinds, diagnostic] = [createShelf<readonly string[]>(), createShelf<Diagnostic>()];
  return (outcome) => ({
    ...outcome,
    kinds: kinds(outcome.kinds),
    diagnostics: outcome.diagnostics.map(diagnostic),
  });
}

function createCheckpoint({ workshop: { env }, batch, collector }: Work): () => Promise<void> {
  let [last, pause] = [env.now(), CHECKPOINT];
  return async () => {
    if (!batch.destination.write || env.now() - last < pause) return;
    const began = env.now();
    await collector.writeManifest();
    last = env.now();
    pause = Math.max(CHECKPOINT, (last - began) * PART);
  };
}

/**
 * What comes, or undefined once the batch is stopped. The signal outlives all records, and one promise of it for all of
 * them would hold all their results.
 */
async function orStopped<T>(coming: Promise<T>, signal: AbortSignal | undefined): Promise<T | undefined> {
  if (!signal) return coming;
  let stop = (): void => undefined;
  const stopped = new Promise<undefined>((resolve) => {
    stop = () => resolve(undefined);
  });
  signal.addEventListener('abort', stop, { once: true });
  try {
    return await Promise.race([coming, signal.aborted ? undefined : stopped]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
