import { type Diagnostic, hasErrors, type Outcome, type Source } from '../../base/index.ts';
import {
  FORM_NAMES,
  type FormName,
  type FormReport,
  loadCheck,
  type Rule,
  readRules,
  reportJson,
  reportPage,
  reportText,
} from '../../forms/index.ts';
import {
  buildReport,
  type Env,
  EnvError,
  joinPath,
  openWorkshop,
  tellUnwritable,
  type Workshop,
} from '../../pipeline/index.ts';
import { DONE, EXIT_CODES, exitCodeOf } from '../exit-code.ts';
import { jsonDiagnostic } from '../json-result.ts';
import type { Machine } from '../machine.ts';
import { diagnose } from '../messages.ts';
import { type BuildOptions, choose, readBuildOptions, textOf } from '../options.ts';
import { readNamedFile } from '../read-files.ts';
import { realEnv } from '../real-env.ts';
import { createSpeaker } from '../speaker.ts';

/** What came of one argument: reports of its files, and what could not be read. */
interface Checked {
  readonly reports: readonly FormReport[];
  readonly diagnostics: readonly Diagnostic[];
  readonly sources?: readonly Source[];
}

/** What the check of an argument needs. */
interface Bench {
  readonly env: Env;
  readonly rules: readonly Rule[];
  readonly form: FormName | undefined;
  readonly options: BuildOptions;
  readonly workshop: () => Promise<Outcome<Workshop>>;
}

/** `briefwright check --form`: finished files, or the documents of records, rule by rule. */
export async function runCheckForm(names: readonly string[], given: unknown, machine: Machine): Promise<number> {
  const read = readBuildOptions(given);
  const { language = 'vi', json, quiet, verbose } = read;
  const faults: Diagnostic[] = [...read.diagnostics];
  const form = choose(given, 'asForm', '--as-form', FORM_NAMES, faults);
  if (names.length === 0) faults.push(diagnose('cli/no-files', undefined));
  const env = realEnv(machine.cwd, machine.variables);
  const speaker = createSpeaker(machine, read);
  const rules = await readAllRules(env, machine.home);
  faults.push(...rules.diagnostics);
  speaker.tell(faults, []);
  const { home, version } = machine;
  const templates = read.templates === undefined ? {} : { templates: read.templates };
  const bench: Bench = {
    env,
    rules: rules.value ?? [],
    form,
    options: read,
    workshop: () => openWorkshop(env, { home, version, ...templates }),
  };
  const reports: FormReport[] = [];
  for (const name of hasErrors(faults) ? [] : names) {
    const checked = await checkNamed(name, bench);
    speaker.tell(checked.diagnostics, checked.sources ?? []);
    faults.push(...checked.diagnostics);
    reports.push(...checked.reports);
    if (!json && !quiet)
      for (const report of checked.reports) machine.terminal.out(`${reportText(report, language, verbose)}\n\n`);
  }
  const html = textOf(given, 'html');
  if (html !== undefined && reports.length > 0)
    faults.push(...(await writePage(env, html, reportPage(reports, language), speaker.tell)));
  const exitCode = codeOf(reports, faults);
  const files = reports.map((report) => reportJson(report, language));
  const diagnostics = faults.map((one) => jsonDiagnostic(one, language));
  if (json)
    machine.terminal.out(
      `${JSON.stringify({ briefwright: version, command: 'check --form', exitCode, files, diagnostics }, null, 2)}\n`,
    );
  return exitCode;
}

/** 2 where a file cannot be read, 1 where a rule is broken. */
function codeOf(reports: readonly FormReport[], faults: readonly Diagnostic[]): number {
  const broken = reports.some(({ results }) => results.some(({ state }) => state === 'broken'));
  const unread = hasErrors(faults) ? Math.max(EXIT_CODES.usage, exitCodeOf(faults)) : DONE;
  return Math.max(unread, broken ? EXIT_CODES.record : DONE);
}

const RULES = 'templates/_shared/forms';

/** The rules of all forms, as the package brings them. */
async function readAllRules(env: Env, home: string): Promise<Outcome<readonly Rule[]>> {
  const folder = joinPath(home, RULES);
  const rules: Rule[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const name of (await env.listFolder(folder))?.filter((one) => one.endsWith('.yaml')) ?? []) {
    const text = new TextDecoder().decode(await env.readFile(joinPath(folder, name)));
    const read = readRules({ name: `${RULES}/${name}`, text });
    rules.push(...(read.value ?? []));
    diagnostics.push(...read.diagnostics);
  }
  return { value: rules, diagnostics };
}

async function checkNamed(name: string, bench: Bench): Promise<Checked> {
  const { value: bytes, diagnostics } = await readNamedFile(bench.env, name);
  if (!bytes) return { reports: [], diagnostics };
  if (/\.ya?ml$/i.test(name)) return checkRecord(name, bytes, bench);
  const { checkFile } = await loadCheck();
  const { value, diagnostics: faults } = checkFile(bytes, name, bench.rules, bench.form);
  return { reports: value ? [value] : [], diagnostics: faults };
}

/** A record's documents are made in memory, in their form, and checked as finished files. */
async function checkRecord(
  name: string,
  bytes: Uint8Array,
  { env, rules, form, options, workshop }: Bench,
): Promise<Checked> {
  const { value: opened, diagnostics } = await workshop();
  if (!opened) return { reports: [], diagnostics };
  const file = { name, folder: joinPath(joinPath(env.cwd, name), '..'), bytes };
  const built = await buildReport(opened, file, { ...options.choices, formats: ['docx', 'pdf'] });
  const { checkFile } = await loadCheck();
  const checked = built.files.map((one) => checkFile(one.bytes, one.name, rules, form));
  return {
    reports: checked.flatMap(({ value }) => value ?? []),
    diagnostics: [...built.diagnostics, ...checked.flatMap((one) => one.diagnostics)],
    sources: built.sources,
  };
}

async function writePage(
  env: Env,
  name: string,
  page: string,
  tell: (diagnostics: readonly Diagnostic[], sources: readonly Source[]) => void,
): Promise<readonly Diagnostic[]> {
  try {
    await env.writeFile(joinPath(env.cwd, name), new TextEncoder().encode(page));
    return [];
  } catch (error) {
    if (!(error instanceof EnvError)) throw error;
    const faults = [tellUnwritable(error, env.cwd)];
    tell(faults, []);
    return faults;
  }
}
