import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readBytes, readInTurn } from '../../../src/cli/read-bytes.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'briefwright-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Around the space that is read at once, and its double. */
test.each([0, 1, 524_287, 524_288, 524_289, 1_048_576, 1_300_000])(
  'a file of %i bytes, to the last one',
  async (size) => {
    const bytes = Buffer.alloc(size, 'Nghệ An ');
    const path = join(folder, 'file');
    writeFileSync(path, bytes);
    for (const read of [readBytes, readInTurn]) expect(bytes.equals((await read(path)) ?? Buffer.of(1))).toBe(true);
  },
);

test('nothing is there: undefined; a folder has no bytes', async () => {
  expect(await readBytes(join(folder, 'none'))).toBeUndefined();
  expect(await readInTurn(folder)).toBeUndefined();
  await expect(readBytes(folder)).rejects.toMatchObject({ name: 'EnvError', code: 'EISDIR' });
});
