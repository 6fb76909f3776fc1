/** Many records: cold, warm, with one and with two threads, and their memory. Run by `npm run bench:batch`. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { root } from './support/paths.ts';
import { machine, report, tableOf } from './support/results.ts';

const MANY = Number(process.env.BENCH_RECORDS ?? 1_000);
const MEMORY = [100, Number(process.env.BENCH_MEMORY ?? 10_000)] as const;
const program = fileURLToPath(new URL('bin/briefwright.js', root));
const example = readFileSync(new URL('inputs/nghe-an-bac-giang.yaml', root), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'bench-'));

const SMALL = `schema: 1
meeting:
  title: Buổi làm việc với Đoàn công tác tỉnh Nghệ An
  starts: 2023-10-05
parties:
  - id: host
    name: tỉnh Bắc Giang
    role: host
`;

/** A folder of so many records that differ in their id. */
function makeRecords(name: string, count: number, text: string): string {
  const home = join(folder, name);
  cpSync(new URL('inputs/sources', root), join(home, 'inputs', 'sources'), { recursive: true });
  for (let index = 0; index < count; index++) writeRecord(home, index, text);
  return home;
}

function writeRecord(home: string, index: number, text: string): void {
  const id = `r${String(index).padStart(5, '0')}`;
  writeFileSync(
    join(home, 'inputs', `${id}.yaml`),
    text.replace(/^id: .*\n/m, '').replace(/^schema: 1$/m, `schema: 1\nid: ${id}`),
  );
}

interface Run {
  readonly seconds: number;
  /** Of the whole process, at most. */
  readonly megabytes: number;
  readonly made: number;
}

/** Runs the program in a process of its own; its peak memory is told by the process itself as it ends. */
function run(home: string, ...args: readonly string[]): Run {
  const peak = join(folder, 'peak');
  const hook = `process.on('exit',()=>require('fs').writeFileSync(${JSON.stringify(peak)},String(process.resourceUsage().maxRSS)))`;
  const hookFile = join(folder, 'hook.cjs');
  writeFileSync(hookFile, `if (require('worker_threads').isMainThread) ${hook}`);
  const began = performance.now();
  const options = { cwd: home, maxBuffer: 2 ** 30, stdio: ['ignore', 'pipe', 'ignore'] as 'pipe'[] };
  const out = execFileSync(process.execPath, ['--require', hookFile, program, 'report', '--json', ...args], options);
  const seconds = (performance.now() - began) / 1000;
  const { totals } = JSON.parse(out.toString('utf8'));
  const made: number = totals.records - totals.unchanged;
  return { seconds, megabytes: Number(readFileSync(peak, 'utf8')) / 1024, made };
}

const shown = (seconds: number): string => seconds.toFixed(seconds < 10 ? 2 : 1);

try {
  const home = makeRecords('many', MANY, example);
  const one = run(home, '-j', '1', '--out-dir', 'one');
  const cold = run(home, '-j', '2');
  writeRecord(home, 0, example.replace(/^ {2}title: /m, '  title: Lần hai. '));
  const warm = run(home, '-j', '2');
  const nothing = run(home, '-j', '2');
  const rows = [
    ['all, one thread', one, ''],
    ['all, two threads', cold, `${(one.seconds / cold.seconds).toFixed(2)} × as fast`],
    ['one record changed', warm, `${((100 * warm.seconds) / cold.seconds).toFixed(1)} % of all`],
    ['nothing changed', nothing, `${((100 * nothing.seconds) / cold.seconds).toFixed(1)} % of all`],
  ] as const;
  const memory = MEMORY.map(
    (count) => [count, run(makeRecords(`m${count}`, count, SMALL), '--as', 'brief', '--to', 'pdf', '-j', '2')] as const,
  );
  const [few, lots] = memory.map(([, { megabytes }]) => megabytes);
  const ratio = (lots ?? Number.NaN) / (few ?? Number.NaN);
  report(
    'A batch',
    `${tableOf(
      [`${MANY.toLocaleString('en')} records`, 'seconds', 'records made', 'beside'],
      rows.map(([name, { seconds, made }, beside]) => [name, shown(seconds), String(made), beside]),
    )}

${tableOf(
  ['records', 'seconds', 'peak memory, MiB', 'beside'],
  memory.map(([count, { seconds, megabytes }], index) => [
    count.toLocaleString('en'),
    shown(seconds),
    megabytes.toFixed(0),
    index === 0 ? '' : `${ratio.toFixed(2)} ×`,
  ]),
)}

Above: copies of \`inputs/nghe-an-bac-giang.yaml\` with other ids, every kind as Word and PDF, each run a process of its own, one
after the other. Below: a small record's brief as PDF, two threads; the most that the process ever held (\`maxRSS\`).
${machine()}, ${availableParallelism()} of them to be used.`,
    [
      { words: 'records made again when one has changed', is: warm.made, atMost: 1 },
      { words: 'records made again when nothing has', is: nothing.made, atMost: 0 },
      { words: 'time for one changed / for all', is: warm.seconds / cold.seconds, atMost: 0.05 },
      { words: 'two threads / one thread', is: cold.seconds / one.seconds, atMost: 1 / 1.5 },
      { words: `memory of ${MEMORY[1]} records / of ${MEMORY[0]}`, is: ratio, atMost: 1.3 },
    ],
  );
} finally {
  rmSync(folder, { recursive: true });
}
