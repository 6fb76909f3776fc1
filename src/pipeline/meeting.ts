import { isObject } from './is-object.ts';
import type { Words } from './kind-settings.ts';
import type { ReadInput } from './read-input.ts';
import type { TemplateStore } from './template-store.ts';

/** What those who look for a meeting's documents are told of it. */
export interface Meeting {
  readonly title: string;
  /** The day it began, as far as it is known: `2023`, `2023-10`, `2023-10-05`; null when it is not. */
  readonly date: string | null;
  /** Names of the parties, as the record has them. */
  readonly parties: readonly string[];
  /** Names of the kinds of its documents, by kind. */
  readonly kinds: Readonly<Record<string, Words>>;
}

/** What is told of a record's meeting, with the names of so many kinds. */
export async function describeMeeting(
  { record: { meeting, parties } }: ReadInput,
  kinds: readonly string[],
  templates: TemplateStore,
): Promise<Meeting> {
  const names: Record<string, Words> = {};
  for (const kind of [...kinds].sort()) names[kind] = (await templates.settings(kind)).value?.value.name ?? {};
  return {
    title: meeting.title,
    date: meeting.starts?.slice(0, 'yyyy-mm-dd'.length) ?? null,
    parties: parties.map(({ name }) => name),
    kinds: names,
  };
}

/** Whether a value is what is told of a meeting. */
export function isMeeting(value: unknown): value is Meeting {
  if (!isObject(value)) return false;
  const { title, date, parties, kinds } = value;
  return (
    typeof title === 'string' &&
    (date === null || typeof date === 'string') &&
    Array.isArray(parties) &&
    parties.every((party) => typeof party === 'string') &&
    isObject(kinds) &&
    Object.values(kinds).every(isWords)
  );
}

function isWords(value: unknown): value is Words {
  return isObject(value) && [value.vi, value.en].every((word) => word === undefined || typeof word === 'string');
}
