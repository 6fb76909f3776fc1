import type { Diagnostic, Language } from '../../base/index.ts';
import { type MergeOutcome, mergeFolders } from '../../batch/index.ts';
import { joinPath, type Manifest } from '../../pipeline/index.ts';
import { exitCodeOf } from '../exit-code.ts';
import { jsonDiagnostic } from '../json-result.ts';
import type { Machine } from '../machine.ts';
import { readFolderOptions, readSpeech, textOf } from '../options.ts';
import { createProgress } from '../progress.ts';
import { publisherOf } from '../publisher.ts';
import { realDisk } from '../real-disk.ts';
import { realEnv } from '../real-env.ts';
import { createSpeaker } from '../speaker.ts';
import { findHelper } from '../whole-files/find-helper.ts';

/** `briefwright merge`: puts the output folders of `--shard` runs into one, as one run would have made it. */
export async function runMerge(folders: readonly string[], options: unknown, machine: Machine): Promise<number> {
  const faults: Diagnostic[] = [];
  const speech = readSpeech(options, faults);
  const { language = 'vi', json, quiet } = speech;
  const env = realEnv(machine.cwd, machine.variables);
  const progress = createProgress(machine.terminal, { silent: json || quiet, language, now: env.now });
  const outDir = textOf(options, 'outDir') ?? 'output';
  const merge = {
    sources: folders.map((folder) => joinPath(machine.cwd, folder)),
    target: joinPath(machine.cwd, outDir),
    publish: publisherOf(joinPath(machine.cwd, outDir), { cwd: machine.cwd, page: readFolderOptions(options).page }),
    patience: { wait: readFolderOptions(options).wait, onWait: progress.wait },
  };
  const disk = realDisk(findHelper(machine.home));
  const outcome: MergeOutcome = faults.length > 0 ? { diagnostics: [] } : await mergeFolders(env, disk, merge);
  const diagnostics = [...faults, ...outcome.diagnostics];
  createSpeaker(machine, speech).tell(diagnostics, []);
  const exitCode = exitCodeOf(diagnostics);
  const facts = { briefwright: machine.version, command: 'merge', exitCode };
  const told = diagnostics.map((one) => jsonDiagnostic(one, language));
  const result = { ...facts, totals: totalsOf(outcome.manifest), diagnostics: told };
  if (json) machine.terminal.out(`${JSON.stringify(result, null, 2)}\n`);
  else if (!quiet && outcome.manifest)
    machine.terminal.out(`${summary(outcome.manifest, folders.length, outDir, language)}\n`);
  return exitCode;
}

function totalsOf(manifest: Manifest | undefined) {
  const { files = [], outdated = [], records = [] } = manifest ?? {};
  return { records: records.length, files: files.length, outdated: outdated.length };
}

function summary(manifest: Manifest, parts: number, folder: string, language: Language): string {
  const { records, files } = totalsOf(manifest);
  return language === 'vi'
    ? `Đã gộp ${parts} thư mục vào ${folder}: ${records} bản ghi, ${files} tệp.`
    : `Merged ${parts} folders into ${folder}: ${records} records, ${files} files.`;
}
