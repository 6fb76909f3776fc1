import { hasErrors } from '../../base/index.ts';
import { type FoundInputs, findInputs, type Shard, takeShard } from '../../batch/index.ts';
import { type Env, openWorkshop } from '../../pipeline/index.ts';
import { exitCodeOf } from '../exit-code.ts';
import { writeJobSummary } from '../job-summary.ts';
import { tellJson } from '../json-result.ts';
import type { Machine } from '../machine.ts';
import { type BuildOptions, readBuildOptions } from '../options.ts';
import { realEnv } from '../real-env.ts';
import { realKeeper } from '../real-keeper.ts';
import { formatResults } from '../result-table.ts';
import { checkKinds, codeOf, NOTHING_BUILT, runBuild } from '../run-build.ts';
import { createSpeaker } from '../speaker.ts';

/** `briefwright report`: makes the documents of the records named, and tells what was written. */
export async function runReport(names: readonly string[], given: unknown, machine: Machine): Promise<number> {
  const options = withPictures(readBuildOptions(given));
  const { json, quiet, dryRun, language, templates } = options;
  const speaker = createSpeaker(machine, options);
  const env = realEnv(machine.cwd, machine.variables);
  const facts = { version: machine.version, command: 'report', dryRun, ...(language ? { language } : {}) } as const;

  const found = hasErrors(options.diagnostics)
    ? { inputs: [], diagnostics: [] }
    : await findRecords(env, names, options.shard);
  const { home, version } = machine;
  const opened = await openWorkshop(env, {
    ...{ home, version, ...realKeeper(home) },
    ...(templates === undefined ? {} : { templates }),
  });
  const unknown = await checkKinds(opened.value, options);
  const around = [...options.diagnostics, ...found.diagnostics, ...opened.diagnostics, ...unknown];
  speaker.tell(around, []);
  const workshop = opened.value;
  const isEmpty = found.inputs.length === 0 && (options.shard === undefined || hasErrors(found.diagnostics));
  if (!workshop || isEmpty || unknown.length > 0) {
    const exitCode = exitCodeOf(around, options.failOnWarnings);
    if (json) await tellJson(machine.terminal, NOTHING_BUILT.outcome, { ...facts, exitCode, diagnostics: around });
    return exitCode;
  }

  const built = await runBuild({ workshop, inputs: found.inputs, options, write: !dryRun }, machine, speaker);
  const { outcome, tally } = built;
  speaker.tell(outcome.diagnostics, []);
  await writeJobSummary(outcome, language ?? 'vi', machine);
  const exitCode = codeOf(built, around, options);
  if (json) await tellJson(machine.terminal, outcome, { ...facts, exitCode, diagnostics: around });
  else if (!quiet && tally.records > 0)
    machine.terminal.out(`${formatResults({ tally, milliseconds: outcome.milliseconds, dryRun }, language ?? 'vi')}\n`);
  return exitCode;
}

/** The page to download from shows the first page of each document. */
function withPictures(options: BuildOptions): BuildOptions {
  if (!options.page || options.dryRun) return options;
  return { ...options, choices: { ...options.choices, pictures: 'first' } };
}

/** The records named, or the part of them that is made here. */
async function findRecords(env: Env, names: readonly string[], shard: Shard | undefined): Promise<FoundInputs> {
  const found = await findInputs(env, names);
  return shard ? { ...found, inputs: await takeShard(env, found.inputs, shard) } : found;
}
