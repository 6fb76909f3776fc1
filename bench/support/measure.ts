import { performance } from 'node:perf_hooks';

/** Milliseconds of many runs. */
export interface Spread {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

/** One thing to be measured. */
export interface Contender {
  readonly name: string;
  run(): Promise<unknown>;
}

/** Runs the contenders in turn, so that what else the machine does meets them alike; the first rounds are not counted. */
export async function alternate(
  contenders: readonly Contender[],
  { warmUps, rounds }: { readonly warmUps: number; readonly rounds: number },
): Promise<ReadonlyMap<string, Spread>> {
  const times = new Map(contenders.map(({ name }) => [name, [] as number[]]));
  for (let round = -warmUps; round < rounds; round++)
    for (const { name, run } of contenders) {
      const start = performance.now();
      await run();
      const spent = performance.now() - start;
      if (round >= 0) times.get(name)?.push(spent);
      // Streams end and garbage goes between the runs, not inside the next one.
      await new Promise((resolve) => setImmediate(resolve));
    }
  return new Map([...times].map(([name, spent]) => [name, spreadOf(spent)]));
}

/** Median, least and most of some times. */
export function spreadOf(times: readonly number[]): Spread {
  const sorted = times.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const median = ((sorted[Math.ceil(middle) - 1] ?? Number.NaN) + (sorted[Math.floor(middle)] ?? Number.NaN)) / 2;
  return { median, min: sorted[0] ?? Number.NaN, max: sorted.at(-1) ?? Number.NaN };
}

/** Milliseconds as they are printed: "12.3 (11.9 to 20.1)". */
export function shown({ median, min, max }: Spread): string {
  const digits = max < 1000 ? 1 : 0;
  return `${median.toFixed(digits)} (${min.toFixed(digits)} to ${max.toFixed(digits)})`;
}
