/** A thousand records: with one and with two threads, and again with one changed. Run by `npm run bench:batch`. */
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeRecords, writeRecord } from './support/batch/make-records.ts';
import { type ProgramRun, runHalves, runProgram } from './support/batch/run-program.ts';
import { raceCases } from './support/race/cases.ts';
import { machine, report, tableOf } from './support/results.ts';

const MANY = Number(process.env.BENCH_RECORDS ?? 1000);
const ROUNDS = 3;
const folder = mkdtempSync(join(tmpdir(), 'bench-'));
const text = raceCases[0]?.text ?? String;

try {
  const home = makeRecords(join(folder, 'many'), MANY, text);
  const ones: ProgramRun[] = [];
  const workers: ProgramRun[] = [];
  const twos: ProgramRun[] = [];
  const changes: ProgramRun[] = [];
  const others: ProgramRun[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    ones.push(await runProgram(home, '-j', '1', '--out-dir', `one-${round}`));
    workers.push(await runProgram(home, '-j', '1', '--time-limit', '300', '--out-dir', `worker-${round}`));
    twos.push(await runProgram(home, '-j', '2', '--out-dir', `two-${round}`));
  }
  const halves = await runHalves(home);
  for (let round = 0; round < ROUNDS; round++) {
    writeRecord(home, round, text(MANY + round));
    changes.push(await runProgram(home, '-j', '2', '--out-dir', 'two-0'));
    others.push(await runProgram(home, '-j', '2', '--out-dir', 'two-0'));
  }
  const all = { one: middleOf(ones), worker: middleOf(workers), two: middleOf(twos), halves };
  tell({ ...all, changed: middleOf(changes), nothing: middleOf(others) });
} finally {
  rmSync(folder, { recursive: true });
}

/** The run of median time, with the most memory that any of them held. */
function middleOf(runs: readonly ProgramRun[]): ProgramRun {
  const middle = runs.toSorted((a, b) => a.seconds - b.seconds)[(runs.length - 1) / 2];
  if (!middle) throw new Error('an odd number of runs has one in the middle');
  return { ...middle, peak: Math.max(...runs.map(({ peak }) => peak)) };
}

type Runs = Readonly<Record<'one' | 'worker' | 'two' | 'halves' | 'changed' | 'nothing', ProgramRun>>;

function tell({ one, worker, two, halves, changed, nothing }: Runs): void {
  const row = (name: string, { seconds, work, made, peak }: ProgramRun, beside: string): readonly string[] => [
    name,
    seconds.toFixed(seconds < 10 ? 2 : 1),
    (work / seconds).toFixed(2),
    String(made),
    made > 1 ? ((1000 * seconds) / made).toFixed(1) : '',
    peak.toFixed(0),
    beside,
  ];
  const gain = ({ seconds }: ProgramRun): string => `${(one.seconds / seconds).toFixed(2)} × as fast`;
  const share = ({ seconds }: ProgramRun): string => `${((100 * seconds) / two.seconds).toFixed(1)} % of all`;
  report(
    `A batch of ${MANY.toLocaleString('en')} records`,
    `${tableOf(
      ['', 'seconds', 'processors at work', 'records made', 'ms a record', 'peak memory, MiB', 'beside'],
      [
        row('all, one thread', one, ''),
        row('all, one worker thread', worker, gain(worker)),
        row('all, two worker threads', two, gain(two)),
        row('all, two processes with half of them each', halves, gain(halves)),
        row('one record changed', changed, share(changed)),
        row('nothing changed', nothing, share(nothing)),
      ],
    )}

The example's record, each time with an id and words of its own; every kind that is made where nobody says which, as Word
and PDF, with the page to download from; each run a process of its own, one after the other, ${ROUNDS} rounds in turn (the
halves once), of which the one of median time is told, and the most memory of any. The two processes with half of the
records each share nothing but the machine: what they gain is what the machine gives to twice the work. One thread: the
program's own makes the documents (\`-j 1\`); one worker thread: it looks on, as it does beside two (\`-j 1 --time-limit
300\`). Memory is the most that the process with its threads ever held (\`maxRSS\`). ${machine()},
${availableParallelism()} of them to be used.`,
    [
      { words: 'records made again when one has changed', is: changed.made, atMost: 1 },
      { words: 'records made again when nothing has', is: nothing.made, atMost: 0 },
      { words: 'time for one changed / for all', is: changed.seconds / two.seconds, atMost: 0.05 },
      { words: 'two worker threads / one thread', is: two.seconds / one.seconds, atMost: 1 / 1.5 },
      { words: 'two worker threads / one', is: two.seconds / worker.seconds, atMost: 1 / 1.7 },
      { words: 'MiB, one thread', is: one.peak, atMost: 300 },
      { words: 'MiB, two threads', is: two.peak, atMost: 420 },
    ],
  );
}
