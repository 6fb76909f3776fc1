import type { RecordOutcome } from '../batch/index.ts';

/** A record's outcome, and the how-many-th it is. */
export interface Picked {
  readonly record: RecordOutcome;
  /** From 0. */
  readonly index: number;
}

/** Picks outcomes while they come. */
export interface Picker {
  add(record: RecordOutcome): void;
  /** Those that are to be shown before all others: of the lowest rank, from 0, first. */
  picked(): readonly Picked[];
}

/** A picker of at most so many outcomes. */
export function createPicker(rankOf: (record: RecordOutcome) => number, most: number): Picker {
  const ranks: Picked[][] = [];
  let index = 0;
  return {
    add: (record) => {
      const rank = rankOf(record);
      ranks[rank] ??= [];
      if (ranks[rank].length < most) ranks[rank].push({ record, index });
      index += 1;
    },
    picked: () => ranks.flat().slice(0, most),
  };
}
