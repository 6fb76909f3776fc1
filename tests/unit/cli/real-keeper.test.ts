import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { keeperIn, realKeeper } from '../../../src/cli/real-keeper.ts';
import { root } from '../../support/run-bin.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'briefwright-'));
  return () => rmSync(folder, { recursive: true, force: true });
});

const value = { names: ['một', 'hai'], at: new Map([[{ line: 1 }, 2]]) };
const only = (): string => join(folder, readdirSync(folder)[0] ?? '');

test('what is kept is found again, by the same program and key alone', () => {
  keeperIn(folder, 'one').keep('key', value);
  expect(keeperIn(folder, 'one').find('key')).toEqual(value);
  expect(keeperIn(folder, 'one').find('other')).toBeUndefined();
  expect(keeperIn(folder, 'two').find('key')).toBeUndefined();
});

test('a file that is not whole counts as absent, and is made anew', () => {
  const keeper = keeperIn(folder, 'one');
  keeper.keep('key', value);
  const bytes = readFileSync(only());
  for (const length of [0, 10, 40, bytes.length - 1]) {
    writeFileSync(only(), bytes.subarray(0, length));
    expect(keeper.find('key')).toBeUndefined();
  }
  writeFileSync(
    only(),
    bytes.map((byte, index) => (index === bytes.length - 3 ? byte ^ 1 : byte)),
  );
  expect(keeper.find('key')).toBeUndefined();
  keeper.keep('key', value);
  expect(keeper.find('key')).toEqual(value);
});

test('what cannot be kept is no fault: a folder that cannot be made, a value that is more than data', () => {
  writeFileSync(join(folder, 'file'), '');
  const keeper = keeperIn(join(folder, 'file', 'kept'), 'one');
  keeper.keep('key', value);
  expect(keeper.find('key')).toBeUndefined();
  keeperIn(folder, 'one').keep('key', { run: () => 0 });
  expect(readdirSync(folder)).toEqual(['file']);
});

test('the folder never grows beyond 200 files', () => {
  const keeper = keeperIn(folder, 'one');
  for (let index = 0; index < 450; index += 1) keeper.keep(String(index), index);
  expect(readdirSync(folder).length).toBeLessThanOrEqual(200);
  expect(keeper.find('449')).toBe(449);
});

test('a program that runs from its sources keeps nothing', () => {
  expect(realKeeper(root)).toEqual({});
});
