import { resolve, sep } from 'node:path';
import { type Diagnostic, suggest } from '../base/index.ts';
import { type Env, EnvError, FOLDER_SETTINGS_NAME, shownPath, tellUnreadable } from '../pipeline/index.ts';
import { isPattern, matchPattern } from './glob.ts';
import { diagnose } from './messages.ts';

/** The folder of records that is taken when none is named. */
export const DEFAULT_INPUTS = 'inputs';
/** The name for a record that comes in through the standard input. */
export const STANDARD_INPUT = '-';

/** A record that is to be read. */
export interface Input {
  /** As the user knows it: from the working directory, with forward slashes; `-` for the standard input. */
  readonly name: string;
  /** Absolute; `-` for the standard input. */
  readonly path: string;
}

/** The records found, each once, in the order of the arguments, and what was wrong with those. */
export interface FoundInputs {
  readonly inputs: readonly Input[];
  readonly diagnostics: readonly Diagnostic[];
}

interface Answer {
  readonly paths: readonly string[];
  readonly fault?: Diagnostic;
}

/**
 * Resolves files, folders (their records, not those of folders below), patterns and `-`. Without any argument:
 * all records of inputs/. A file that is named is taken whatever its ending.
 */
export async function findInputs(env: Env, names: readonly string[]): Promise<FoundInputs> {
  const found = new Map<string, Input>();
  const diagnostics: Diagnostic[] = [];
  for (const name of names.length > 0 ? names : [DEFAULT_INPUTS]) {
    const { paths, fault } = await resolveSafely(env, name);
    for (const path of paths) found.set(path, inputOf(env, path));
    if (fault) diagnostics.push(fault);
  }
  return { inputs: [...found.values()], diagnostics };
}

function inputOf(env: Env, path: string): Input {
  return { path, name: path === STANDARD_INPUT ? STANDARD_INPUT : shownPath(path, env.cwd) };
}

async function resolveSafely(env: Env, name: string): Promise<Answer> {
  try {
    return await resolveName(env, name);
  } catch (error) {
    if (error instanceof EnvError) return { paths: [], fault: tellUnreadable(error, env.cwd) };
    throw error;
  }
}

async function resolveName(env: Env, name: string): Promise<Answer> {
  if (name === STANDARD_INPUT) return { paths: [STANDARD_INPUT] };
  const path = resolve(env.cwd, name);
  const names = await env.listFolder(path);
  if (names) {
    const paths = names.filter(isRecordName).map((inside) => resolve(path, inside));
    return paths.length > 0 ? { paths } : { paths, fault: diagnose('batch/empty-folder', { folder: name }) };
  }
  if ((await env.realPath(path)) !== undefined) return { paths: [path] };
  if (!isPattern(name)) return { paths: [], fault: await tellMissing(env, name) };
  const matches = await matchPattern(env, sep === '\\' ? name.replaceAll(sep, '/') : name);
  const paths = matches.filter((match) => isRecordName(match.slice(match.lastIndexOf(sep) + 1)));
  return paths.length > 0 ? { paths } : { paths, fault: diagnose('batch/no-match', { pattern: name }) };
}

/** What a folder's listing takes for a record: YAML, but neither hidden nor a settings file. */
function isRecordName(name: string): boolean {
  return /\.ya?ml$/i.test(name) && !name.startsWith('.') && name !== FOLDER_SETTINGS_NAME;
}

async function tellMissing(env: Env, name: string): Promise<Diagnostic> {
  const folder = resolve(env.cwd, name, '..');
  const beside = (await env.listFolder(folder)) ?? [];
  const last = name.replace(/[\\/]+$/, '').replace(/^.*[\\/]/s, '');
  const near = suggest(
    last,
    beside.map((other) => other.replace(/\/$/, '')),
  );
  const suggestion = near === undefined ? undefined : shownPath(resolve(folder, near), env.cwd);
  return diagnose('batch/no-such-input', { name, suggestion });
}
