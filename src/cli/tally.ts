import type { RecordOutcome } from '../batch/index.ts';
import { exitCodeOf } from './exit-code.ts';
import { hasFailed } from './has-failed.ts';
import { createPicker, type Picked } from './pick-records.ts';

/** What the results of a run come to, counted while they come: thousands of them wait packed, and need not be opened for that. */
export interface Tally {
  readonly records: number;
  /** Files that were written, or would be. */
  readonly files: number;
  readonly unchanged: number;
  readonly failed: number;
  /** The highest exit code that a record calls for. */
  readonly exitCode: number;
  /** Those to show, in their order: all of them, or, of very many, those with errors, then with warnings, then those made. */
  readonly shown: readonly Picked[];
}

/** A tally that is being kept. */
export interface OpenTally {
  add(record: RecordOutcome): void;
  /** As it stands. */
  sum(): Tally;
}

/** With more records than this those alone are shown that somebody has to look at, and no more of them. */
const MOST_RECORDS = 40;

/** The tally of a run; with `failOnWarnings` a warning calls for an exit code as an error does. */
export function openTally(failOnWarnings: boolean): OpenTally {
  const counts = { records: 0, files: 0, unchanged: 0, failed: 0, exitCode: 0 };
  const picker = createPicker(rankOf, MOST_RECORDS);
  return {
    add: (record) => {
      counts.records += 1;
      if (record.unchanged) counts.unchanged += 1;
      else counts.files += record.files.length;
      if (hasFailed(record)) counts.failed += 1;
      counts.exitCode = Math.max(counts.exitCode, exitCodeOf(record.diagnostics, failOnWarnings));
      picker.add(record);
    },
    sum: () => ({ ...counts, shown: picker.picked().toSorted((a, b) => a.index - b.index) }),
  };
}

function rankOf(record: RecordOutcome): number {
  if (hasFailed(record)) return 0;
  if (record.diagnostics.length > 0) return 1;
  return record.unchanged ? 3 : 2;
}
