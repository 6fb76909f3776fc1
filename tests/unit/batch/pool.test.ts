import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sizeFor } from '../../../src/batch/choose-crew.ts';
import { resultsInOrder } from '../../../src/batch/in-order.ts';
import { openPool } from '../../../src/batch/pool.ts';
import type { JobResult } from '../../../src/batch/run-job.ts';

/** A thread that does what the record's name says. */
const WORKER = `
let done = 0;
export async function runJob({ index, input }) {
  const [what] = input.name.split(' ');
  if (what === 'exit') process.exit(3);
  if (what === 'throw') throw new Error('odd\\nand more');
  if (what === 'endless') for (;;) {}
  if (what === 'slow') await new Promise((resolve) => setTimeout(resolve, 300));
  done += 1;
  return { record: input.name, kinds: [], files: [], diagnostics: [], sources: [], stacks: [], uses: [], templates: {}, milliseconds: done };
}
`;
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'briefwright-'));
  writeFileSync(join(folder, 'worker.mjs'), WORKER);
});
afterAll(() => rmSync(folder, { recursive: true }));

async function runAll(names: readonly string[], size: number, timeLimit = 60_000): Promise<readonly JobResult[]> {
  const pool = openPool({ file: join(folder, 'worker.mjs'), data: {}, size, timeLimit });
  const jobs = names.map((name, index) => ({ index, input: { name, path: name }, choices: { sets: [] } }));
  const results: JobResult[] = [];
  try {
    for await (const result of resultsInOrder(pool, jobs)) results.push(result);
  } finally {
    await pool.close();
  }
  return results;
}

test('results come in the order of the jobs, whoever is done first', async () => {
  const names = ['slow 0', ...Array.from({ length: 200 }, (_, index) => `fast ${index}`), 'slow 1', 'fast'];
  expect((await runAll(names, 3)).map(({ record }) => record)).toEqual(names);
});

test('what a record does to its thread is that record’s own, and told at it; the others are done', async () => {
  const names = ['a', 'exit', 'b', 'throw', 'c', 'endless', 'd', 'e', 'f'];
  const results = await runAll(names, 2, 1_500);
  expect(results.map(({ record, diagnostics }) => [record, diagnostics[0]?.code, diagnostics[0]?.at?.file])).toEqual([
    ['a', undefined, undefined],
    ['exit', 'batch/crash', 'exit'],
    ['b', undefined, undefined],
    ['throw', 'batch/crash', 'throw'],
    ['c', undefined, undefined],
    ['endless', 'batch/time-limit', 'endless'],
    ['d', undefined, undefined],
    ['e', undefined, undefined],
    ['f', undefined, undefined],
  ]);
  expect(results[3]?.diagnostics[0]?.text.en.message).toMatch(/odd$/);
});

test('a record has its whole time from when a thread takes it up, not from when it waits for one', async () => {
  const results = await runAll(Array(12).fill('slow'), 1, 2_500);
  expect(results.flatMap(({ diagnostics }) => diagnostics)).toEqual([]);
});

test('threads are used where they are worth it, or as many as were asked for', () => {
  const cores = 8;
  expect([1, 11, 12, 24, 1000].map((count) => sizeFor(count, { cores }))).toEqual([1, 1, 2, 4, 8]);
  expect([1, 3, 1000].map((count) => sizeFor(count, { cores, wanted: 4 }))).toEqual([1, 3, 4]);
  expect(sizeFor(1000, { cores: 1 })).toBe(1);
});
