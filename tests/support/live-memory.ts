import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect: unknown = runInNewContext('gc');

/** Bytes that this thread's values take, its buffers too, once garbage is collected. */
export function liveBytes(): number {
  if (typeof collect !== 'function') throw new Error('garbage cannot be collected');
  // What is freed with a value that was collected goes with the next collection.
  for (let turn = 0; turn < 2; turn++) collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
