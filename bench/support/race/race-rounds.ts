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
  /** Why there are none; else empty. */
  readonly failure: string;
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
  const lanes = racers.map((racer): Lane => {
    const most = Math.min(rounds, racer.atMost?.[race.name] ?? rounds);
    return { racer, job: first, times: [], files: [], failure: '', most };
  });
  for (let round = -warmUps; round < rounds; round++) {
    const job = await ready.job(warmUps + round + 1);
    // What making the job has left behind is nobody's.
    globalThis.gc?.();
    const from = (warmUps + round) % lanes.length;
    for (const lane of [...lanes.slice(from), ...lanes.slice(0, from)]) {
      if (lane.failure || round >= lane.most || (round < 0 && lane.most === 1)) continue;
      await runOnce(lane, job, ready, round >= 0);
    }
  }
  return lanes.map(({ times, most, ...rest }) => ({ ...rest, rounds: times.length, spread: spreadOf(times) }));
}

/** Who runs, and what has come of it so far. */
interface Lane {
  readonly racer: Racer;
  readonly times: number[];
  readonly most: number;
  job: Job;
  files: readonly Uint8Array[];
  failure: string;
}

async function runOnce(lane: Lane, job: Job, ready: ReadyCase, counts: boolean): Promise<void> {
  // Streams end between the runs, not inside the next one.
  await new Promise((resolve) => setImmediate(resolve));
  const start = performance.now();
  lane.job = job;
  try {
    lane.files = await lane.racer.run(job, ready);
    if (counts) lane.times.push(performance.now() - start);
  } catch (error) {
    // A peer that cannot do it is told as such, and the others go on.
    lane.failure = error instanceof Error ? error.message : String(error);
  }
}
