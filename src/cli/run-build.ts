import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Diagnostic } from '../base/index.ts';
import { type Batch, type BatchOutcome, type Input, runBatch, type Threads } from '../batch/index.ts';
import { checkKind, joinPath, type Workshop } from '../pipeline/index.ts';
import { exitCodeOf, INTERRUPTED } from './exit-code.ts';
import type { Machine } from './machine.ts';
import type { BuildOptions } from './options.ts';
import { fingerprintProgram, programFile } from './program-fingerprint.ts';
import { createProgress } from './progress.ts';
import { publisherOf } from './publisher.ts';
import { realDisk } from './real-disk.ts';
import { listenForEnd } from './signals.ts';
import type { Speaker } from './speaker.ts';
import { summaryLine } from './summary-line.ts';
import { openTally, type Tally } from './tally.ts';
import { findHelper } from './whole-files/find-helper.ts';
import { openKnownFiles } from './whole-files/known-files.ts';
import type { WorkerData } from './worker-data.ts';

/** A batch that report or check runs. */
export interface Build {
  readonly workshop: Workshop;
  readonly inputs: readonly Input[];
  readonly options: BuildOptions;
  readonly write: boolean;
}

/** What came of a batch, and what that comes to. */
export interface Built {
  readonly outcome: BatchOutcome;
  readonly tally: Tally;
}

/** Runs a batch with progress, and says what is wrong with each record as soon as it is known. */
export async function runBuild(build: Build, machine: Machine, speaker: Speaker): Promise<Built> {
  const { workshop, options } = build;
  const language = options.language ?? 'vi';
  const silent = options.quiet || options.json;
  const progress = createProgress(machine.terminal, { silent, language, now: workshop.env.now });
  const ending = listenForEnd();
  const tally = openTally(options.failOnWarnings);
  try {
    const outcome = await runBatch(workshop, batchOf(build, machine, ending.signal), {
      wait: progress.wait,
      plan: progress.plan,
      begin: ({ name }) => progress.begin(name),
      end: (outcome, { sources, stacks }) => {
        tally.add(outcome);
        progress.end(summaryLine(outcome, language), outcome);
        speaker.tell(outcome.diagnostics, sources, outcome.language);
        speaker.tellStacks(stacks);
      },
    });
    return { outcome, tally: tally.sum() };
  } finally {
    ending.stop();
  }
}

function batchOf(build: Build, machine: Machine, signal: AbortSignal): Batch {
  const { workshop, inputs, options, write } = build;
  const { choices, force, prune, wait, outDir, page, shard } = options;
  const folder = joinPath(machine.cwd, outDir);
  const known = workshop.keeper && write ? { known: openKnownFiles(workshop.keeper, folder) } : {};
  return {
    ...{ inputs, choices, force, prune, wait, signal },
    destination: { folder, write, isPart: shard !== undefined },
    program: fingerprintProgram(machine.home),
    threads: threadsFor(build, machine),
    disk: realDisk({ ...findHelper(machine.home, options.jobs), ...known }),
    publish: publisherOf(folder, { cwd: machine.cwd, page }),
    readStandardInput: machine.readStandardInput,
  };
}

/** Threads have the built program to run; where there is none, one thread does it all. */
function threadsFor({ options }: Build, { home, version, cwd, variables }: Machine): Threads {
  const file = join(home, 'bin', 'worker.js');
  const { jobs, timeLimit, templates } = options;
  const data: WorkerData = { cwd, variables: { ...variables }, home, version, ...(templates ? { templates } : {}) };
  return {
    cores: availableParallelism(),
    ...(existsSync(programFile(home)) ? { worker: { file, data } } : {}),
    ...(jobs === undefined ? {} : { wanted: jobs }),
    ...(timeLimit === undefined ? {} : { timeLimit }),
  };
}

/** Kinds named on the command line that are not there; nothing is done then. */
export async function checkKinds(
  workshop: Workshop | undefined,
  { choices: { kinds } }: BuildOptions,
): Promise<readonly Diagnostic[]> {
  if (!workshop || !kinds || kinds === 'all') return [];
  const known = await workshop.templates.kinds();
  return kinds.flatMap((kind) => checkKind(kind, known) ?? []);
}

/** The exit code of a batch and of what was found around it. */
export function codeOf({ outcome, tally }: Built, others: readonly Diagnostic[], options: BuildOptions): number {
  if (outcome.diagnostics.some(({ code }) => code === 'batch/interrupted')) return INTERRUPTED;
  return Math.max(tally.exitCode, exitCodeOf([...others, ...outcome.diagnostics], options.failOnWarnings));
}

/** An outcome of nothing. */
export const NOTHING_BUILT: Built = {
  outcome: { records: [], diagnostics: [], milliseconds: 0 },
  tally: openTally(false).sum(),
};
