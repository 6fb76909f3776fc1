import type { Workshop } from '../pipeline/index.ts';
import { type Crew, workAlone } from './crew.ts';
import type { Disk } from './disk.ts';

/** With fewer records than this, threads cost more time to start than they save. */
const WORTH_IT = 12;
/** Records that a thread should have at least, to be worth its start. */
const SHARE = 6;

/** How a batch may use the machine. */
export interface Threads {
  /** The program of a thread and what it is told; absent where there is none, and one thread does it all. */
  readonly worker?: { readonly file: string; readonly data: unknown };
  /** Threads that were asked for; absent: as many as there are cores, where that is worth it. */
  readonly wanted?: number;
  readonly cores: number;
  /** Milliseconds that one record may take, where somebody set them: then even one record has a thread of its own. */
  readonly timeLimit?: number;
}

/** What one record may take where nobody says otherwise: only something endless takes longer. */
const USUAL_LIMIT = 300_000;

/** Who is to make the documents of so many records. */
export async function chooseCrew(workshop: Workshop, disk: Disk, count: number, threads: Threads): Promise<Crew> {
  const { worker, timeLimit } = threads;
  const size = sizeFor(count, threads);
  if (!worker || count === 0 || (size === 1 && timeLimit === undefined)) return workAlone(workshop, disk);
  const { openPool } = await import('./pool.ts');
  return openPool({ ...worker, size, timeLimit: timeLimit ?? USUAL_LIMIT });
}

/** How many threads so many records are worth. */
export function sizeFor(count: number, { wanted, cores }: Threads): number {
  if (wanted !== undefined) return Math.max(1, Math.min(wanted, count));
  return count < WORTH_IT ? 1 : Math.max(1, Math.min(cores, Math.floor(count / SHARE)));
}
