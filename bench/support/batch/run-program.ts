import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { root } from '../paths.ts';

const program = fileURLToPath(new URL('bin/briefwright.js', root));

/** What a run of the program took. Memory is of the whole process with its threads, in MiB. */
export interface ProgramRun {
  readonly seconds: number;
  readonly made: number;
  /** The most that was ever held. */
  readonly peak: number;
  /** The most that was seen in the first half of the time, and in the last. */
  readonly halves: readonly [number, number];
}

/** Looks at the process's memory ten times a second, and writes down what it has seen as the process ends. */
const watch = (goal: string): string => `
if (require('worker_threads').isMainThread) {
  const seen = [];
  setInterval(() => seen.push(process.memoryUsage.rss() / 2 ** 20), 100).unref();
  process.on('exit', () => {
    const told = { peak: process.resourceUsage().maxRSS / 1024, seen };
    require('fs').writeFileSync(${JSON.stringify(goal)}, JSON.stringify(told));
  });
}`;

/** Runs the program over a folder's records in a process of its own. */
export function runProgram(home: string, ...args: readonly string[]): ProgramRun {
  const goal = join(home, 'memory.json');
  const hook = join(home, 'watch.cjs');
  writeFileSync(hook, watch(goal));
  const began = performance.now();
  const out = execFileSync(process.execPath, ['--require', hook, program, 'report', '--json', ...args], {
    cwd: home,
    maxBuffer: 2 ** 30,
    stdio: ['ignore', 'pipe', 'ignore'],
    encoding: 'utf8',
  });
  const seconds = (performance.now() - began) / 1000;
  const { totals } = JSON.parse(out);
  const { peak, seen }: { readonly peak: number; readonly seen: readonly number[] } = JSON.parse(
    readFileSync(goal, 'utf8'),
  );
  const half = Math.ceil(seen.length / 2);
  const halves = [Math.max(...seen.slice(0, half)), Math.max(...seen.slice(half))] as const;
  return { seconds, made: totals.records - totals.unchanged, peak, halves };
}
