/** One who takes part in the race, in a process of its own: started by `race.ts`, which says what to do and when. */
import { performance } from 'node:perf_hooks';
import { raceCases } from './support/race/cases.ts';
import { racers } from './support/race/contenders.ts';
import { readyCase } from './support/race/job.ts';
import type { Answer, Order } from './support/race/lane-types.ts';
import type { Files } from './support/race/racer.ts';

/** Records that are made while warming up have numbers from here: none of them comes again in a round. */
const WARM_UP = 500;
const MEBIBYTE = 1024;

const [caseName = '', position = ''] = process.argv.slice(2);
const race = raceCases.find(({ name }) => name === caseName);
const racer = racers[Number(position)];
if (!race || !racer) throw new Error(`nobody runs ${position} in ${caseName}`);

const ready = await readyCase(race);
const { take, close } = await racer.open(ready);
let files: Files = [];

process.on('message', (order: Order) => void answer(order));
tell({ type: 'ready' });

/**
 * Makes the documents of a record and gives the time that took. Young garbage that getting ready left behind goes before.
 * Not all garbage: a full collection also throws away compiled code and marks optimised code for being thrown away,
 * which no user's run begins with.
 */
async function run(number: number): Promise<number> {
  const make = await take(await ready.job(number));
  globalThis.gc?.({ type: 'minor' });
  const start = performance.now();
  files = await make();
  return performance.now() - start;
}

async function answer(order: Order): Promise<void> {
  try {
    tell(await perform(order));
  } catch (error) {
    tell({ type: 'failed', reason: error instanceof Error ? error.message : String(error) });
  }
}

async function perform(order: Order): Promise<Answer> {
  if (order.type === 'run') return { type: 'took', milliseconds: await run(order.number) };
  if (order.type === 'warm') {
    for (let [number, spent] = [WARM_UP, 0]; spent < order.milliseconds; number++) spent += await run(number);
    return { type: 'ready' };
  }
  await close?.();
  return { type: 'files', files, peak: process.resourceUsage().maxRSS / MEBIBYTE };
}

function tell(answer: Answer): void {
  process.send?.(answer);
}
