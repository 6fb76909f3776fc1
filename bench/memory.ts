/** Ten thousand records need hardly more memory than a hundred. Takes some minutes; run by `npm run bench:memory`. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeRecords } from './support/batch/make-records.ts';
import { type ProgramRun, runProgram } from './support/batch/run-program.ts';
import { raceCases } from './support/race/cases.ts';
import { machine, report, tableOf } from './support/results.ts';

const FEW = 100;
const MANY = 100 * FEW;
const folder = mkdtempSync(join(tmpdir(), 'bench-'));
const text = raceCases[0]?.text ?? String;

try {
  const home = makeRecords(join(folder, 'few'), FEW, text);
  await makeBriefs(home, 'first');
  const few = middleOf([await makeBriefs(home, 'one'), await makeBriefs(home, 'two'), await makeBriefs(home, 'three')]);
  const many = await makeBriefs(makeRecords(join(folder, 'many'), MANY, text), 'one');
  report(
    `Memory of ${MANY.toLocaleString('en')} records`,
    `${tableOf(
      ['', 'seconds', 'peak memory, MiB'],
      [rowOf(`${FEW} records`, few), rowOf(`${MANY.toLocaleString('en')} records`, many)],
    )}

The example's record, each time with an id and words of its own, as a brief, Word and PDF, by one thread, with the page to
download from. Memory is the most that the process ever held (\`maxRSS\`); of the ${FEW} records, the median of three runs, the first of all not
counted, since it also keeps the program's code.
${machine()}.`,
    [{ words: `memory of ${MANY} records / of ${FEW}`, is: many.peak / few.peak, atMost: 1.3 }],
  );
} finally {
  rmSync(folder, { recursive: true });
}

function makeBriefs(home: string, out: string): Promise<ProgramRun> {
  return runProgram(home, '--as', 'brief', '-j', '1', '--out-dir', out);
}

/** The run of median memory. */
function middleOf(runs: readonly [ProgramRun, ProgramRun, ProgramRun]): ProgramRun {
  const [, middle = runs[0]] = runs.toSorted((a, b) => a.peak - b.peak);
  return middle;
}

function rowOf(name: string, { seconds, peak }: ProgramRun): readonly string[] {
  return [name, seconds.toFixed(1), peak.toFixed(0)];
}
