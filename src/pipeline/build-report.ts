import { hasErrors } from '../base/index.ts';
import { type Form, plainForm } from '../forms/index.ts';
import { buildDocument, type DocumentJob, type WrittenDocument } from './build-document.ts';
import {
  checkFolder,
  checkLanguage,
  chooseFormats,
  chooseKinds,
  chooseLanguage,
  type Folder,
  withIssuer,
} from './choose.ts';
import { checkForm, type FormQuestion, settleForm } from './choose-form.ts';
import { findFolderSettings } from './find-folder-settings.ts';
import { keepTwins, withTwins } from './keep-twins.ts';
import { describeMeeting } from './meeting.ts';
import { missingNeeds } from './missing-needs.ts';
import { momentOf } from './moment.ts';
import { DEFAULT_NAME_PATTERN, outputName } from './output-name.ts';
import { type ReadInput, readInput } from './read-input.ts';
import { chooseReference } from './read-reference.ts';
import type { BuiltFile, Choices, RecordFile, ReportResult } from './report-types.ts';
import { createRunLog, type RunLog } from './run-log.ts';
import { allSources } from './template-files.ts';
import type { TemplateStore } from './template-store.ts';
import type { Workshop } from './workshop.ts';

/** Pictures of pages have a folder of their own below the documents. */
const PICTURE_FOLDER = 'pages';

/** What was found out about a record before its documents are made. */
interface Prepared {
  readonly input: ReadInput;
  readonly carried: DocumentJob['carried'];
  readonly folder: Folder;
  readonly kinds: readonly string[];
  readonly moment: string;
}

/**
 * Makes all documents of one record that were asked for. Faults are in the result, never thrown: the user's with
 * their places, our own as such. A kind that fails does not stop the others.
 */
export async function buildReport(workshop: Workshop, file: RecordFile, choices: Choices): Promise<ReportResult> {
  const log = createRunLog(workshop.env.cwd);
  const files: BuiltFile[] = [];
  const prepared = await log.guard(() => prepare(workshop, file, choices, log));
  const ofRecord = countWarnings(log);
  for (const kind of prepared?.kinds ?? []) {
    const before = countWarnings(log);
    const made = prepared && (await log.guard(() => buildKind(workshop, choices, prepared, kind, log)));
    const warnings = ofRecord + countWarnings(log) - before;
    files.push(...(made ?? []).map((one) => ({ ...one, warnings })));
  }
  return {
    record: file.name,
    ...(prepared ? await describe(prepared, workshop.templates) : {}),
    kinds: prepared?.kinds ?? [],
    files,
    diagnostics: log.diagnostics,
    sources: log.sources,
    stacks: log.stacks,
  };
}

async function prepare(
  { env, templates }: Workshop,
  file: RecordFile,
  choices: Choices,
  log: RunLog,
): Promise<Prepared | undefined> {
  log.begin('settings');
  const settings = await findFolderSettings(env, file.folder);
  log.know(settings.source);
  const folder = log.take(settings);
  const input = await readInput(env, file, choices, log); // 1
  if (!input || (settings.source && !folder)) return undefined;
  const { document, meeting } = input.record;
  const moment = log.take(momentOf(env.variables.SOURCE_DATE_EPOCH, [document.date, meeting.starts]));
  if (!moment) return undefined;
  const record = withIssuer(input.record, folder);
  const known = await templates.kinds();
  const forms = checkForm(choices, folder, await templates.formNames());
  const faults = [...checkFolder(choices, folder, known, await templates.themes()), ...forms.diagnostics];
  log.note(faults);
  if (hasErrors(faults)) return undefined;
  const kinds = await chooseKinds(choices, folder, templates);
  const carried = { name: file.name.replace(/^.*\//, ''), bytes: input.bytes };
  return { input: { ...input, record }, carried, folder, kinds, moment };
}

async function buildKind(
  { env, templates, version, keeper }: Workshop,
  choices: Choices,
  { input, carried, folder, moment }: Prepared,
  name: string,
  log: RunLog,
): Promise<readonly Omit<BuiltFile, 'warnings'>[]> {
  log.begin('template');
  const sources = await templates.sources(name);
  if (sources) log.know(...allSources(sources));
  const language = chooseLanguage(choices, input, folder);
  const form = await formOf({ kind: name, input, language, folder, choices }, templates, log);
  const reference = chooseReference(env, choices, folder);
  const kind = log.take(await templates.load(name, (form ?? plainForm).name, folder?.value.theme, reference)); // 3
  if (!kind || !form) return [];
  // Read once for all records; asked for again, so that it is known that this one depends on it.
  if (kind.reference !== undefined) await env.readFile(kind.reference);
  log.note(checkLanguage(name, kind.settings, language));
  log.note(missingNeeds(name, kind.settings, input));
  if (!kind.settings.languages.includes(language)) return [];

  const asked = chooseFormats(choices, folder);
  const formats = choices.checkTwins && asked.length > 0 ? withTwins(asked) : asked;
  const producer = `briefwright ${version}`;
  const { pictures } = choices;
  const tones = folder?.value.tones;
  const job = { input, carried, kind, language, tones, formats, pictures, moment, producer, keeper };
  const built = (await buildDocument(job, log)) ?? []; // 2, 4 to 9
  const written = choices.checkTwins ? await keepTwins(built, asked, log) : built;
  const pattern = folder?.value.names ?? DEFAULT_NAME_PATTERN;
  const common = { kind: name, form: form.name, language, template: kind.fingerprint };
  const nameOf = ({ format, page }: WrittenDocument): string => {
    const name = outputName(pattern, { id: input.record.id, ...common }, page ? `${page}.${format}` : format);
    return format === 'svg' ? `${PICTURE_FOLDER}/${name}` : name;
  };
  return written.map((document) => ({ ...document, ...common, name: nameOf(document) }));
}

async function formOf(question: FormQuestion, templates: TemplateStore, log: RunLog): Promise<Form | undefined> {
  const forms = await templates.forms(question.kind);
  if (!forms.value || forms.value.length === 0) return undefined;
  return log.take(settleForm(forms.value, question));
}

async function describe(
  { input, kinds }: Prepared,
  templates: TemplateStore,
): Promise<Pick<ReportResult, 'id' | 'idPlace' | 'language' | 'meeting'>> {
  const { record, idPlace } = input;
  const meeting = await describeMeeting(input, kinds, templates);
  return { id: record.id, idPlace, language: record.language, meeting };
}

function countWarnings(log: RunLog): number {
  return log.diagnostics.filter(({ severity }) => severity === 'warning').length;
}
