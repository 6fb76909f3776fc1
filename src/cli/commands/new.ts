import { dirname, join, relative, resolve, sep } from 'node:path';
import { type Diagnostic, hasErrors, type Language } from '../../base/index.ts';
import { EnvError, recordSkeleton, shownPath, tellUnreadable, tellUnwritable } from '../../pipeline/index.ts';
import { DONE, exitCodeOf } from '../exit-code.ts';
import type { Machine } from '../machine.ts';
import { diagnose } from '../messages.ts';
import { choose, readSpeech } from '../options.ts';
import { realEnv } from '../real-env.ts';
import { createSpeaker } from '../speaker.ts';

/** `briefwright new`: begins a record with a commented skeleton. Never overwrites. */
export async function runNew(file: string, options: unknown, machine: Machine): Promise<number> {
  const faults: Diagnostic[] = [];
  const speech = readSpeech(options, faults);
  const recordLanguage = choose(options, 'language', '--language', ['vi', 'en'] as const, faults) ?? 'vi';
  if (!/\.ya?ml$/i.test(file)) faults.push(diagnose('cli/not-yaml', { file }));
  if (!hasErrors(faults)) faults.push(...(await writeSkeleton(file, recordLanguage, machine)));
  createSpeaker(machine, speech).tell(faults, []);
  if (hasErrors(faults)) return exitCodeOf(faults);
  machine.terminal.out(`${told(speech.language ?? recordLanguage, file)}\n`);
  return DONE;
}

async function writeSkeleton(file: string, language: Language, machine: Machine): Promise<readonly Diagnostic[]> {
  const env = realEnv(machine.cwd, machine.variables);
  const path = resolve(machine.cwd, file);
  try {
    if ((await env.realPath(path)) !== undefined)
      return [diagnose('cli/exists', { file: shownPath(path, machine.cwd) })];
  } catch (error) {
    if (error instanceof EnvError) return [tellUnreadable(error, machine.cwd)];
    throw error;
  }
  try {
    await env.writeFile(path, new TextEncoder().encode(recordSkeleton(language, schemaPath(path, machine.home))));
    return [];
  } catch (error) {
    if (error instanceof EnvError) return [tellUnwritable(error, machine.cwd)];
    throw error;
  }
}

/** Where the schema lies, seen from the record: for the editor. */
function schemaPath(record: string, home: string): string {
  return relative(dirname(record), join(home, 'schema', 'meeting-record.schema.json'))
    .split(sep)
    .join('/');
}

function told(language: Language, file: string): string {
  return language === 'vi'
    ? `Đã tạo ${file}. Điền bản ghi rồi chạy: briefwright check ${file}`
    : `Began ${file}. Fill it in, then run: briefwright check ${file}`;
}
