/** Everybody's way to the same documents from a bare machine, as commands. Run by `npm run bench:race-cold`. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { type Spread, shown, spreadOf } from './support/measure.ts';
import { type RaceCase, raceCases } from './support/race/cases.ts';
import { type Way, waysOf, writeCase } from './support/race/commands.ts';
import { type Demand, machine, report, tableOf } from './support/results.ts';

const SHARE = Number(process.env.BENCH_SHARE ?? 1);
const ROUNDS = { brief: 7, report: 5, table: 3 } as const;
/** Tells the memory of a process and of those that it starts. */
const TIME = '/usr/bin/time';

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
const cases = raceCases.filter(({ name }) => (process.env.BENCH_CASE ?? name) === name);
try {
  for (const race of cases) {
    const home = join(folder, race.name);
    await writeCase(race, home);
    const ways = waysOf(race, home);
    tell(race, ways, runInTurn(ways, Math.max(2, Math.round(ROUNDS[race.name] * SHARE))));
  }
} finally {
  rmSync(folder, { recursive: true });
}

interface Run {
  readonly spread: Spread;
  /** MiB that the largest process of a way holds at most. */
  readonly peak: number;
}

/** A first round brings the files into the system's memory and tells the memory taken; the others are timed. */
function runInTurn(ways: readonly Way[], rounds: number): ReadonlyMap<Way, Run> {
  const peaks = new Map(ways.map((way) => [way, peakOf(way)]));
  const times = new Map(ways.map((way) => [way, [] as number[]]));
  for (let round = 0; round < rounds; round++)
    for (const way of ways) {
      const start = performance.now();
      for (const [file = '', ...args] of way.commands) execFileSync(file, args, { stdio: 'ignore', env: way.env });
      times.get(way)?.push(performance.now() - start);
    }
  return new Map([...times].map(([way, spent]) => [way, { spread: spreadOf(spent), peak: peaks.get(way) ?? 0 }]));
}

function peakOf({ commands, env }: Way): number {
  const file = join(folder, 'peak');
  const peaks = commands.map((command) => {
    execFileSync(TIME, ['-f', '%M', '-o', file, ...command], { stdio: 'ignore', env });
    return Number(readFileSync(file, 'utf8')) / 1024;
  });
  return Math.max(...peaks);
}

function tell(race: RaceCase, ways: readonly Way[], runs: ReadonlyMap<Way, Run>): void {
  const median = (name: string, goal: Way['goal']): number => {
    const way = ways.find((one) => one.name === name && one.goal === goal);
    return (way && runs.get(way)?.spread.median) ?? Number.NaN;
  };
  const rows = [...runs].map(([{ name, goal }, { spread, peak }]) => {
    const beside = goal ? `${(spread.median / median('ours', goal)).toFixed(2)} ×` : '';
    return [name, goal, shown(spread), beside, peak.toFixed(0)];
  });
  const ours = median('ours', 'pair');
  const bare = median('node alone (`-e 0`)', '');
  const demands: readonly Demand[] = [
    {
      words: 'pair / docxtemplater + LibreOffice',
      is: ours / median('docxtemplater + LibreOffice', 'pair'),
      atMost: 0.25,
    },
    ...(race.name === 'table'
      ? []
      : [{ words: 'pair, ms: twice node alone and 250', is: ours, atMost: 2 * bare + 250 }]),
  ];
  report(
    `${race.title}, cold`,
    `${tableOf(['', 'makes', 'ms, median (least to most)', 'beside ours', 'peak, MiB'], rows)}

Peak: of the largest process, told by \`time\` in a run of its own. ${machine()}.`,
    demands,
  );
}
