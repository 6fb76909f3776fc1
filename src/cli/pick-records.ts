import type { BatchOutcome, RecordOutcome } from '../batch/index.ts';

/** A record's outcome, and the how-many-th it is. */
export interface Picked {
  readonly record: RecordOutcome;
  /** From 0. */
  readonly index: number;
}

/** The outcomes that are to be shown before all others, at most so many: those of the lowest rank, from 0, first. */
export function pickRecords(
  records: BatchOutcome['records'],
  rankOf: (record: RecordOutcome) => number,
  most: number,
): readonly Picked[] {
  const ranks: Picked[][] = [];
  let index = 0;
  for (const record of records) {
    const rank = rankOf(record);
    ranks[rank] ??= [];
    if (ranks[rank].length < most) ranks[rank].push({ record, index });
    index += 1;
  }
  return ranks.flat().slice(0, most);
}
