import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import { errorsOf, expectGoodEnd, type HostileRun, runHostile } from '../support/hostile-run.ts';
import { type Bench, makeBench, root } from '../support/run-bin.ts';

/* The real program on folders and names that are not as they should be. */

const record = (id = ''): string => `${id}meeting: { title: Buổi làm việc, starts: 2023-10-05 }
parties:
  - { id: host, name: tỉnh Nghệ An, role: host }
`;
const COMMAND = ['report', '--as', 'brief', '--to', 'docx', '--no-page'];

let benches: Bench[] = [];
afterEach(() => {
  for (const bench of benches) bench.remove();
  benches = [];
});

function benchOf(files: Readonly<Record<string, string>>): Bench {
  const bench = makeBench(files);
  benches.push(bench);
  return bench;
}

const documents = ({ output }: HostileRun): readonly string[] => output.filter((name) => name.endsWith('.docx'));
const codesOf = (run: HostileRun): readonly string[] =>
  [...run.diagnostics, ...run.records.flatMap(({ diagnostics }) => diagnostics)]
    .filter(({ severity }) => severity === 'error')
    .map(({ code }) => code);

describe('names', () => {
  test('that Windows keeps for devices are written under another one', async () => {
    const names = ['con', 'nul', 'prn', 'aux', 'com1', 'lpt9'];
    const bench = benchOf(Object.fromEntries(names.map((name, at) => [`inputs/${at}.yaml`, record(`id: ${name}\n`)])));
    const run = await runHostile(bench, COMMAND);
    expectGoodEnd(bench, run);
    expect(documents(run)).toEqual(names.map((name) => `_${name}.brief.docx`).sort());
  });

  test('that differ in capitals only are one name: the second is told, the first kept', async () => {
    const bench = benchOf({ 'inputs/A.yaml': record(), 'inputs/a.yaml': record(), 'inputs/b.yaml': record() });
    const run = await runHostile(bench, COMMAND);
    expectGoodEnd(bench, run);
    expect(codesOf(run)).toEqual(['pipeline/same-output']);
    expect(documents(run)).toEqual(['a.brief.docx', 'b.brief.docx']);
  });

  test('of 255 bytes: made shorter, or told; the others are built', async () => {
    const long = `${'hoi-nghi-'.repeat(27)}abcdefg.yaml`;
    expect(Buffer.byteLength(long)).toBe(255);
    const bench = benchOf({ [`inputs/${long}`]: record(), 'inputs/b.yaml': record() });
    const run = await runHostile(bench, COMMAND);
    expectGoodEnd(bench, run);
    expect(documents(run)).toContain('b.brief.docx');
    const [told] = run.records.filter(({ record: name }) => name.includes('hoi-nghi'));
    expect(errorsOf(told?.diagnostics ?? []).length + (told?.files.length ?? 0)).toBeGreaterThan(0);
  });

  test('of an output folder of 300 letters are told, and nothing is written elsewhere', async () => {
    const bench = benchOf({ 'inputs/b.yaml': record() });
    const run = await runHostile(bench, [...COMMAND, '-d', 'x'.repeat(300)]);
    expect(run.code).toBe(2);
    expect(codesOf(run)).toEqual(['pipeline/cannot-write']);
    expect(readdirSync(bench.folder).filter((name) => !name.startsWith('.'))).toEqual(['inputs']);
  });

  test('with signs that mean something to a shell or a terminal', async () => {
    const names = ['a b', "c'd", 'e"f', '$(g)', 'h;i', '-j', 'ệ', 'k\nl', '\u001b[31m', '%s'];
    const bench = benchOf(Object.fromEntries(names.map((name) => [`inputs/${name}.yaml`, record()])));
    const run = await runHostile(bench, COMMAND);
    expectGoodEnd(bench, run);
    expect(run.records).toHaveLength(names.length);
    for (const { files, diagnostics } of run.records) expect(files.length + errorsOf(diagnostics).length).toBe(1);
  });
});

