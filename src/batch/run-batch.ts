import type { Diagnostic } from '../base/index.ts';
import type { Workshop } from '../pipeline/index.ts';
import type { Batch, BatchEvents, BatchOutcome } from './batch-types.ts';
import { createCollector } from './collect.ts';
import { findUnchanged } from './find-unchanged.ts';
import { dropGoneRecords, settleLeftovers } from './leftovers.ts';
import { emptyBook, type OpenFolder, openFolder } from './open-folder.ts';
import { planJobs } from './plan-jobs.ts';
import { runKeyOf } from './run-key.ts';
import { workThrough } from './work-through.ts';

/**
 * Makes the documents of many records; what is unchanged since the run before is left as it is. A record that fails
 * never stops the others. Files appear whole or not at all, and the manifest never claims what is not there: before a
 * file is replaced, its entry is withdrawn, and it comes back when the new one is on the disk.
 */
export async function runBatch(workshop: Workshop, batch: Batch, events: BatchEvents): Promise<BatchOutcome> {
  const began = workshop.env.now();
  const { destination, disk, wait, signal } = batch;
  const patience = { wait, ...(signal ? { signal } : {}), onWait: events.wait };
  const opened = destination.write
    ? await openFolder(workshop.env, disk, destination.folder, patience)
    : { folder: { book: emptyBook(), close: async () => undefined }, diagnostics: [] };
  const made = opened.folder ? await runIn(opened.folder, workshop, batch, events) : { records: [], diagnostics: [] };
  const diagnostics = [...opened.diagnostics, ...made.diagnostics];
  return { records: made.records, diagnostics, milliseconds: Math.round(workshop.env.now() - began) };
}

type Made = Omit<BatchOutcome, 'milliseconds'>;

async function runIn(opened: OpenFolder, workshop: Workshop, batch: Batch, events: BatchEvents): Promise<Made> {
  const { env, version } = workshop;
  const { inputs, choices, destination } = batch;
  const { book } = opened;
  try {
    const runKey = await runKeyOf(workshop, choices, batch.program);
    const complete = choices.kinds === undefined && choices.formats === undefined;
    const collector = createCollector(env, batch.disk, { destination, book, version, runKey, complete });
    const plans = await planJobs(inputs, choices, batch.readStandardInput, {
      cwd: env.cwd,
      folder: destination.write ? destination.folder : undefined,
    });
    const place = { env, disk: batch.disk, book, folder: destination.folder };
    const isFresh = batch.force || !destination.write;
    const unchanged = isFresh ? new Map() : await findUnchanged(place, runKey.key, inputs);
    const toMake = inputs.filter(({ name }) => !unchanged.has(name));
    events.plan(inputs.length, toMake.length);
    const withdrawn = book.begin(toMake.map(({ name }) => name)) ? await collector.writeManifest() : [];
    if (withdrawn.length > 0) return { records: [], diagnostics: withdrawn };
    const records = await workThrough({ workshop, batch, events, collector, plans, unchanged });
    if (!destination.write) return { records: records.done, diagnostics: records.diagnostics };
    const ended = await finish(workshop, batch, opened, collector.writeManifest);
    return { records: records.done, diagnostics: [...records.diagnostics, ...ended] };
  } finally {
    await opened.close();
  }
}

async function finish(
  { env }: Workshop,
  { inputs, destination: { folder }, disk, prune, publish, signal }: Batch,
  { book }: OpenFolder,
  writeManifest: () => Promise<readonly Diagnostic[]>,
): Promise<readonly Diagnostic[]> {
  if (signal?.aborted) return writeManifest();
  await dropGoneRecords(env, book, inputs);
  const told = (await publish?.(book.manifest())) ?? [];
  const leftovers = await settleLeftovers(env, disk, { book, folder, prune });
  const faults = await writeManifest();
  await disk.flushFolder(folder);
  disk.keepInMind();
  return [...told, ...leftovers, ...faults];
}
