/** What is known of files that several threads look at, in memory that they share. */
export interface Ledger {
  readonly memory: SharedArrayBuffer;
  /** One number: the index of the first file that nobody has taken. */
  readonly next: Int32Array;
  /** A verdict for each file. */
  readonly verdicts: Uint8Array;
}

export const [UNKNOWN, WHOLE, NOT_WHOLE] = [0, 1, 2];

/** A ledger of so many files. */
export function openLedger(count: number): Ledger {
  return readLedger(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT + count));
}

/** A ledger that another thread has opened. */
export function readLedger(memory: SharedArrayBuffer): Ledger {
  return {
    memory,
    next: new Int32Array(memory, 0, 1),
    verdicts: new Uint8Array(memory, Int32Array.BYTES_PER_ELEMENT),
  };
}
