import { setImmediate as nextTurn } from 'node:timers/promises';
import type { WantedFile } from '../../batch/index.ts';
import type { KnownFiles } from './known-files.ts';
import { openLedger, UNKNOWN, WHOLE } from './ledger.ts';
import { isWhole, lookThrough } from './look-through.ts';
import type { ThreadData } from './thread-data.ts';

/** Fewer files are looked through before a second thread has started. */
const WORTH_IT = 1000;

/** Who helps to find out, where there is somebody. */
export interface Helpers {
  /** The program of a second thread. */
  readonly program?: string;
  /** What earlier runs knew. */
  readonly known?: KnownFiles;
}

/** Of each file, whether it is there, to the byte. Those that are known to be as they were are not read. */
export async function areWhole(
  files: readonly WantedFile[],
  { program, known }: Helpers = {},
): Promise<readonly boolean[]> {
  const sights = files.map((file) => known?.see(file));
  const isKnown = sights.map((sight) => sight !== undefined && known?.knows(sight) === true);
  const doubtful = files.filter((_, index) => !isKnown[index]);
  const verdicts = (await readThrough(doubtful, program)).values();
  const whole = isKnown.map((is) => is || verdicts.next().value === true);
  for (const [index, sight] of sights.entries()) if (sight && whole[index]) known?.note(sight);
  return whole;
}

/** Reads files. Of many, a second thread reads some; what it leaves behind when it fails is read here. */
async function readThrough(files: readonly WantedFile[], program: string | undefined): Promise<readonly boolean[]> {
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
