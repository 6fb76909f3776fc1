import type { RaceCase } from './cases.ts';
import type { Job, ReadyCase } from './job.ts';

/** What is made: a Word file, a PDF, or both. */
export type Goal = 'Word' | 'PDF' | 'pair';

export type Files = readonly Uint8Array[];

/** One who takes part, its packages loaded and its programs started. */
export interface OpenRacer {
  /** Takes what it starts from, before the clock runs; what that gives makes the files, while it runs. */
  take(job: Job): Promise<() => Promise<Files>>;
  close?(): Promise<void>;
}

/** Who takes part, and what they start from. */
export interface Racer {
  readonly name: string;
  readonly goal: Goal;
  readonly from: string;
  /** At most so many rounds of a case: for those that take seconds. */
  readonly atMost?: Partial<Readonly<Record<RaceCase['name'], number>>>;
  open(ready: ReadyCase): Promise<OpenRacer>;
}
