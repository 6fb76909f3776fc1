import type { Language } from '../../base/index.ts';
import type { TemplateStore } from '../../pipeline/index.ts';
import type { Choice, Chosen, Option } from './view-types.ts';
import { PREVIEW_WORDS } from './words.ts';

/** A record that can be looked at. */
export interface PreviewRecord {
  /** As the user knows it. */
  readonly name: string;
  /** Absolute. */
  readonly path: string;
}

/** The word for: as the record says. */
export const AUTO = 'auto';

const LANGUAGES: Readonly<Record<string, string>> = { vi: 'Tiếng Việt', en: 'English' };

/** What is looked at, and what else could be. */
export interface Choosing {
  readonly record: Chosen;
  readonly kind: Chosen;
  readonly form: Chosen;
  readonly language: Chosen;
}

/** Settles what is looked at: what was chosen where it is there, else the first. */
export async function chooseView(
  choice: Choice,
  records: readonly PreviewRecord[],
  templates: TemplateStore | undefined,
  language: Language,
): Promise<Choosing> {
  const words = PREVIEW_WORDS[language];
  const kinds: Option[] = [];
  for (const value of (await templates?.kinds()) ?? []) {
    const names = (await templates?.settings(value))?.value?.value.name;
    kinds.push({ value, name: names?.[language] ?? names?.vi ?? names?.en ?? value });
  }
  const kind = settle(kinds, choice.kind);
  const forms = (await templates?.forms(kind.value))?.value ?? [];
  const languages = (await templates?.settings(kind.value))?.value?.value.languages ?? [];
  const automatic = (name: string): Option => ({ value: AUTO, name });
  return {
    record: settle(
      records.map(({ name }) => ({ value: name, name })),
      choice.record,
    ),
    kind,
    form: settle(
      [automatic(words.autoForm), ...forms.map(({ name, title }) => ({ value: name, name: upper(title[language]) }))],
      choice.form,
    ),
    language: settle(
      [automatic(words.autoLanguage), ...languages.map((value) => ({ value, name: LANGUAGES[value] ?? value }))],
      choice.language,
    ),
  };
}

function settle(options: readonly Option[], wanted: string | undefined): Chosen {
  const found = options.find(({ value }) => value === wanted) ?? options[0];
  return { options, value: found?.value ?? '' };
}

/** A name that stands by itself begins with a capital letter. */
function upper(name: string): string {
  return `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
}
