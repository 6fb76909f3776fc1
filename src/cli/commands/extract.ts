import type { Diagnostic } from '../../base/index.ts';
import { type Env, EnvError, joinPath, shownPath, tellUnwritable } from '../../pipeline/index.ts';
import { findRecord } from '../../readers/index.ts';
import { DONE, exitCodeOf } from '../exit-code.ts';
import type { Machine } from '../machine.ts';
import { diagnose } from '../messages.ts';
import { flagOf, readSpeech, textOf } from '../options.ts';
import { readNamedFile } from '../read-files.ts';
import { realEnv } from '../real-env.ts';
import { createSpeaker } from '../speaker.ts';

const STANDARD_OUTPUT = '-';

/** `briefwright extract`: gets the record out of a finished file, to the byte. Overwrites only when it is told to. */
export async function runExtract(file: string, options: unknown, machine: Machine): Promise<number> {
  const faults: Diagnostic[] = [];
  const speech = readSpeech(options, faults);
  const env = realEnv(machine.cwd, machine.variables);
  const read = await readNamedFile(env, file);
  const found = read.value && faults.length === 0 ? findRecord(read.value, file) : undefined;
  faults.push(...read.diagnostics, ...(found?.diagnostics ?? []));
  const record = found?.value;
  const output = textOf(options, 'output') ?? ownName(record?.name);
  if (record && output === STANDARD_OUTPUT) machine.terminal.out(record.bytes);
  else if (record) faults.push(...(await write(env, output, record.bytes, flagOf(options, 'force'))));
  createSpeaker(machine, speech).tell(faults, []);
  const code = exitCodeOf(faults);
  if (code === DONE && output !== STANDARD_OUTPUT) machine.terminal.out(`${told(output, speech.language)}\n`);
  return code;
}

/** The name that the record had, without any folder: a file from elsewhere must not choose where it goes. */
function ownName(name = ''): string {
  const last = name.replace(/^.*[/\\]/s, '').replace(/[\u0000-\u001f<>:"|?*]/g, '');
  return /[^.]\.ya?ml$/i.test(last) && !last.startsWith('.') ? last : 'record.yaml';
}

async function write(env: Env, output: string, bytes: Uint8Array, force: boolean): Promise<readonly Diagnostic[]> {
  const path = joinPath(env.cwd, output);
  try {
    if (!force && (await env.realPath(path)) !== undefined)
      return [diagnose('cli/would-overwrite', { file: shownPath(path, env.cwd) })];
    await env.writeFile(path, bytes);
    return [];
  } catch (error) {
    if (error instanceof EnvError) return [tellUnwritable(error, env.cwd)];
    throw error;
  }
}

function told(output: string, language = 'vi'): string {
  return language === 'vi' ? `Đã lấy bản ghi ra tệp ${output}.` : `The record is in ${output}.`;
}
