import { createListing, type Language, type Listing, placesByName } from '../../base/index.ts';
import type { FileFormat, ManifestEntry, ManifestView, Meeting } from '../../pipeline/index.ts';
import type { PageDocument, PageFile, PageMeeting } from '../page/page-data.ts';

/** Formats in the order in which they are offered. */
const ORDER: readonly FileFormat[] = ['docx', 'pdf', 'html', 'svg'];

/**
 * The meetings of an output folder with their documents, as its manifest tells of them. What several records of one id
 * make belongs to one meeting; pictures alone make none.
 */
export function meetingsOf(manifest: ManifestView): Listing<PageMeeting> {
  const { files, records } = manifest;
  const groups = groupById(manifest);
  return createListing(groups.length, (index) => {
    const group = groups[index];
    const [first = files.length] = group?.entries ?? [];
    const id = files.at(first)?.id;
    if (!group || id === undefined) return undefined;
    const [known] = group.records.map((at) => records.at(at));
    const { title = id, date = null, parties = [] } = known?.meeting ?? {};
    const documents = () => {
      const told = new Map(group.records.map((at) => [records.at(at)?.record, records.at(at)?.meeting]));
      return documentsOf(
        group.entries.flatMap((at) => files.at(at) ?? []),
        (record) => told.get(record),
      );
    };
    return { id, title, language: known?.language ?? 'vi', date, parties, documents };
  });
}

/** The files of one id and their records, by places in the manifest: what is said of them is read when it is wanted. */
interface Group {
  /** In the order of their names. */
  readonly records: readonly number[];
  readonly entries: readonly number[];
}

/** A group that grows. Its lists are made anew: one that has grown by itself has room for many more. */
interface Growing {
  records: readonly string[];
  entries: readonly number[];
  /** Whether there are more than pictures. */
  hasDocument: boolean;
}

function groupById({ files, records }: ManifestView): readonly Group[] {
  const groups = new Map<string, Growing>();
  let at = 0;
  for (const { id, record, format } of files) {
    const group = groups.get(id) ?? { records: [], entries: [], hasDocument: false };
    if (group.entries.length === 0) groups.set(id, group);
    if (!group.records.includes(record)) group.records = [...group.records, record];
    if (format !== 'svg') group.hasDocument = true;
    group.entries = [...group.entries, at];
    at += 1;
  }
  const places = placesByName(records, ({ record }) => record);
  const placeOf = (record: string): number => places.get(record) ?? records.length;
  const shown = [...groups.values()].filter(({ hasDocument }) => hasDocument);
  return shown.map(({ entries, records: names }) => ({ entries, records: names.toSorted().map(placeOf) }));
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
