/* What the race and the process of one who takes part say to each other. */

/** What is asked of a process. */
export type Order =
  /** Make documents for so long, in milliseconds, of records that nobody counts. */
  | { readonly type: 'warm'; readonly milliseconds: number }
  /** Make the documents of the record of this number. */
  | { readonly type: 'run'; readonly number: number }
  /** Give the files of the last run, close and end. */
  | { readonly type: 'end' };

/** What it answers, once to each order. */
export type Answer =
  | { readonly type: 'ready' }
  | { readonly type: 'took'; readonly milliseconds: number }
  /** `peak` is the most memory that this process ever held, in MiB. */
  | { readonly type: 'files'; readonly files: readonly Uint8Array[]; readonly peak: number }
  /** It cannot be done: the others go on. */
  | { readonly type: 'failed'; readonly reason: string };
