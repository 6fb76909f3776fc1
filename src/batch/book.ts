import { createListing, type Listing } from '../base/index.ts';
import {
  type KnownRecord,
  type Made,
  type Manifest,
  type ManifestEntry,
  type ManifestView,
  type Meeting,
  type OutdatedFile,
  type OutdatedReason,
  sameUses,
  type Use,
} from '../pipeline/index.ts';
import { createPackedMap, type PackedMap } from './packed-map.ts';
import { createShelf } from './shelf.ts';

/** What came of a record, for the book. */
export interface Settlement {
  readonly record: string;
  /** Absent when the record could not be read: what was known stays. */
  readonly id?: string;
  readonly language?: 'vi' | 'en';
  readonly meeting?: Meeting;
  readonly uses: readonly Use[];
  /** Kinds that were asked for. */
  readonly kinds: readonly string[];
  readonly files: readonly ManifestEntry[];
  readonly failed: boolean;
  /** Whether all formats of its usual kinds were asked for: what did not come of these is made by no record any more. */
  readonly complete: boolean;
  /** Absent when the record has to be made anew the next time, whatever happens. */
  readonly made?: Made;
}

/** What is known of an output folder while a run changes it. */
export interface Book {
  find(record: string): KnownRecord | undefined;
  entry(file: string): ManifestEntry | undefined;
  /** From now on nothing is claimed of the files of these records. False when there are none. */
  begin(records: Iterable<string>): boolean;
  /** Notes what came of a record, and gives its older files that are not current any more. */
  settle(settlement: Settlement): readonly OutdatedFile[];
  /** Gives up a record: no file of it is current. */
  drop(record: string): void;
  /** Forgets files that were removed. */
  forget(files: Iterable<string>): void;
  /** Names of all records that have files here. */
  records(): readonly string[];
  outdated(): readonly OutdatedFile[];
  manifest(): ManifestView;
}

interface State {
  readonly from: string;
  readonly current: PackedMap<ManifestEntry>;
  readonly old: Map<string, OutdatedFile>;
  readonly known: PackedMap<KnownRecord>;
  /** Records that are being made, with the entries they had. */
  readonly held: Map<string, readonly ManifestEntry[]>;
  /** As the book was opened. */
  readonly filesOf: ReadonlyMap<string, readonly ManifestEntry[]>;
  readonly oldOf: ReadonlyMap<string, readonly OutdatedFile[]>;
  readonly shelves: Shelves;
}

/** What records have in common, once for all of them. */
interface Shelves {
  readonly use: (use: Use) => Use;
  readonly texts: (texts: readonly string[]) => readonly string[];
  readonly kinds: (kinds: Meeting['kinds']) => Meeting['kinds'];
  readonly diagnostics: (diagnostics: Made['diagnostics']) => Made['diagnostics'];
}

/** Opens the book of a folder. Each record is settled once. */
export function openBook({ from, files, outdated, records }: Manifest): Book {
  const state: State = {
    from,
    current: createPackedMap(files.map((entry) => [entry.file, entry])),
    old: new Map(outdated.map((one) => [one.file, one])),
    known: createPackedMap(records.map((one) => [one.record, one])),
    held: new Map(),
    filesOf: groupByRecord(files),
    oldOf: groupByRecord(outdated),
    shelves: { use: createShelf(), texts: createShelf(), kinds: createShelf(), diagnostics: createShelf() },
  };
  const { current, old, known, held, filesOf, oldOf } = state;
  return {
    find: (record) => known.get(record),
    entry: (file) => current.get(file),
    begin: (names) => {
      for (const record of names) {
        const entries = filesOf.get(record);
        if (entries) held.set(record, entries);
      }
      return held.size > 0;
    },
    settle: (settlement) => settle(state, settlement),
    drop: (record) => {
      for (const one of [...restOf(state, record), ...oldRestOf(state, record)]) setAside(state, one, 'gone');
      known.delete(record);
    },
    forget: (names) => {
      for (const file of names) {
        current.delete(file);
        old.delete(file);
      }
    },
    records: () => [...new Set([...known.names(), ...filesOf.keys(), ...oldOf.keys()])],
    outdated: () => [...old.values()],
    manifest: () => toManifest(state),
  };
}

