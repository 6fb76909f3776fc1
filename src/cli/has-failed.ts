import type { RecordOutcome } from '../batch/index.ts';

/** Whether anything went wrong with a record. */
export function hasFailed({ diagnostics }: RecordOutcome): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}
