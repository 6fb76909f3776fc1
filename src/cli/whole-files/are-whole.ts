import { setImmediate as nextTurn } from 'node:timers/promises';
import type { WantedFile } from '../../batch/index.ts';
import { openLedger, UNKNOWN, WHOLE } from './ledger.ts';
import { isWhole, lookThrough } from './look-through.ts';
import type { ThreadData } from './thread-data.ts';

/** Fewer files are looked through before a second thread has started. */
const WORTH_IT = 1000;

/**
 * Of each file, whether it is there, to the byte. Of many, a second thread looks at some, where there is the program of
 * one; what it leaves behind when it fails is looked at here.
 */
export async function areWhole(files: readonly WantedFile[], program?: string): Promise<readonly boolean[]> {
  const ledger = openLedger(files.length);
  const { memory, verdicts } = ledger;
  const other = program && files.length >= WORTH_IT ? runThread(program, { files, memory }) : Promise.resolve();
  for (const _ of lookThrough(files, ledger)) await nextTurn();
  await other;
  return files.map((file, index) => (verdicts[index] === UNKNOWN ? isWhole(file) : verdicts[index] === WHOLE));
}

/** Runs a thread to its end, well or not. */
async function runThread(program: string, workerData: ThreadData): Promise<void> {
  const { Worker } = await import('node:worker_threads');
  await new Promise<void>((resolve) => {
    const thread = new Worker(program, { workerData });
    thread.once('exit', () => resolve());
    thread.once('error', () => resolve());
  });
}
