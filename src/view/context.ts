import { foldTonePlacement, type Locale } from '../locale/index.ts';
import type { MeetingRecord } from '../record/index.ts';
import { viewFullName } from './full-name.ts';

/** Where a figure or quotation comes from. */
interface NumberedSource {
  /** The source's place in the record's list, from 1. */
  readonly number: number;
  readonly title: string;
}

/** What every step of building a view needs besides its own part of the record. */
export interface ViewContext {
  readonly locale: Locale;
  /** The name of a party; an id that no party has stands for itself. Null when no party is meant. */
  readonly partyName: (id: string | undefined) => string | null;
  /** A source by its id; null when nothing, or a source that is not there, is meant. */
  readonly findSource: (id: string | undefined) => NumberedSource | null;
  /** A person as the list of those present names them: honorific and name. Others as they stand. */
  readonly fullName: (name: string) => string;
}

/** Indexes the record once, so that no step searches it. */
export function makeContext(record: MeetingRecord, locale: Locale): ViewContext {
  const names = new Map(record.parties.map(({ id, name }) => [id, name]));
  const sources = new Map(record.sources.map(({ id, title }, index) => [id, { number: index + 1, title }]));
  const people = indexPeople(record);
  return {
    locale,
    partyName: (id) => (id === undefined ? null : (names.get(id) ?? id)),
    findSource: (id) => (id === undefined ? null : (sources.get(id) ?? null)),
    fullName: (name) => people.get(personKey(name)) ?? name,
  };
}

/** Full names by name. Namesakes who are addressed differently are left out: nobody can tell them apart. */
function indexPeople(record: MeetingRecord): ReadonlyMap<string, string | undefined> {
  const people = new Map<string, string | undefined>();
  for (const attendee of record.parties.flatMap(({ attendees }) => attendees)) {
    const key = personKey(attendee.name);
    const fullName = viewFullName(attendee);
    people.set(key, people.has(key) && people.get(key) !== fullName ? undefined : fullName);
  }
  return people;
}

/** One key for the two ways of writing a tone: Hòa and Hoà are one person. */
const personKey = (name: string): string => foldTonePlacement(name).toLowerCase();
