import { setFlagsFromString } from 'node:v8';
import { workerData } from 'node:worker_threads';
import { jobRunner } from '../batch/index.ts';
import { openWorkshop } from '../pipeline/index.ts';
import { realDisk } from './real-disk.ts';
import { realEnv } from './real-env.ts';
import { realKeeper } from './real-keeper.ts';
import { isWorkerData } from './worker-data.ts';

/**
 * How much a heap may grow, in percent of what lives, before it is swept. V8 by itself lets it grow to four times of
 * that: two threads then hold 460 MiB instead of 325, for a tenth less work.
 */
const GROWTH = 100;

// Here, after the program was loaded: V8 refuses code that was kept under other flags.
setFlagsFromString(`--heap-growing-percent=${GROWTH}`);

/** What a worker thread does for each record. The main thread gives it the same machine as it has itself. */
export const runJob = jobRunner(realDisk(), async () => {
  const given: unknown = workerData;
  if (!isWorkerData(given)) throw new Error('this is the program of a worker thread');
  const { cwd, variables, home, version, templates } = given;
  return openWorkshop(realEnv(cwd, variables), {
    ...{ home, version, ...realKeeper(home) },
    ...(templates === undefined ? {} : { templates }),
  });
});
