import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { flushFile, putFile } from '../../../src/cli/put-file.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'briefwright-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const BYTES = Buffer.from('Nghệ An');

test('a file is written in the place of what was there, missing folders are made', async () => {
  for (const name of ['a', 'pages/new/b']) {
    const path = join(folder, name);
    for (const bytes of [Buffer.alloc(100_000, 'x'), BYTES]) {
      putFile(path, bytes);
      await flushFile(path);
      expect(readFileSync(path)).toEqual(bytes);
    }
  }
});

test('what the system refuses is told by its code, and nothing is left or harmed', async () => {
  writeFileSync(join(folder, 'file'), 'mine');
  mkdirSync(join(folder, 'folder'));
  const put = (name: string) => () => putFile(join(folder, name), BYTES);
  expect(put('file/below')).toThrow(expect.objectContaining({ name: 'EnvError', code: 'ENOTDIR' }));
  expect(put('folder')).toThrow(expect.objectContaining({ name: 'EnvError', code: 'EISDIR' }));
  expect(readFileSync(join(folder, 'file'), 'utf8')).toBe('mine');
  expect(existsSync(join(folder, 'folder'))).toBe(true);
  await expect(flushFile(join(folder, 'none'))).rejects.toMatchObject({ name: 'EnvError', code: 'ENOENT' });
});
