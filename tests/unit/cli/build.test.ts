import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { root } from '../../support/run-bin.ts';

vi.setConfig({ testTimeout: 60_000 });

/** A clone in small: the real bin and build script around a program of one line and one part loaded on demand. */
let clone = '';
beforeEach(() => {
  clone = mkdtempSync(join(tmpdir(), 'briefwright-'));
  for (const name of ['bin', 'scripts']) cpSync(join(root, name), join(clone, name), { recursive: true });
  writeFileSync(join(clone, 'package.json'), '{"name": "briefwright", "type": "module"}');
  mkdirSync(join(clone, 'src/cli'), { recursive: true });
  writeFileSync(join(clone, 'src/cli/part.ts'), "export const word: string = 'one';\n");
  writeFileSync(join(clone, 'src/cli/main.ts'), "console.log((await import('./part.ts')).word);\n");
  writeFileSync(join(clone, 'src/cli/worker.ts'), "export { word as runJob } from './part.ts';\n");
  return () => rmSync(clone, { recursive: true, force: true });
});

const install = (): void => symlinkSync(join(root, 'node_modules'), join(clone, 'node_modules'));
const run = (...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: tmpdir(), encoding: 'utf8' });
  return { status, stdout, stderr };
};
const runBin = () => run(join(clone, 'bin/briefwright.js'));

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
  for (const name of ['src', 'src/cli', 'src/cli/main.ts', 'src/cli/part.ts']) utimesSync(join(clone, name), old, old);
  writeFileSync(join(clone, 'dist/cli.js'), "console.log('kept');\n");
  expect(runBin().stdout).toBe('kept\n');
});

test('parts of earlier builds stay for runs that have begun, but not for ever', () => {
  install();
  runBin();
  const [part = ''] = readdirSync(join(clone, 'dist/parts')).filter((name) => name.endsWith('.js'));
  const path = join(clone, 'dist/parts', part);
  writeFileSync(join(clone, 'src/cli/part.ts'), "export const word: string = 'two';\n");
  runBin();
  expect(existsSync(path)).toBe(true);
  const longAgo = new Date(Date.now() - 2 * 3_600_000);
  utimesSync(path, longAgo, longAgo);
  writeFileSync(join(clone, 'src/cli/part.ts'), "export const word: string = 'three';\n");
  expect(runBin().stdout).toBe('three\n');
  expect(existsSync(path)).toBe(false);
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
  writeFileSync(join(clone, 'dist/cli.js'), "console.log('built');\n");
  expect(runBin()).toEqual({ status: 0, stdout: 'built\n', stderr: '' });
});
