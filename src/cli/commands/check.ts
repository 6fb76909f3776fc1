import { type Diagnostic, hasErrors, type Source } from '../../base/index.ts';
import { type FoundInputs, findInputs } from '../../batch/index.ts';
import { allSources, type Env, joinPath, openWorkshop, type Workshop } from '../../pipeline/index.ts';
import { tellJson } from '../json-result.ts';
import type { Machine } from '../machine.ts';
import { type BuildOptions, readBuildOptions } from '../options.ts';
import { realEnv } from '../real-env.ts';
import { checkKinds, codeOf, NOTHING_BUILT, runBuild } from '../run-build.ts';
import { createSpeaker, type Speaker } from '../speaker.ts';

/** `briefwright check`: finds what is wrong with records and templates, as far as the styled document; writes nothing. */
export async function runCheck(names: readonly string[], given: unknown, machine: Machine): Promise<number> {
  const read = readBuildOptions(given);
  const options: BuildOptions = { ...read, choices: { ...read.choices, formats: [] } };
  const { language, json, quiet } = options;
  const speaker = createSpeaker(machine, options);
  const env = realEnv(machine.cwd, machine.variables);
  const plan = await planCheck(env, names, machine, options);
  speaker.tell(plan.diagnostics, []);
  const templates = plan.workshop ? await checkTemplates(plan.workshop, plan.kinds, speaker) : [];
  const around = [...plan.diagnostics, ...templates];
  const built =
    plan.workshop && plan.inputs.length > 0
      ? await runBuild({ workshop: plan.workshop, inputs: plan.inputs, options, write: false }, machine, speaker)
      : NOTHING_BUILT;
  const { outcome } = built;
  const exitCode = codeOf(built, around, options);
  const facts = { version: machine.version, command: 'check', exitCode, dryRun: true, diagnostics: around } as const;
  if (json) await tellJson(machine.terminal, outcome, { ...facts, ...(language ? { language } : {}) });
  else if (!quiet) machine.terminal.out(`${verdict(outcome.records.length, plan.kinds.length, exitCode, options)}\n`);
  return exitCode;
}

interface CheckPlan extends FoundInputs {
  readonly workshop: Workshop | undefined;
  /** Kinds of documents that are checked by themselves. */
  readonly kinds: readonly string[];
}

/** Folders with a template.yaml are kinds of documents, all else are records; without names: everything. */
async function planCheck(
  env: Env,
  names: readonly string[],
  { home, version, cwd }: Machine,
  options: BuildOptions,
): Promise<CheckPlan> {
  const kindFolders: string[] = [];
  for (const name of names)
    if ((await env.listFolder(joinPath(cwd, name)))?.includes('template.yaml')) kindFolders.push(joinPath(cwd, name));
  const templates = options.templates ?? (kindFolders[0] && joinPath(kindFolders[0], '..'));
  const opened = await openWorkshop(env, { home, version, ...(templates === undefined ? {} : { templates }) });
  const records = names.filter((name) => !kindFolders.includes(joinPath(cwd, name)));
  const isOnlyTemplates = names.length > 0 && records.length === 0;
  const none = { inputs: [], diagnostics: [] };
  const found = isOnlyTemplates || hasErrors(options.diagnostics) ? none : await findInputs(env, records);
  const ofFolders = kindFolders.map((folder) => folder.slice(joinPath(folder, '..').length + 1));
  const unknown = await checkKinds(opened.value, options);
  const kinds = names.length === 0 ? await opened.value?.templates.kinds() : ofFolders;
  return {
    workshop: opened.value,
    inputs: unknown.length > 0 ? [] : found.inputs,
    kinds: kinds ?? [],
    diagnostics: [...options.diagnostics, ...opened.diagnostics, ...unknown, ...found.diagnostics],
  };
}

async function checkTemplates(
  { templates }: Workshop,
  kinds: readonly string[],
  speaker: Speaker,
): Promise<readonly Diagnostic[]> {
  const all = new Set<Diagnostic>();
  for (const kind of kinds) {
    const { value: settings } = await templates.settings(kind);
    for (const form of settings?.value.forms ?? ['plain']) {
      const { diagnostics } = await templates.load(kind, form);
      const fresh = diagnostics.filter((diagnostic) => !all.has(diagnostic));
      speaker.tell(fresh, await sourcesOf(templates, kind));
      for (const diagnostic of fresh) all.add(diagnostic);
    }
  }
  return [...all];
}

async function sourcesOf(templates: Workshop['templates'], kind: string): Promise<readonly Source[]> {
  const files = await templates.sources(kind);
  return files ? allSources(files) : [];
}

function verdict(records: number, kinds: number, exitCode: number, { language = 'vi' }: BuildOptions): string {
  const words = {
    vi: `${records} bản ghi, ${kinds} mẫu văn bản đã kiểm tra: ${exitCode === 0 ? 'không có lỗi' : 'có lỗi'}.`,
    en: `${records} records, ${kinds} templates checked: ${exitCode === 0 ? 'nothing wrong' : 'something is wrong'}.`,
  };
  return words[language];
}
