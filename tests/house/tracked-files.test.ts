import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './sources.ts';

const PICTURES = /\.(?:png|jpe?g|ttf|otf|pdf|docx|ico)$/i;
const MACHINE_PATH = /(?<![\w.~/-])\/(?:root|home|tmp|Users|work|mnt|var\/folders)\/[\w.-]|\b[A-Z]:\\Users\\/;

const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' })
  .split('\0')
  .filter((name) => name !== '' && !PICTURES.test(name) && existsSync(join(root, name)));

test('no tracked file names a path of one machine', () => {
  expect(tracked.length).toBeGreaterThan(50);
  const wrong = tracked.flatMap((name) =>
    readFileSync(join(root, name), 'utf8')
      .split('\n')
      .flatMap((line, index) => (MACHINE_PATH.test(line) ? [`${name}:${index + 1} ${line.trim().slice(0, 80)}`] : [])),
  );
  expect(wrong).toEqual([]);
});

/** The project's folder, and that of the measurements, which has packages of its own. */
const PLACES = ['.', 'bench'];

test.each(PLACES)('the lockfile of %s names no registry', (place) => {
  const lock = readFileSync(join(root, place, 'package-lock.json'), 'utf8');
  expect(lock).not.toContain('"resolved"');
  expect(lock).not.toMatch(/https?:\/\/[^"]*\/-\//);
});

test.each(PLACES)('every dependency of %s is pinned', (place) => {
  const manifest: unknown = JSON.parse(readFileSync(join(root, place, 'package.json'), 'utf8'));
  const lists = ['dependencies', 'devDependencies', 'optionalDependencies'].map((key) =>
    Object(Reflect.get(Object(manifest), key)),
  );
  const loose = lists
    .flatMap((list) => Object.entries(list))
    .filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(String(version)));
  expect(loose).toEqual([]);
});
