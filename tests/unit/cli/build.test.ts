import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { root } from '../../support/run-bin.ts';

vi.setConfig({ testTimeout: 60_000 });

/** A clone in small: the real bin and build script around a program of one line and one command. */
const MAIN = `export const main = async () => {
  if (process.argv[2] === '--help') return 0;
  if (process.argv[3] === 'long') await new Promise((resolve) => setTimeout(resolve, 1_200));
  console.log(await (await import('./commands.ts')).run());
  return 0;
};
`;
const LIBRARY = 'src/writers/docx/plain';
const COMMANDS = "export const run = async () => (await import('./part.ts')).word;\n";
/** A build as an installed package has it. */
const built = (word: string): string =>
  `(function (exports) { exports.main = async () => { console.log('${word}'); return 0; }; })`;
let clone = '';
beforeEach(() => {
  clone = mkdtempSync(join(tmpdir(), 'briefwright-'));
  for (const name of ['bin', 'scripts']) cpSync(join(root, name), join(clone, name), { recursive: true });
  writeFileSync(join(clone, 'package.json'), '{"name": "briefwright", "type": "module"}');
  mkdirSync(join(clone, 'src/cli'), { recursive: true });
  writeFileSync(join(clone, 'src/cli/part.ts'), "export const word: string = 'one';\n");
  writeFileSync(join(clone, 'src/cli/entry.ts'), MAIN);
  writeFileSync(join(clone, 'src/cli/commands.ts'), COMMANDS);
  mkdirSync(join(clone, LIBRARY), { recursive: true });
  writeFileSync(join(clone, LIBRARY, 'library.ts'), "export const word: string = 'of the library';\n");
  mkdirSync(join(clone, 'src/cli/whole-files'));
  writeFileSync(join(clone, 'src/cli/whole-files/thread.ts'), 'export {};\n');
  return () => rmSync(clone, { recursive: true, force: true });
});

const install = (): void => symlinkSync(join(root, 'node_modules'), join(clone, 'node_modules'));
const run = (...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: tmpdir(), encoding: 'utf8' });
  return { status, stdout, stderr };
};
const runBin = (...args: readonly string[]) => run(join(clone, 'bin/briefwright.js'), ...args);
const dist = (name: string): string => join(clone, 'dist', name);

test('the program is built when it is missing, and again when a source is younger or gone', () => {
  install();
  expect(runBin()).toEqual({ status: 0, stdout: 'one\n', stderr: '' });
  writeFileSync(join(clone, 'src/cli/part.ts'), "export const word: string = 'two';\n");
  expect(runBin().stdout).toBe('two\n');
  rmSync(join(clone, 'src/cli/part.ts'));
  expect(runBin()).toMatchObject({ status: 4, stderr: expect.stringContaining('could not be built') });
});

test('the program is not built when nothing has changed', () => {
  install();
  runBin();
  const old = new Date(Date.now() - 3_000);
  for (const name of readdirSync(clone, { recursive: true, encoding: 'utf8' }))
    if (name.startsWith('src')) utimesSync(join(clone, name), old, old);
  writeFileSync(dist('program.cjs'), built('kept'));
  expect(runBin().stdout).toBe('kept\n');
});

test('help needs nothing of what commands do', () => {
  install();
  runBin('--help');
  rmSync(dist('commands.cjs'));
  expect(runBin('--help')).toEqual({ status: 0, stdout: '', stderr: '' });
});

test('the library that writes Word files is a built file of its own, read where it is needed', () => {
  install();
  runBin('report');
  rmSync(dist('library.cjs'));
  expect(runBin('report').stdout).toBe('one\n');
  const asks = "export const run = async () => (await import('../writers/docx/plain/library.ts')).word;\n";
  writeFileSync(join(clone, 'src/cli/commands.ts'), asks);
  expect(runBin('report').stdout).toBe('of the library\n');
  expect(readFileSync(dist('commands.cjs'), 'latin1')).not.toContain('of the library');
});

