import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { WantedFile } from '../../../src/batch/index.ts';
import { areWhole } from '../../../src/cli/whole-files/are-whole.ts';
import { findHelper } from '../../../src/cli/whole-files/find-helper.ts';
import { NOT_WHOLE, openLedger, readLedger, UNKNOWN, WHOLE } from '../../../src/cli/whole-files/ledger.ts';
import { lookThrough } from '../../../src/cli/whole-files/look-through.ts';
import { makeBench, root } from '../../support/run-bin.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'briefwright-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function put(name: string, bytes: Uint8Array): WantedFile {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return { path, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}

/** Around the space that is read at once, and its double. */
test.each([0, 1, 524_287, 524_288, 524_289, 1_048_576, 1_300_000])(
  'a file of %i bytes is whole until its last byte is another',
  async (size) => {
    const bytes = Buffer.alloc(size, 'Nghệ An ');
    const file = put('one', bytes);
    expect(await areWhole([file])).toEqual([true]);
    writeFileSync(file.path, Buffer.concat([bytes.subarray(0, -1), Buffer.from('!')]));
    expect(await areWhole([file])).toEqual([false]);
  },
);

test('what is missing, too long, a folder, or below a file is not whole', async () => {
  const [good, long] = [put('good', Buffer.from('tốt')), put('long', Buffer.from('dài'))];
  appendFileSync(long.path, '!');
  mkdirSync(join(folder, 'folder'));
  const others = ['none', 'folder', 'good/below'].map((name) => ({ ...good, path: join(folder, name) }));
  expect(await areWhole([good, long, ...others, good])).toEqual([true, false, false, false, false, true]);
});

/** Many files, of which each seventh is not as it should be. */
const someFiles = (count: number): readonly WantedFile[] => {
  const good = put('same', Buffer.from('như cũ'));
  return Array.from({ length: count }, (_, index) => (index % 7 === 3 ? { ...good, sha256: 'another' } : good));
};
const expected = (count: number): readonly boolean[] => Array.from({ length: count }, (_, index) => index % 7 !== 3);

test('those who share a ledger look at each file once', () => {
  const files = someFiles(100);
  const ledger = openLedger(files.length);
  const threads = [lookThrough(files, ledger), lookThrough(files, readLedger(ledger.memory))];
  const turns = threads.map((thread) => [...thread].length);
  expect(turns).toEqual([7, 0]);
  expect(ledger.verdicts).not.toContain(UNKNOWN);
});

test.each([
  ['does its part', 'while (true) { const at = Atomics.add(next, 0, 16); if (at >= files.length) break; look(at); }'],
  ['takes files and fails', 'Atomics.add(next, 0, 700); throw new Error("broken");'],
  ['takes files and ends', 'Atomics.add(next, 0, 700);'],
  ['cannot be read', 'syntax error'],
])('a second thread that %s: no file is forgotten', async (_, act) => {
  const program = join(folder, 'thread.cjs');
  writeFileSync(
    program,
    `const { workerData: { files, memory } } = require('node:worker_threads');
const [next, verdicts] = [new Int32Array(memory, 0, 1), new Uint8Array(memory, 4)];
const look = (at) => files.slice(at, at + 16).forEach(({ sha256 }, more) => { verdicts[at + more] = sha256 === 'another' ? 2 : 1; });
${act}`,
  );
  expect(await areWhole(someFiles(5000), { program })).toEqual(expected(5000));
});

test('the thread that was built looks through all that it is given', async () => {
  const bench = makeBench({});
  expect((await bench.run(['--help'])).code).toBe(0);
  bench.remove();
  const files = someFiles(50);
  const { memory, verdicts } = openLedger(files.length);
  await once(new Worker(findHelper(root, 2).program ?? '', { workerData: { files, memory } }), 'exit');
  expect([...verdicts]).toEqual(expected(50).map((isWhole) => (isWhole ? WHOLE : NOT_WHOLE)));
  expect(findHelper(root, 1)).toEqual({});
});
