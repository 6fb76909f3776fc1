import { createHash } from 'node:crypto';
import { type Stats, statSync } from 'node:fs';
import type { WantedFile } from '../../batch/index.ts';
import type { Keeper } from '../../pipeline/index.ts';

/** What was changed so many milliseconds ago may be changed once more within one tick of the system's clock. */
const TICK = 1_000;
/** Fewer files are read sooner than marks of them are. */
const WORTH_IT = 200;
/** Marks that are kept at most; beyond that, those of this run alone. */
const MOST = 100_000;
/** Bytes of a mark. */
const LENGTH = 16;

/** A file as it was seen: when it is whole, it need not be read again until the system says that it was changed. */
export interface Sight {
  /** Hash of what the system says of the file, and of what it should hold. */
  readonly mark: string;
  /** When it was changed, or what is said of it, in milliseconds since 1970: no program can set this at will. */
  readonly changed: number;
}

/** What earlier runs knew of the files of an output folder, so that those that nobody has touched are not read again. */
export interface KnownFiles {
  /** Undefined when there is no such file, it has another length, or it cannot be looked at. */
  see(file: WantedFile): Sight | undefined;
  /** Whether an earlier run knew it to be whole, as it was seen now. */
  knows(sight: Sight): boolean;
  /** Notes that what was seen is whole. */
  note(sight: Sight): void;
  /** Keeps what was noted for the next run. */
  keep(): void;
}

/** Opens what is known of a folder's files; its path is absolute. */
export function openKnownFiles(keeper: Keeper, folder: string): KnownFiles {
  const key = `whole files of ${folder}`;
  const noted = createNotes();
  let before: ReadonlySet<string> | undefined;
  const known = (): ReadonlySet<string> => {
    before ??= new Set(marksIn(keeper.find(key)));
    return before;
  };
  return {
    see,
    knows: ({ mark }) => known().has(mark),
    note: noted.add,
    keep: () => {
      const fresh = noted.changedBefore(Date.now() - TICK);
      if (fresh.length < WORTH_IT * LENGTH) return;
      const marks = known().size > 0 ? new Set(marksIn(fresh)) : undefined;
      if (marks && [...marks].every((mark) => known().has(mark))) return;
      const others = marks ? [...known()].filter((mark) => !marks.has(mark)) : [];
      const rest = fresh.length / LENGTH + others.length > MOST ? [] : others;
      keeper.keep(key, Buffer.concat([fresh, Buffer.from(rest.join(''), 'latin1')]));
    },
  };
}

/** Marks one behind the other, since ten thousand records have many; and when their files were changed. */
function createNotes() {
  let space = Buffer.alloc(0);
  const times: number[] = [];
  return {
    add: ({ mark, changed }: Sight): void => {
      const end = times.push(changed) * LENGTH;
      if (end > space.length) space = Buffer.concat([space], 2 * end);
      space.write(mark, end - LENGTH, 'latin1');
    },
    /** The marks of files that were changed before a moment. */
    changedBefore: (moment: number): Buffer => {
      const found = Buffer.alloc(times.length * LENGTH);
      let used = 0;
      for (const [at, changed] of times.entries())
        if (changed < moment) used += space.copy(found, used, at * LENGTH, (at + 1) * LENGTH);
      return found.subarray(0, used);
    },
  };
}

function see(file: WantedFile): Sight | undefined {
  try {
    const found = statSync(file.path, { throwIfNoEntry: false });
    if (!found?.isFile() || found.size !== file.bytes) return undefined;
    return { mark: markOf(file, found), changed: found.ctimeMs };
  } catch {
    return undefined;
  }
}

function markOf({ path, sha256 }: WantedFile, { size, dev, ino, mtimeMs, ctimeMs }: Stats): string {
  const facts = [path, sha256, size, dev, ino, mtimeMs, ctimeMs].join('\0');
  return createHash('sha256').update(facts).digest().toString('latin1', 0, LENGTH);
}

function marksIn(kept: unknown): readonly string[] {
  if (!(kept instanceof Uint8Array)) return [];
  const text = Buffer.from(kept).toString('latin1');
  return Array.from({ length: text.length / LENGTH }, (_, at) => text.slice(at * LENGTH, (at + 1) * LENGTH));
}