describe('links', () => {
  test('in the place of a document are replaced; what they led to is untouched', async () => {
    const bench = benchOf({ 'inputs/a.yaml': record(), 'precious.txt': 'quý', 'output/x': '' });
    rmSync(join(bench.folder, 'output/x'));
    symlinkSync('../precious.txt', join(bench.folder, 'output/a.brief.docx'));
    const run = await runHostile(bench, COMMAND);
    expectGoodEnd(bench, run);
    expect(readFileSync(join(bench.folder, 'precious.txt'), 'utf8')).toBe('quý');
  });

  test('that lead nowhere or in a circle are told; the others are built', async () => {
    const bench = benchOf({ 'inputs/a.yaml': record() });
    symlinkSync('nowhere.yaml', join(bench.folder, 'inputs/b.yaml'));
    symlinkSync('c.yaml', join(bench.folder, 'inputs/c.yaml'));
    const run = await runHostile(bench, COMMAND);
    expectGoodEnd(bench, run);
    expect(codesOf(run)).toEqual(['pipeline/cannot-read', 'pipeline/cannot-read']);
    expect(documents(run)).toEqual(['a.brief.docx']);
  });

  test('to a folder of the output are followed', async () => {
    const bench = benchOf({ 'inputs/a.yaml': record(), 'elsewhere/x': '' });
    symlinkSync('elsewhere', join(bench.folder, 'output'));
    const run = await runHostile(bench, COMMAND);
    expect(run.code).toBe(0);
    expect(readdirSync(join(bench.folder, 'elsewhere'))).toContain('a.brief.docx');
  });
});

test('folders in the place of a record and of a document are told; the others are built', async () => {
  const bench = benchOf({ 'inputs/a.yaml': record(), 'inputs/b.yaml': record(), 'output/b.brief.docx/x': '' });
  mkdirSync(join(bench.folder, 'inputs/c.yaml'));
  const run = await runHostile(bench, COMMAND);
  expect(run.code).toBe(2);
  expect(codesOf(run)).toEqual(['pipeline/cannot-write']);
  expect(run.output).toEqual(['a.brief.docx', 'b.brief.docx', 'manifest.json']);
});

test('an output folder that vanishes again and again: told or made anew, never a fault of ours', async () => {
  const names = Array.from({ length: 40 }, (_, at) => `r${at}`);
  const bench = benchOf(Object.fromEntries(names.map((name) => [`inputs/${name}.yaml`, record()])));
  let isDone = false;
  const ended = runHostile(bench, [...COMMAND, '-j', '1']).finally(() => {
    isDone = true;
  });
  const output = join(bench.folder, 'output');
  for (let taken = 0; !isDone; taken += 1) {
    if (existsSync(output)) renameSync(output, join(bench.folder, `taken-${taken}`));
    await wait(50);
  }
  const run = await ended;
  expect(run.code).toBeOneOf([0, 2]);
  expect(run.err).not.toMatch(/\n {4}at /);
  // Taken while the run opens it, the folder cannot be kept: that is told, and nothing is begun.
  const isTold = run.diagnostics.some(({ severity }) => severity === 'error');
  expect(run.records).toHaveLength(run.records.length === 0 && isTold ? 0 : names.length);
  const again = await runHostile(bench, COMMAND);
  expectGoodEnd(bench, again);
  expect(documents(again)).toHaveLength(names.length);
});

/** Whether a small disk of its own can be mounted here. */
function canMount(): boolean {
  return spawnSync('unshare', ['-rm', 'mount', '-t', 'tmpfs', '-o', 'size=64k', 'x', '/mnt']).status === 0;
}

test.runIf(canMount())('a real disk that is full: told, no part of a file, what fits is whole', () => {
  const names = Array.from({ length: 12 }, (_, at) => `r${at}`);
  const bench = benchOf(Object.fromEntries(names.map((name) => [`inputs/${name}.yaml`, record()])));
  mkdirSync(join(bench.folder, 'output'));
  writeFileSync(
    join(bench.folder, 'run.sh'),
    `mount -t tmpfs -o size=100k x output || exit 99
${process.execPath} ${join(root, 'bin/briefwright.js')} ${COMMAND.join(' ')} --json > out.json 2> err.txt
echo $? > code.txt
for file in output/*.docx; do unzip -tq "$file" > /dev/null || echo "$file" >> broken.txt; done
ls -A output > listing.txt
`,
  );
  execFileSync('unshare', ['-rm', 'sh', 'run.sh'], { cwd: bench.folder });
  const read = (name: string): string => readFileSync(join(bench.folder, name), 'utf8');
  const { records }: HostileRun = JSON.parse(read('out.json'));
  expect(read('code.txt').trim()).toBe('2');
  expect(read('err.txt')).not.toMatch(/\n {4}at /);
  expect(readdirSync(bench.folder)).not.toContain('broken.txt');
  const whole = records.flatMap(({ files }) => files.map(({ path }) => path.replace('output/', '')));
  expect(whole.length).toBeGreaterThan(0);
  expect(whole.length).toBeLessThan(names.length);
  const listed = read('listing.txt').trim().split('\n');
  expect(listed.filter((name) => name.endsWith('.docx')).sort()).toEqual(whole.sort());
  expect(listed.filter((name) => name.endsWith('.tmp'))).toEqual([]);
  for (const { files, diagnostics } of records)
    if (files.length === 0) expect(errorsOf(diagnostics)[0]?.message).toContain('ENOSPC');
});
