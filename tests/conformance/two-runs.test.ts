import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeEach, expect, test } from 'vitest';
import { parseManifest } from '../../src/pipeline/index.ts';
import { type Bench, type BinResult, makeBench, root } from '../support/run-bin.ts';
import { smallRecord } from '../support/small-record.ts';

const RECORDS = 40;
let bench: Bench;
beforeEach(() => {
  const ids = Array.from({ length: RECORDS }, (_, index) => `r${index}`);
  bench = makeBench(
    Object.fromEntries(ids.map((id) => [`inputs/${id}.yaml`, smallRecord(id, { title: `Buổi làm việc ${id}` })])),
  );
  return () => bench.remove();
});

const COMMAND = ['report', '--as', 'brief', '--to', 'pdf', '--no-page', '--lang', 'en'];
const output = (name = ''): string => join(bench.folder, 'output', name);

/** Starts the program, and gives its end. */
function start(...more: readonly string[]) {
  const child = spawn(process.execPath, [join(root, 'bin/briefwright.js'), ...COMMAND, ...more], { cwd: bench.folder });
  let [out, err] = ['', ''];
  child.stdout.on('data', (text) => {
    out += text;
  });
  child.stderr.on('data', (text) => {
    err += text;
  });
  const ended = new Promise<BinResult>((resolve) => child.on('close', (code) => resolve({ code, out, err })));
  return { child, ended };
}

/** Waits until a run has the folder and has written something. */
async function untilBusy(): Promise<void> {
  const isBusy = (): boolean =>
    existsSync(output('.briefwright.lock')) && readdirSync(output()).some((name) => name.endsWith('.pdf'));
  for (let count = 0; !isBusy(); count++) {
    if (count > 1500) throw new Error('the run never began');
    await wait(20);
  }
}

/** That every file is listed, as it is; and that nothing else lies about. */
function expectWhole(): void {
  const { files = [], outdated } = parseManifest(readFileSync(output('manifest.json'), 'utf8')) ?? {};
  const pdfs = readdirSync(output()).filter((name) => name !== 'manifest.json');
  expect(outdated).toEqual([]);
  expect(files.map(({ file }) => file)).toEqual(pdfs.sort());
  for (const { file, sha256 } of files)
    expect(
      createHash('sha256')
        .update(readFileSync(output(file)))
        .digest('hex'),
      file,
    ).toBe(sha256);
}

test('the second run in a folder waits and says for whom; then it has nothing to do', async () => {
  const first = start();
  await untilBusy();
  first.child.kill('SIGSTOP');
  const waiting = start();
  await new Promise((resolve) => waiting.child.stderr.once('data', resolve));
  first.child.kill('SIGCONT');
  const second = await waiting.ended;
  expect(second.code).toBe(0);
  expect(second.err).toContain(`Waiting for another run in the same folder (process ${first.child.pid} on `);
  expect(second.out).toContain(`0 files written, ${RECORDS} unchanged`);
  expect((await first.ended).code).toBe(0);
  expectWhole();
});

test('with --no-wait it says so and leaves', async () => {
  const first = start();
  await untilBusy();
  first.child.kill('SIGSTOP');
  const second = await start('--no-wait').ended;
  first.child.kill('SIGCONT');
  expect(second).toMatchObject({ code: 2, out: '' });
  expect(second.err).toContain(`Another run is writing to the folder "output" (process ${first.child.pid} on `);
  expect((await first.ended).code).toBe(0);
  expectWhole();
});

test.each([
  ['-j', '1'],
  ['-j', '2'],
])(
  'Ctrl-C with %s %s: exit code 130, all that is there is whole and listed, the next run does the rest',
  async (...threads) => {
    const run = start(...threads);
    await untilBusy();
    run.child.kill('SIGINT');
    const { code, err } = await run.ended;
    expect({ code, err }).toEqual({ code: 130, err: expect.stringMatching(/\d+ of 40 records are done/) });
    const done = readdirSync(output()).filter((name) => name.endsWith('.pdf')).length;
    expect(done).toBeLessThan(RECORDS);
    expectWhole();
    const next = await start(...threads).ended;
    expect(next.code).toBe(0);
    expect(next.out).toContain(`${RECORDS - done} files written, ${done} unchanged`);
    expectWhole();
  },
);
