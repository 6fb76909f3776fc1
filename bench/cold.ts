/** The program from start to end, as a user runs it. Run by `npm run bench:cold`. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { alternate, shown } from './support/measure.ts';
import { root } from './support/paths.ts';
import { machine, report, tableOf } from './support/results.ts';

const ROUNDS = Math.max(2, Math.round(10 * Number(process.env.BENCH_SHARE ?? 1)));
const program = fileURLToPath(new URL('bin/briefwright.js', root));
const record = fileURLToPath(new URL('inputs/nghe-an-bac-giang.yaml', root));
const folder = mkdtempSync(join(tmpdir(), 'bench-'));
const make = (...more: string[]) => [program, 'report', record, '--force', '--out-dir', folder, ...more];

const commands: Readonly<Record<string, readonly string[]>> = {
  'node alone (`-e 0`)': ['-e', '0'],
  '--help': [program, '--help'],
  'report, brief as PDF': make('--as', 'brief', '--to', 'pdf'),
  'report, brief as Word': make('--as', 'brief', '--to', 'docx'),
  'report, all kinds, Word and PDF': make(),
};
const contenders = Object.entries(commands).map(([name, args]) => ({
  name,
  run: async () => execFileSync(process.execPath, args, { stdio: 'ignore' }),
}));

try {
  const spreads = await alternate(contenders, { warmUps: 2, rounds: ROUNDS });
  const rows = [...spreads].map(([name, spread]) => [name, shown(spread)]);
  report(
    'From start to end, cold',
    `${tableOf(['', 'ms, median (least to most)'], rows)}

\`node bin/briefwright.js\` with the record \`inputs/nghe-an-bac-giang.yaml\`, each run a process of its own, the program built
beforehand. 2 warm-ups (which bring the files into the system's memory), then ${ROUNDS} rounds in turn. ${machine()}.`,
  );
} finally {
  rmSync(folder, { recursive: true });
}
