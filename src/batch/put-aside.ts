import { type BuiltFile, EnvError, joinPath, type ReportResult } from '../pipeline/index.ts';
import type { Disk } from './disk.ts';

/** A finished file that lies beside its place, waiting to be renamed. */
export interface MadeFile extends Omit<BuiltFile, 'bytes'> {
  /** Its length in bytes. */
  readonly size: number;
  /** Where its bytes lie, for a while in the system's memory alone; absent in a dry run, and where the disk refused. */
  readonly aside?: string;
  /** Why the disk refused: its own code. */
  readonly refusal?: string;
}

/** Where files go aside: the folder that they are for, and the number of the job, so that no two threads use one name. */
export interface Aside {
  /** Absolute. */
  readonly folder: string;
  readonly index: number;
}

/**
 * Writes the files of a report aside: whoever made them does, so that their bytes go through no other thread. The names
 * end as those of temporary files do, so that the next run finds them when this one is killed.
 */
export async function putAside(
  disk: Disk,
  files: ReportResult['files'],
  place: Aside | undefined,
): Promise<readonly MadeFile[]> {
  return Promise.all(
    files.map(async ({ bytes, ...file }): Promise<MadeFile> => {
      const made: MadeFile = { ...file, size: bytes.length };
      if (!place) return made;
      const aside = joinPath(place.folder, `${file.name}.${place.index}.${disk.pid}.tmp`);
      return orRefusal(made, async () => {
        await disk.put(aside, bytes);
        return { ...made, aside };
      });
    }),
  );
}

/** Brings files that lie aside onto the disk; what the disk refuses is removed. */
export async function flushAside(disk: Disk, files: readonly MadeFile[]): Promise<readonly MadeFile[]> {
  return Promise.all(
    files.map(async (file) => {
      const { aside, ...made } = file;
      if (aside === undefined) return file;
      const flushed = await orRefusal(made, async () => {
        await disk.flush(aside);
        return file;
      });
      if (flushed.refusal !== undefined) await disk.remove(aside).catch(() => undefined);
      return flushed;
    }),
  );
}

async function orRefusal(made: MadeFile, act: () => Promise<MadeFile>): Promise<MadeFile> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof EnvError) return { ...made, refusal: error.code };
    throw error;
  }
}
