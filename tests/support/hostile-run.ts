import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { checkTwins } from '../../src/readers/index.ts';
import type { Bench } from './run-bin.ts';

/** The most memory that a run may ever take, in MiB. */
const MOST_MEMORY = 1024;
/** A run that takes longer hangs, even on a machine that does much beside. Milliseconds. */
const TIME_LIMIT = 300_000;

/** What stands in an output folder besides the documents. */
const BESIDE = ['manifest.json', 'index.html', 'documents.zip', 'pages'];

/** Where a program that is run says how much memory it took at most, in KiB. */
const PEAK_FILE = '.peak';
const WRITE_PEAK = `import { writeFileSync } from 'node:fs';
process.on('exit', () => writeFileSync(process.env.BRIEFWRIGHT_PEAK, String(process.resourceUsage().maxRSS)));`;

/** A fault as `--json` has it. */
export interface ToldFault {
  readonly code: string;
  readonly family: string;
  readonly severity: string;
  readonly file: string | null;
  readonly line: number | null;
  readonly message: string;
}

/** A file as `--json` has it. */
export interface ToldFile {
  readonly path: string;
  readonly kind: string;
  readonly format: string;
  readonly sha256: string;
}

/** A record as `--json` has it. */
export interface ToldRecord {
  readonly record: string;
  readonly files: readonly ToldFile[];
  readonly diagnostics: readonly ToldFault[];
}

/** A run of the program on input that means no good. */
export interface HostileRun {
  readonly code: number | null;
  readonly err: string;
  readonly records: readonly ToldRecord[];
  /** What belongs to no record. */
  readonly diagnostics: readonly ToldFault[];
  /** Names in the output folder. */
  readonly output: readonly string[];
  /** The most memory that it took, in MiB; with its threads. */
  readonly peak: number;
}

/** Runs the real program with `--json`, watched. */
export async function runHostile(bench: Bench, args: readonly string[]): Promise<HostileRun> {
  const peakFile = join(bench.folder, PEAK_FILE);
  const { code, out, err } = await bench.run([...args, '--json'], {
    variables: {
      NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(WRITE_PEAK)}`,
      BRIEFWRIGHT_PEAK: peakFile,
    },
    timeLimit: TIME_LIMIT,
  });
  if (!out.startsWith('{')) throw new Error(`no result, exit code ${code}: ${err.slice(0, 2000)}`);
  const result: Pick<HostileRun, 'records' | 'diagnostics'> = JSON.parse(out);
  const folder = join(bench.folder, 'output');
  const output = existsSync(folder) ? readdirSync(folder).sort() : [];
  return { code, err, ...result, output, peak: Number(readFileSync(peakFile, 'utf8')) / 1024 };
}

/**
 * Holds a run to what every run promises: no fault of ours, no call stack, bounded memory, no file in the output
 * folder but whole ones that the result tells of.
 */
export function expectGoodEnd(bench: Bench, run: HostileRun): void {
  expect(run.code, 'the exit code').toBeOneOf([0, 1, 2, 3]);
  expect(run.err).not.toMatch(/\n {4}at /);
  expect(run.peak, 'MiB of memory').toBeLessThan(MOST_MEMORY);
  const told = run.records.flatMap(({ files }) => files);
  const names = told.map(({ path }) => path.replace(/^output\//, ''));
  expect(run.output.filter((name) => !BESIDE.includes(name))).toEqual(names.sort());
  for (const { path, sha256 } of told) expect(sha256Of(readFileSync(join(bench.folder, path))), path).toBe(sha256);
}

/** Errors that say nothing of where they are. */
export function placeless(faults: readonly ToldFault[]): readonly ToldFault[] {
  return errorsOf(faults).filter(({ file, line }) => file === null || line === null);
}

/** The errors among faults. */
export function errorsOf(faults: readonly ToldFault[]): readonly ToldFault[] {
  return faults.filter(({ severity }) => severity === 'error');
}

/** What our readers find wrong with the pairs of documents that a run made: unreadable, or no twins. */
export function unsoundPairs(bench: Bench, { records }: HostileRun): readonly string[] {
  return records
    .flatMap(({ files }) => files)
    .flatMap(({ path, format }) => {
      if (format !== 'docx') return [];
      const [word, pdf] = [path, path.replace(/docx$/, 'pdf')].map((one) => readFileSync(join(bench.folder, one)));
      if (!word || !pdf) return [];
      return checkTwins(word, pdf).map(({ text }) => `${path}: ${text.en.message}`);
    });
}

function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
