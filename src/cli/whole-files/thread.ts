import { workerData } from 'node:worker_threads';
import { readLedger } from './ledger.ts';
import { lookThrough } from './look-through.ts';
import { isThreadData } from './thread-data.ts';

const given: unknown = workerData;
if (!isThreadData(given)) throw new Error('this is the program of a thread that looks through files');
const portions = lookThrough(given.files, readLedger(given.memory));
while (!portions.next().done);
