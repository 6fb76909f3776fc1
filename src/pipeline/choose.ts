import { type Diagnostic, type Language, suggest } from '../base/index.ts';
import type { MeetingRecord } from '../record/index.ts';
import type { FolderSettings } from './folder-settings.ts';
import { DEFAULT_FORMATS, type Format } from './formats.ts';
import type { KindSettings } from './kind-settings.ts';
import { diagnose } from './messages.ts';
import type { ReadInput } from './read-input.ts';
import type { Settings } from './read-settings.ts';
import type { Choices } from './report-types.ts';
import { checkKind, type TemplateStore } from './template-store.ts';

/** The settings of a record's folder; undefined when there are none. */
export type Folder = Settings<FolderSettings> | undefined;

/** Kinds to make: the command line's, else the folder's, else all but those that are made on request. */
export async function chooseKinds(
  choices: Choices,
  folder: Folder,
  templates: TemplateStore,
): Promise<readonly string[]> {
  if (choices.kinds === 'all') return templates.kinds();
  return [...new Set(choices.kinds ?? folder?.value.kinds ?? (await templates.usualKinds()))];
}

/** Kinds and themes that a folder's settings name and that are not there, told at their places. */
export function checkFolder(
  choices: Choices,
  folder: Folder,
  kinds: readonly string[],
  themes: readonly string[],
): readonly Diagnostic[] {
  if (!folder) return [];
  const { kinds: wanted = [], theme } = folder.value;
  const unknownKinds = choices.kinds
    ? []
    : wanted.flatMap((kind, index) => checkKind(kind, kinds, folder.locate(['kinds', index])) ?? []);
  if (theme === undefined || themes.includes(theme)) return unknownKinds;
  const facts = { name: theme, known: themes, suggestion: suggest(theme, themes) };
  return [...unknownKinds, diagnose('pipeline/unknown-theme', facts, folder.locate(['theme']))];
}

/** Formats to make: the command line's, else the folder's, else Word and PDF. */
export function chooseFormats(choices: Choices, folder: Folder): readonly Format[] {
  return [...new Set(choices.formats ?? folder?.value.formats ?? DEFAULT_FORMATS)];
}

/** Language of the documents: the command line's, else what the record says, else the folder's. */
export function chooseLanguage(choices: Choices, input: ReadInput, folder: Folder): Language {
  const recorded = input.record.language;
  return choices.language ?? (input.statesLanguage ? recorded : (folder?.value.language ?? recorded));
}

/** Whether a kind speaks the language. */
export function checkLanguage(kind: string, settings: KindSettings, language: Language): readonly Diagnostic[] {
  if (settings.languages.includes(language)) return [];
  return [diagnose('pipeline/language-not-offered', { kind, language, offered: settings.languages })];
}

/** The record with the parts of the issuer that it leaves out, as its folder settles them. */
export function withIssuer(record: MeetingRecord, folder: Folder): MeetingRecord {
  const { name: usualName, ...usual } = folder?.value.issuer ?? {};
  const own = record.document.issuer;
  const name = own?.name ?? usualName;
  if (name === undefined) return record;
  return { ...record, document: { ...record.document, issuer: { ...usual, ...own, name } } };
}
