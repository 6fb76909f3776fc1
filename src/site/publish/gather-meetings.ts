import { createListing, type Language, type Listing, placesByName } from '../../base/index.ts';
import type { FileFormat, ManifestEntry, ManifestView, Meeting } from '../../pipeline/index.ts';
import type { PageDocument, PageFile, PageMeeting } from '../page/page-data.ts';
import type { Gathering } from './gathering.ts';

/** Formats in the order in which they are offered. */
const ORDER: readonly FileFormat[] = ['docx', 'pdf', 'html', 'svg'];

/**
 * Gathers the meetings of an output folder with their documents, as its manifest tells of them. What several records of
 * one id make belongs to one meeting; pictures alone make none.
 */
export function gatherMeetings({ files, records }: ManifestView): Gathering<Listing<PageMeeting>> {
  const groups = new Map<string, Group>();
  const places = placesByName(records, ({ record }) => record);
  return {
    add: ({ id, record, format }, place) => {
      const before = groups.get(id);
      const group = before ?? { records: [], entries: [], hasDocument: false };
      if (!before) groups.set(id, group);
      const from = places.get(record) ?? records.length;
      if (!group.records.includes(from)) group.records = group.records.concat(from);
      group.entries = group.entries.concat(place);
      group.hasDocument ||= format !== 'svg';
    },
    end: () =>
      listMeetings(
        [...groups.values()].filter(({ hasDocument }) => hasDocument),
        { files, records },
      ),
  };
}

/**
 * The files of one id and their records, by places in the manifest: what is said of them is read when it is wanted. The
 * lists are made anew when they grow, with room for nothing more: one that grows by itself has room for twenty.
 */
interface Group {
  records: readonly number[];
  entries: readonly number[];
  /** Whether there are more than pictures. */
  hasDocument: boolean;
}

type Told = Pick<ManifestView, 'files' | 'records'>;

/** A function of its own: it holds on to what it is given, and not to the names that were needed to find that. */
function listMeetings(groups: readonly Group[], told: Told): Listing<PageMeeting> {
  return createListing(groups.length, (index) => meetingOf(groups[index], told));
}

function meetingOf(group: Group | undefined, { files, records }: Told): PageMeeting | undefined {
  const entries = group?.entries.flatMap((at) => files.at(at) ?? []) ?? [];
  const told = group?.records.toSorted((a, b) => a - b).flatMap((at) => records.at(at) ?? []) ?? [];
  const [first] = entries;
  if (!first) return undefined;
  const [known] = told;
  const { title = first.id, date = null, parties = [] } = known?.meeting ?? {};
  const documents = () => {
    const meetings = new Map(told.map(({ record, meeting }) => [record, meeting]));
    return documentsOf(entries, (record) => meetings.get(record));
  };
  return { id: first.id, title, language: known?.language ?? 'vi', date, parties, documents };
}

function documentsOf(
  entries: readonly ManifestEntry[],
  meetingOf: (record: string) => Meeting | undefined,
): readonly PageDocument[] {
  return [...groupBy(entries.toSorted(byName), stemOf).values()].flatMap((group) => {
    const files = group.flatMap(fileOf);
    const [main] = group;
    if (!main || files.length === 0) return [];
    const { record, kind, language, warnings } = main;
    const picture = group.find(({ format }) => format === 'svg');
    const pages = group.find((entry) => entry.pages !== null)?.pages ?? null;
    const kindName = inBoth(meetingOf(record)?.kinds[kind], kind);
    const shown = picture ? { picture: hrefOf(picture.file) } : {};
    return [{ kind, kindName, language, pages, warnings, ...shown, files }];
  });
}

/** A document's files and its picture differ in folder and ending alone. */
function stemOf({ file, format }: ManifestEntry): string {
  return file.replace(/^pages\//, '').slice(0, -format.length);
}

function fileOf({ file, format, bytes }: ManifestEntry): readonly PageFile[] {
  return format === 'svg' ? [] : [{ href: hrefOf(file), format, bytes }];
}

function hrefOf(file: string): string {
  return file.split('/').map(encodeURIComponent).join('/');
}

/** A name in both languages: where one is missing, the other stands for it. */
function inBoth(names: Meeting['kinds'][string] | undefined, kind: string): Readonly<Record<Language, string>> {
  const { vi, en } = names ?? {};
  return { vi: vi ?? en ?? kind, en: en ?? vi ?? kind };
}

function byName(a: ManifestEntry, b: ManifestEntry): number {
  const [first, second] = [stemOf(a), stemOf(b)];
  if (first !== second) return first < second ? -1 : 1;
  return ORDER.indexOf(a.format) - ORDER.indexOf(b.format);
}

function groupBy<T>(items: Iterable<T>, keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
