/** Five thousand records: does memory stay where it is? Takes many minutes; run by `npm run bench:batch-full`. */
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeRecords } from './support/batch/make-records.ts';
import { runProgram } from './support/batch/run-program.ts';
import { raceCases } from './support/race/cases.ts';
import { machine, report, tableOf } from './support/results.ts';

const MANY = Number(process.env.BENCH_RECORDS ?? 5000);
const folder = mkdtempSync(join(tmpdir(), 'bench-'));
const text = raceCases[0]?.text ?? String;

try {
  const home = makeRecords(join(folder, 'many'), MANY, text);
  const one = await runProgram(home, '--as', 'brief', '-j', '1', '--out-dir', 'one');
  const two = await runProgram(home, '--as', 'brief', '-j', '2', '--out-dir', 'two');
  const growth = ({ halves: [first, last] }: typeof one): number => last / first;
  const rows = [
    ['one thread', one],
    ['two threads', two],
  ] as const;
  report(
    `A batch of ${MANY.toLocaleString('en')} records`,
    `${tableOf(
      ['', 'seconds', 'ms a record', 'most in the first half, MiB', 'in the last half', 'peak'],
      rows.map(([name, run]) => [
        name,
        run.seconds.toFixed(1),
        ((1000 * run.seconds) / run.made).toFixed(1),
        ...[...run.halves, run.peak].map((memory) => memory.toFixed(0)),
      ]),
    )}

The example's record, each time with an id and words of its own, as a brief, Word and PDF, with the page to download from.
Memory is of the process with its threads, looked at ten times a second; the peak is \`maxRSS\`.
${machine()}, ${availableParallelism()} of them to be used.`,
    [
      { words: 'two threads / one thread', is: two.seconds / one.seconds, atMost: 1 / 1.65 },
      { words: 'one thread: memory of the last half / of the first', is: growth(one), atMost: 1.1 },
      { words: 'two threads: memory of the last half / of the first', is: growth(two), atMost: 1.1 },
      { words: 'MiB, one thread', is: one.peak, atMost: 300 },
      { words: 'MiB, two threads', is: two.peak, atMost: 420 },
    ],
  );
} finally {
  rmSync(folder, { recursive: true });
}