test('the code that V8 made is kept after documents were made, and used with its own build alone', () => {
  install();
  runBin('--help');
  expect(existsSync(dist('commands.cache'))).toBe(false);
  expect(runBin('report').stdout).toBe('one\n');
  const kept = readFileSync(dist('commands.cache'));
  expect(runBin('report').stdout).toBe('one\n');
  expect(readFileSync(dist('commands.cache')).equals(kept)).toBe(true);
  // Of the same length: V8 alone would take the code of the other.
  writeFileSync(join(clone, 'src/cli/part.ts'), "export const word: string = 'two';\n");
  expect(runBin('report').stdout).toBe('two\n');
  expect(readFileSync(dist('commands.cache')).subarray(0, 68).equals(kept.subarray(0, 68))).toBe(false);
});

test('code that was kept after a long run, when V8 optimises as it does by itself, is taken all the same', () => {
  install();
  runBin('report', 'long');
  const kept = readFileSync(dist('commands.cache'));
  const old = new Date(Date.now() - 3_000);
  utimesSync(dist('commands.cache'), old, old);
  runBin('report');
  expect(statSync(dist('commands.cache')).mtimeMs).toBeCloseTo(old.getTime(), -1);
  expect(readFileSync(dist('commands.cache')).equals(kept)).toBe(true);
});

test('code is kept anew by a run that needed more of the program than the one that kept it', () => {
  install();
  runBin('--help');
  runBin('report');
  const kept = readFileSync(dist('commands.cache'));
  const amount = Number(kept.subarray(68, 80).toString());
  const keptFor = (share: number): Buffer =>
    Buffer.from(kept).fill(String(Math.round(amount * share)).padStart(12), 68, 80);
  for (const [share, isAnew] of [
    [0.99, false],
    [0.9, true],
  ] as const) {
    writeFileSync(dist('commands.cache'), keptFor(share));
    runBin('report');
    expect(readFileSync(dist('commands.cache')).equals(keptFor(share))).toBe(!isAnew);
  }
});

/** Fills the heap as one record's documents do, and tells how often all of it was looked through since. */
const FILL = `import { PerformanceObserver } from 'node:perf_hooks';
export const run = async () => {
  const kinds = [];
  new PerformanceObserver((seen) => kinds.push(...seen.getEntries().map(({ detail }) => detail.kind))).observe({ type: 'gc' });
  const held = [];
  for (let turn = 0; turn < 20; turn++) {
    for (let index = 0; index < 10_000; index++) held.push([index, turn, {}], new Array(4).fill(index));
    await new Promise(setImmediate);
  }
  await new Promise((resolve) => setTimeout(resolve, 50));
  return held.length && \`full: \${kinds.filter((kind) => kind !== 1).length}\`;
};
`;
test("the heap is not looked through as a whole while one record's documents are made", () => {
  install();
  writeFileSync(join(clone, 'src/cli/commands.ts'), FILL);
  expect(runBin('report').stdout).toBe('full: 0\n');
});

test('code that V8 refuses is made anew; where nothing can be kept, the program runs all the same', () => {
  install();
  runBin('report');
  const mark = readFileSync(dist('commands.cache')).subarray(0, 68);
  writeFileSync(dist('commands.cache'), Buffer.concat([mark, Buffer.from('no code of V8')]));
  expect(runBin('report').stdout).toBe('one\n');
  expect(readFileSync(dist('commands.cache')).length).toBeGreaterThan(200);
  rmSync(dist('commands.cache'));
  mkdirSync(dist('commands.cache'));
  expect(runBin('report')).toEqual({ status: 0, stdout: 'one\n', stderr: '' });
});

test('without esbuild the way out is told; the prepare script stays silent', () => {
  expect(runBin()).toMatchObject({ status: 4, stdout: '', stderr: expect.stringContaining('npm ci') });
  expect(run(join(clone, 'scripts/build.mjs'))).toMatchObject({ status: 1, stderr: expect.stringContaining('npm ci') });
  expect(run(join(clone, 'scripts/build.mjs'), '--if-possible')).toEqual({ status: 0, stdout: '', stderr: '' });
});

test('an installed package has no sources and runs what was built', () => {
  rmSync(join(clone, 'src'), { recursive: true });
  expect(runBin()).toMatchObject({ status: 4, stderr: expect.stringContaining('install the package again') });
  mkdirSync(join(clone, 'dist'));
  writeFileSync(dist('program.cjs'), built('built'));
  expect(runBin()).toEqual({ status: 0, stdout: 'built\n', stderr: '' });
});
