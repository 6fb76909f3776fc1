import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { root } from '../paths.ts';

const program = fileURLToPath(new URL('bin/briefwright.js', root));

/** What a run of the program took. Memory is of the whole process with its threads, in MiB. */
export interface ProgramRun {
  readonly seconds: number;
  /** Seconds of all processors together. */
  readonly work: number;
  readonly made: number;
  /** The most that was ever held. */
  readonly peak: number;
  /** The most that was seen in the first half of the time, and in the last. */
  readonly halves: readonly [number, number];
}

/** Looks at the process's memory ten times a second, and writes down what it has seen as the process ends. */
const watch = (goal: string): string => `
if (require('worker_threads').isMainThread) {
  const seen = [process.memoryUsage.rss() / 2 ** 20];
  setInterval(() => seen.push(process.memoryUsage.rss() / 2 ** 20), 100).unref();
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    const told = { peak: maxRSS / 1024, work: (userCPUTime + systemCPUTime) / 1e6, seen };
    require('fs').writeFileSync(${JSON.stringify(goal)}, JSON.stringify(told));
  });
}`;

interface Seen {
  readonly peak: number;
  readonly work: number;
  readonly seen: readonly number[];
}

/** Runs the program over a folder's records in a process of its own, once the disk is at rest from what ran before. */
export async function runProgram(home: string, ...args: readonly string[]): Promise<ProgramRun> {
  await promisify(execFile)('sync');
  const folder = mkdtempSync(join(tmpdir(), 'bench-run-'));
  try {
    const [goal, hook] = [join(folder, 'memory.json'), join(folder, 'watch.cjs')];
    writeFileSync(hook, watch(goal));
    const began = performance.now();
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--require', hook, program, 'report', '--json', ...args],
      { cwd: home, maxBuffer: 2 ** 30, encoding: 'utf8' },
    );
    const seconds = (performance.now() - began) / 1000;
    const { totals } = JSON.parse(stdout);
    const { peak, work, seen }: Seen = JSON.parse(readFileSync(goal, 'utf8'));
    const half = Math.ceil(seen.length / 2);
    const halves = [Math.max(...seen.slice(0, half)), Math.max(...seen.slice(half))] as const;
    return { seconds, work, made: totals.records - totals.unchanged, peak, halves };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Runs two processes at once, of one thread and with about half of the records each: what the machine itself can gain. */
export async function runHalves(home: string): Promise<ProgramRun> {
  const began = performance.now();
  const [first, second] = await Promise.all(
    ['1', '2'].map((half) => runProgram(home, '-j', '1', '--shard', `${half}/2`, '--out-dir', `half-${half}`)),
  );
  if (!first || !second) throw new Error('two halves were to be run');
  return {
    seconds: (performance.now() - began) / 1000,
    work: first.work + second.work,
    made: first.made + second.made,
    peak: first.peak + second.peak,
    halves: [first.halves[0] + second.halves[0], first.halves[1] + second.halves[1]],
  };
}
