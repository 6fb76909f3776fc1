import { workerData } from 'node:worker_threads';
import { jobRunner } from '../batch/index.ts';
import { openWorkshop } from '../pipeline/index.ts';
import { realDisk } from './real-disk.ts';
import { realEnv } from './real-env.ts';
import { realKeeper } from './real-keeper.ts';
import { isWorkerData } from './worker-data.ts';

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