function settle(state: State, settlement: Settlement): readonly OutdatedFile[] {
  const { record, files: fresh, failed, complete } = settlement;
  const uses = settlement.uses.map((use) => (use.file === record ? use : state.shelves.use(use)));
  const made = settlement.made && {
    ...settlement.made,
    diagnostics: state.shelves.diagnostics(settlement.made.diagnostics),
  };
  const before = state.known.get(record);
  const isSame = before !== undefined && uses.length > 0 && sameUses(before.uses, uses);
  const names = new Set(fresh.map(({ file }) => file));
  state.held.delete(record);
  for (const entry of fresh) takeOver(state, entry);
  const kept = isSame ? withoutFiles(before, names).made : [];
  const id = settlement.id ?? before?.id ?? '';
  const language = settlement.language ?? before?.language ?? null;
  const told = meetingOf(state, settlement, before);
  if (before || fresh.length > 0)
    state.known.set(record, { record, id, language, ...told, uses, made: [...kept, ...(made ? [made] : [])] });
  const isGone = ({ kind }: OutdatedFile): boolean => complete && !failed && settlement.kinds.includes(kind);
  const older = oldRestOf(state, record).map((one) => (isGone(one) ? setAside(state, one, 'gone') : one));
  const newly = restOf(state, record, names).flatMap((entry) => {
    const why = reasonFor(entry, settlement, isSame);
    return why ? setAside(state, entry, why) : [];
  });
  return [...older, ...newly];
}

function setAside(
  state: State,
  { file, record, kind }: OutdatedFile | ManifestEntry,
  why: OutdatedReason,
): OutdatedFile {
  const aside: OutdatedFile = { file, record, kind, why };
  state.current.delete(file);
  state.old.set(file, aside);
  return aside;
}

/** A file that came anew is its record's; if it was another's, that one has to be made anew. */
function takeOver({ current, old, known }: State, entry: ManifestEntry): void {
  const before = current.get(entry.file)?.record ?? old.get(entry.file)?.record;
  const owner = before === undefined || before === entry.record ? undefined : known.get(before);
  if (owner) known.set(owner.record, withoutFiles(owner, new Set([entry.file])));
  current.set(entry.file, entry);
  old.delete(entry.file);
}

/** Files of a record from before this run that are still its own and that did not come anew. */
function restOf({ filesOf, current }: State, record: string, fresh?: ReadonlySet<string>): readonly ManifestEntry[] {
  return (filesOf.get(record) ?? []).filter((entry) => !fresh?.has(entry.file) && current.get(entry.file) === entry);
}

function oldRestOf({ oldOf, old }: State, record: string): readonly OutdatedFile[] {
  return (oldOf.get(record) ?? []).filter((one) => old.get(one.file) === one);
}

function toManifest({ from, current, old, known, held }: State): ManifestView {
  const pending = [...held.values()].flat().filter((entry) => current.get(entry.file) === entry);
  const unsure = new Set(pending.map(({ file }) => file));
  const inWork = pending.map(({ file, record, kind }): OutdatedFile => ({ file, record, kind, why: 'unfinished' }));
  return {
    from,
    files: listingOf(
      current,
      [...current.names()].filter((file) => !unsure.has(file)),
    ),
    outdated: [...old.values(), ...inWork].sort((a, b) => (a.file < b.file ? -1 : 1)),
    records: listingOf(known, [...known.names()]),
  };
}

/** Values by their names, in these names' order. */
function listingOf<T>(values: PackedMap<T>, names: string[]): Listing<T> {
  names.sort();
  return createListing(names.length, (index) => {
    const name = names[index];
    return name === undefined ? undefined : values.get(name);
  });
}

function groupByRecord<T extends { readonly record: string }>(items: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(item.record);
    if (group) group.push(item);
    else groups.set(item.record, [item]);
  }
  return groups;
}

/** Why a file of a record that did not come anew is not current; undefined when it still is. */
function reasonFor(entry: ManifestEntry, { failed, kinds, complete }: Settlement, isSame: boolean) {
  if (isSame) return failed && kinds.includes(entry.kind) ? 'failed' : undefined;
  if (failed) return 'failed';
  return complete && kinds.includes(entry.kind) ? 'gone' : 'changed';
}

/** A record without the runs that made certain files: those are another's now. */
function withoutFiles(known: KnownRecord, files: ReadonlySet<string>): KnownRecord {
  return { ...known, made: known.made.filter((made) => !made.files.some((file) => files.has(file))) };
}

/** What is told of a record's meeting; kinds that this run was not asked for keep their names. */
function meetingOf(
  { shelves }: State,
  { meeting }: Settlement,
  before: KnownRecord | undefined,
): Pick<KnownRecord, 'meeting'> {
  if (!meeting) return before?.meeting ? { meeting: before.meeting } : {};
  const kinds = shelves.kinds({ ...before?.meeting?.kinds, ...meeting.kinds });
  return { meeting: { ...meeting, parties: shelves.texts(meeting.parties), kinds } };
}
