import type { Diagnostic } from '../base/index.ts';
import { type Batch, type BatchOutcome, type Input, runBatch } from '../batch/index.ts';
import { checkKind, joinPath, type Workshop } from '../pipeline/index.ts';
import { exitCodeOf } from './exit-code.ts';
import type { Machine } from './machine.ts';
import type { BuildOptions } from './options.ts';
import { createProgress } from './progress.ts';
import type { Speaker } from './speaker.ts';
import { summaryLine } from './summary-line.ts';

/** A batch that report or check runs. */
export interface Build {
  readonly workshop: Workshop;
  readonly inputs: readonly Input[];
  readonly options: BuildOptions;
  readonly write: boolean;
}

/** Runs a batch with progress, and says what is wrong with each record as soon as it is known. */
export function runBuild(build: Build, machine: Machine, speaker: Speaker): Promise<BatchOutcome> {
  const { workshop, inputs, options } = build;
  const progress = createProgress(machine.terminal, options.quiet || options.json);
  const batch: Batch = {
    inputs,
    choices: options.choices,
    destination: { folder: joinPath(machine.cwd, options.outDir), write: build.write },
    readStandardInput: machine.readStandardInput,
  };
  return runBatch(workshop, batch, {
    begin: ({ index, input }, count) => progress.begin(input.name, index, count),
    end: (outcome, { sources, stacks }) => {
      progress.end(summaryLine(outcome, options.language ?? 'vi'));
      speaker.tell(outcome.diagnostics, sources, outcome.language);
      speaker.tellStacks(stacks);
    },
  });
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
export function codeOf(outcome: BatchOutcome, others: readonly Diagnostic[], options: BuildOptions): number {
  const all = [...others, ...outcome.diagnostics, ...outcome.records.flatMap(({ diagnostics }) => diagnostics)];
  return exitCodeOf(all, options.failOnWarnings);
}

/** An outcome of nothing. */
export const NO_OUTCOME: BatchOutcome = { records: [], diagnostics: [] };
