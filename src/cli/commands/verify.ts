import type { Diagnostic, Language } from '../../base/index.ts';
import { type Verdict, verifyFile } from '../../readers/index.ts';
import { DONE, EXIT_CODES, exitCodeOf } from '../exit-code.ts';
import { jsonDiagnostic } from '../json-result.ts';
import type { Machine } from '../machine.ts';
import { readSpeech } from '../options.ts';
import { readNamedFile } from '../read-files.ts';
import { realEnv } from '../real-env.ts';
import { createSpeaker } from '../speaker.ts';
import { verdictWords } from '../verdict-words.ts';

/** What came of one file. */
interface Verified {
  readonly file: string;
  readonly verdict: Verdict | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** `briefwright verify`: tells of finished files what they were made from, and whether they were changed since. */
export async function runVerify(files: readonly string[], options: unknown, machine: Machine): Promise<number> {
  const faults: Diagnostic[] = [];
  const speech = readSpeech(options, faults);
  const { language = 'vi', json, quiet } = speech;
  const env = realEnv(machine.cwd, machine.variables);
  const speaker = createSpeaker(machine, speech);
  speaker.tell(faults, []);
  const verified: Verified[] = [];
  for (const file of faults.length > 0 ? [] : files) {
    const read = await readNamedFile(env, file);
    const { value, diagnostics } = read.value ? verifyFile(read.value, file) : { diagnostics: read.diagnostics };
    verified.push({ file, verdict: value, diagnostics });
    speaker.tell(diagnostics, []);
    if (value && !json && !quiet) machine.terminal.out(`${verdictWords(file, value, language)}\n`);
  }
  const all = [...faults, ...verified.flatMap(({ diagnostics }) => diagnostics)];
  const isWhole = verified.every(({ verdict }) => verdict?.state === 'unchanged');
  const exitCode = Math.max(exitCodeOf(all), isWhole ? DONE : EXIT_CODES.record);
  if (json) machine.terminal.out(formatJson(verified, faults, { exitCode, language, version: machine.version }));
  return exitCode;
}

interface JsonFacts {
  readonly exitCode: number;
  readonly language: Language;
  readonly version: string;
}

function formatJson(
  verified: readonly Verified[],
  faults: readonly Diagnostic[],
  { exitCode, language, version }: JsonFacts,
): string {
  const files = verified.map(({ file, verdict, diagnostics }) => ({
    file,
    state: verdict?.state ?? 'unreadable',
    making: verdict && 'making' in verdict ? verdict.making : null,
    diagnostics: diagnostics.map((one) => jsonDiagnostic(one, language)),
  }));
  const diagnostics = faults.map((one) => jsonDiagnostic(one, language));
  return `${JSON.stringify({ briefwright: version, command: 'verify', exitCode, files, diagnostics }, null, 2)}\n`;
}
