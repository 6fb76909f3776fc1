import { performance } from 'node:perf_hooks';
import { type Spread, spreadOf } from '../measure.ts';
import type { RaceCase } from './cases.ts';
import type { Racer } from './contenders.ts';
import { type Job, type ReadyCase, readyCase } from './job.ts';

/** What came of one who took part: the times, and the files of its last round. */
export interface Finish {
  readonly racer: Racer;
  readonly spread: Spread;
  readonly rounds: number;
  readonly files: readonly Uint8Array[];
  /** What those files were made of. */
  readonly job: Job;
}

/**
 * Lets everybody make the documents of one record after the other, each round with a record that nobody has seen and
 * beginning with another, so that nobody always pays for collecting what the one before has left behind.
 */
export async function raceRounds(
  race: RaceCase,
  racers: readonly Racer[],
  { warmUps, rounds }: { readonly warmUps: number; readonly rounds: number },
): Promise<readonly Finish[]> {
  const ready = await readyCase(race);
  const first = await ready.job(0);
  const lanes = racers.map((racer) => ({
    racer,
    job: first,
    times: [] as number[],
    files: [] as readonly Uint8Array[],
    most: Math.min(rounds, racer.atMost?.[race.name] ?? rounds),
  }));
  for (let round = -warmUps; round < rounds; round++) {
    const job = await ready.job(warmUps + round + 1);
    // What making the job has left behind is nobody's.
    globalThis.gc?.();
    const from = (warmUps + round) % lanes.length;
    for (const lane of [...lanes.slice(from), ...lanes.slice(0, from)]) {
      if (round >= lane.most || (round < 0 && lane.most === 1)) continue;
      const { ms, files } = await runOnce(lane.racer, job, ready);
      if (round >= 0) lane.times.push(ms);
      lane.files = files;
      lane.job = job;
    }
  }
  return lanes.map(({ racer, times, files, job }) => ({
    racer,
    files,
    job,
    rounds: times.length,
    spread: spreadOf(times),
  }));
}

async function runOnce(racer: Racer, job: Job, ready: ReadyCase) {
  // Streams end between the runs, not inside the next one.
  await new Promise((resolve) => setImmediate(resolve));
  const start = performance.now();
  const files = await racer.run(job, ready);
  return { ms: performance.now() - start, files };
}
