/* What the built program offers: `main` to a process, `runJob` to each of its threads. */
export { main } from './main.ts';
export { runJob } from './worker.ts';
