/** Large tables: does time grow with the rows, and memory stay in bounds? Run by `npm run bench:table`. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { shown, spreadOf } from './support/measure.ts';
import { type Demand, machine, report, tableOf } from './support/results.ts';
import type { TableRun } from './support/table-run.ts';

const ROUNDS = Math.max(1, Math.round(3 * Number(process.env.BENCH_SHARE ?? 1)));
const ROWS = [1000, 10_000];
const FORMATS = ['pdf', 'docx', 'pdf+docx'];
const program = fileURLToPath(new URL('table-run.js', import.meta.url));

const plans = FORMATS.flatMap((formats) => ROWS.map((rows) => ({ formats, rows, runs: [] as TableRun[] })));
for (let round = 0; round < ROUNDS; round++)
  for (const { formats, rows, runs } of plans)
    runs.push(JSON.parse(execFileSync(process.execPath, [program, formats, String(rows)], { encoding: 'utf8' })));

const total = ({ layout, pdf, docx }: TableRun) => layout + pdf + docx;
const ratioOf = ({ formats, runs }: (typeof plans)[number]) => {
  const few = plans.find((plan) => plan.formats === formats && plan.rows === ROWS[0]);
  return spreadOf(runs.map(total)).median / spreadOf((few?.runs ?? []).map(total)).median;
};
const cells = plans.map((plan) => {
  const { formats, rows, runs } = plan;
  const times = spreadOf(runs.map(total));
  return [
    formats,
    rows.toLocaleString('en'),
    String(runs[0]?.pages),
    shown(times),
    rows === ROWS[0] ? '' : `${ratioOf(plan).toFixed(1)} ×`,
    spreadOf(runs.map(({ peak }) => peak)).max.toFixed(0),
    (runs[0]?.sizes ?? []).map((size) => (size / 1024).toFixed(0)).join(' + '),
  ];
});
const demands = plans.flatMap((plan): readonly Demand[] => [
  ...(plan.rows === ROWS[0]
    ? []
    : [{ words: `${plan.formats}: ten times the rows, times the time`, is: ratioOf(plan), atMost: 12 }]),
  {
    words: `${plan.formats}, ${plan.rows.toLocaleString('en')} rows: MiB`,
    is: spreadOf(plan.runs.map(({ peak }) => peak)).max,
    atMost: 600,
  },
]);
report(
  'One large table',
  `${tableOf(['formats', 'rows', 'pages', 'ms, median (least to most)', 'for ten times the rows', 'peak memory, MiB, at most', 'size, KiB'], cells)}

The table of figures of the brief, its rows repeated; from the styled document to the bytes, layout included, each run in
a fresh process and therefore cold. Peak memory is the most that the process ever held (\`maxRSS\`), Node itself and the
styled document included. ${ROUNDS} rounds in turn. ${machine()}.`,
  demands,
);
