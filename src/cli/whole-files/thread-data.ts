import type { WantedFile } from '../../batch/index.ts';

/** What a thread that looks through files is told. */
export interface ThreadData {
  readonly files: readonly WantedFile[];
  /** Of the ledger. */
  readonly memory: SharedArrayBuffer;
}

/** Whether a value is what such a thread is told. */
export function isThreadData(value: unknown): value is ThreadData {
  if (typeof value !== 'object' || value === null) return false;
  const data: Readonly<Record<string, unknown>> = { ...value };
  return Array.isArray(data.files) && data.memory instanceof SharedArrayBuffer;
}
