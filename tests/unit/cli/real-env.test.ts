import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { realEnv } from '../../../src/cli/real-env.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'briefwright-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const env = () => realEnv(folder, {});
const bytes = Buffer.from('new');

describe('writeFile', () => {
  test('makes missing folders, replaces what was there, leaves nothing aside', async () => {
    const path = join(folder, 'a', 'b', 'c.txt');
    await env().writeFile(path, Buffer.from('old'));
    await env().writeFile(path, bytes);
    expect(readFileSync(path, 'utf8')).toBe('new');
    expect(readdirSync(join(folder, 'a', 'b'))).toEqual(['c.txt']);
  });

  test('in the place of a folder fails with the code of the system, and leaves nothing aside', async () => {
    await mkdir(join(folder, 'taken', 'inside'), { recursive: true });
    await expect(env().writeFile(join(folder, 'taken'), bytes)).rejects.toMatchObject({
      name: 'EnvError',
      code: expect.stringMatching(/^(?:EISDIR|ENOTEMPTY|EEXIST|EPERM)$/),
      path: join(folder, 'taken'),
    });
    expect(readdirSync(folder)).toEqual(['taken']);
  });

  test('below a file fails, and leaves the file alone', async () => {
    writeFileSync(join(folder, 'file'), 'x');
    await expect(env().writeFile(join(folder, 'file', 'x.txt'), bytes)).rejects.toMatchObject({ name: 'EnvError' });
    expect(readFileSync(join(folder, 'file'), 'utf8')).toBe('x');
  });
});

describe('reading', () => {
  test('gives undefined for what is not there, whatever is in the way', async () => {
    writeFileSync(join(folder, 'file'), 'x');
    for (const path of [join(folder, 'nothing'), join(folder, 'file', 'below')]) {
      expect(await env().readFile(path)).toBeUndefined();
      expect(await env().listFolder(path)).toBeUndefined();
      expect(await env().realPath(path)).toBeUndefined();
    }
    expect(await env().listFolder(join(folder, 'file'))).toBeUndefined();
  });

  test('fails with a code for what is there and no file', async () => {
    await expect(env().readFile(folder)).rejects.toMatchObject({ name: 'EnvError', code: 'EISDIR' });
  });

  test('lists sorted, with a slash after folders and links to folders', async () => {
    await mkdir(join(folder, 'b'));
    writeFileSync(join(folder, 'a'), '');
    symlinkSync(join(folder, 'b'), join(folder, 'c'));
    symlinkSync(join(folder, 'nowhere'), join(folder, 'd'));
    expect(await env().listFolder(folder)).toEqual(['a', 'b/', 'c/', 'd']);
  });

  test('follows links to the real path', async () => {
    writeFileSync(join(folder, 'a'), '');
    symlinkSync(join(folder, 'a'), join(folder, 'link'));
    expect(await env().realPath(join(folder, 'link'))).toBe(await env().realPath(join(folder, 'a')));
    symlinkSync(join(folder, 'nowhere'), join(folder, 'broken'));
    expect(await env().realPath(join(folder, 'broken'))).toBeUndefined();
  });
});
