import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bundleBench } from '../../bench/bundle.mjs';
import type { TableRun } from '../../bench/support/table-run.ts';
import { root } from '../support/run-bin.ts';

const run = promisify(execFile);
const cache = join(root, '.cache');
let folder = '';

/** Lays a table out and writes it as PDF and Word, in a process of its own: what it took. */
async function measure(rows: number): Promise<TableRun> {
  const { stdout } = await run(process.execPath, [join(folder, 'table-run.js'), 'pdf+docx', String(rows)]);
  return JSON.parse(stdout);
}

beforeAll(async () => {
  mkdirSync(cache, { recursive: true });
  folder = mkdtempSync(join(cache, 'large-table-'));
  await bundleBench(folder, ['table-run']);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('a table of 10,000 rows takes at most 12 times the time of 1,000, and less than 600 MiB', async () => {
  const small = await measure(1_000);
  const large = await measure(10_000);
  const time = ({ layout, pdf, docx }: TableRun): number => layout + pdf + docx;
  expect(large.pages).toBeGreaterThan(9 * small.pages);
  expect(time(large) / time(small)).toBeLessThan(12);
  expect(large.peak).toBeLessThan(600);
});
