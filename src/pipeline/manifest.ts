import type { Diagnostic, Language, Listing } from '../base/index.ts';
import type { FileFormat } from './formats.ts';
import { isObject } from './is-object.ts';
import { isFileEntry, isKnownRecord, isOutdatedFile } from './manifest-guards.ts';
import type { Meeting } from './meeting.ts';
import type { Use } from './observe.ts';

/** The name of the manifest in the output folder. */
export const MANIFEST_NAME = 'manifest.json';

const VERSION = 2;

/** What the manifest says of one file of the output folder. */
export interface ManifestEntry {
  /** The file's name in the output folder. */
  readonly file: string;
  /** The record it was made of, from the working directory. */
  readonly record: string;
  readonly id: string;
  readonly kind: string;
  readonly form: string;
  readonly language: Language;
  readonly format: FileFormat;
  /** SHA-256 of the file, hexadecimal. */
  readonly sha256: string;
  readonly bytes: number;
  /** Null where the format has no pages. */
  readonly pages: number | null;
  /** Number of warnings told about the record while the file was made. */
  readonly warnings: number;
  /** Fingerprint of all files of the template and theme. */
  readonly template: string;
  /** Version of briefwright that made it. */
  readonly briefwright: string;
}

/** A run that made a record's files, so that the same run need not make them again. */
export interface Made {
  /** Hash of all that decides what comes of a record besides its own files: options, templates, fonts, program. */
  readonly by: string;
  /** Names of the files that came of it. */
  readonly files: readonly string[];
  /** Warnings that were told of the record; told again when nothing is made anew. */
  readonly diagnostics: readonly Diagnostic[];
}

/** What is known of a record whose files are in the output folder. */
export interface KnownRecord {
  readonly record: string;
  readonly id: string;
  /** Null when the record could not be read. */
  readonly language: Language | null;
  /** What the download page tells of it; absent when it could not be read, or in an older manifest. */
  readonly meeting?: Meeting;
  /** The record's own file and all that it was found to use; what is missing counts, too. */
  readonly uses: readonly Use[];
  /** Empty when the record has to be made anew, whatever the run. */
  readonly made: readonly Made[];
}

/**
 * Why a file of the output folder is not what its record says now: a run was interrupted while making it
 * (`unfinished`), the record has an error (`failed`), it was changed and this file not made anew (`changed`), or
 * no record makes it any more (`gone`).
 */
export type OutdatedReason = 'unfinished' | 'failed' | 'changed' | 'gone';

/** A file that lies in the output folder and is not current: nothing is claimed of what is in it. */
export interface OutdatedFile {
  readonly file: string;
  readonly record: string;
  readonly kind: string;
  readonly why: OutdatedReason;
}

/** What is known of an output folder, files and records in the order of their names. Only `files` are current. */
export interface ManifestView {
  /** The way from the output folder to the working directory, which the names of records start at. */
  readonly from: string;
  readonly files: Listing<ManifestEntry>;
  readonly outdated: Listing<OutdatedFile>;
  readonly records: Listing<KnownRecord>;
}

/** Likewise, all of it in memory. */
export interface Manifest extends ManifestView {
  readonly files: readonly ManifestEntry[];
  readonly outdated: readonly OutdatedFile[];
  readonly records: readonly KnownRecord[];
}

/** An old manifest; undefined when its text cannot be understood. Of version 1 only the files are taken. */
export function parseManifest(text: string): Manifest | undefined {
  try {
    const data: unknown = JSON.parse(text);
    if (!isObject(data)) return undefined;
    const files = listOf(data.files, isFileEntry);
    if (data.version === 1) return files && { from: '..', files, outdated: [], records: [] };
    const outdated = listOf(data.outdated, isOutdatedFile);
    const records = listOf(data.records, isKnownRecord);
    if (data.version !== VERSION || typeof data.from !== 'string' || !files || !outdated || !records) return undefined;
    return { from: data.from, files, outdated, records };
  } catch {
    return undefined;
  }
}

function listOf<T>(value: unknown, isItem: (item: unknown) => item is T): readonly T[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const items: readonly unknown[] = value;
  return items.every(isItem) ? items : undefined;
}

/**
 * The manifest's text, line by line: an entry has one, its keys in one order, without times, so that a line only
 * changes when what it tells of does.
 */
export function* manifestLines({ from, files, outdated, records }: ManifestView): Generator<string, void> {
  yield `{\n"version": ${VERSION},\n"from": ${JSON.stringify(from)},\n`;
  yield* listLines('files', files, inOrder);
  yield ',\n';
  yield* listLines('outdated', outdated, ({ file, record, kind, why }) => ({ file, record, kind, why }));
  yield ',\n';
  yield* listLines('records', records, knownInOrder);
  yield '\n}\n';
}

function* listLines<T>(name: string, items: Listing<T>, inOrder: (item: T) => object): Generator<string, void> {
  yield `"${name}": [`;
  let before = '\n';
  for (const item of items) {
    yield `${before}${JSON.stringify(inOrder(item))}`;
    before = ',\n';
  }
  yield items.length === 0 ? ']' : '\n]';
}

function knownInOrder({ record, id, language, meeting, uses, made }: KnownRecord): KnownRecord {
  const runs = sorted(made, ({ by }) => by).map(({ by, files, diagnostics }) => ({ by, files, diagnostics }));
  const told = meeting ? { meeting: meetingInOrder(meeting) } : {};
  return { record, id, language, ...told, uses: sorted(uses, ({ file }) => file), made: runs };
}

function sorted<T>(items: readonly T[], nameOf: (item: T) => string): readonly T[] {
  return items.toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : nameOf(a) > nameOf(b) ? 1 : 0));
}

function inOrder(entry: ManifestEntry): ManifestEntry {
  const { file, record, id, kind, form, language, format, sha256, bytes, pages, warnings, template, briefwright } =
    entry;
  return { file, record, id, kind, form, language, format, sha256, bytes, pages, warnings, template, briefwright };
}

function meetingInOrder({ title, date, parties, kinds }: Meeting): Meeting {
  return { title, date, parties, kinds: Object.fromEntries(sorted(Object.entries(kinds), ([kind]) => kind)) };
}
