import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { siteFiles } from '../../../src/cli/site-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'briefwright-site-'));
afterAll(() => rmSync(folder, { recursive: true }));

const SIZE = 3_000_000;
const bytes = Buffer.from(Array.from({ length: SIZE }, (_, index) => (index * 7 + (index >> 8)) % 251));

test('parts of a file are those that were asked for, in whatever order', async () => {
  const path = join(folder, 'large.bin');
  writeFileSync(path, bytes);
  const part = fc.record({ from: fc.nat(SIZE + 10), count: fc.oneof(fc.nat(100_000), fc.nat(2_000_000)) });
  await fc.assert(
    fc.asyncProperty(fc.array(part, { maxLength: 6 }), async (parts) => {
      const file = await siteFiles.open(path);
      expect(file?.size).toBe(SIZE);
      for (const { from, count } of parts)
        expect(bytes.subarray(from, from + count).equals((await file?.read(from, count)) ?? Buffer.of(1))).toBe(true);
      await file?.close();
    }),
  );
});

test('no file is nothing; what is no file is told', async () => {
  expect(await siteFiles.open(join(folder, 'none'))).toBeUndefined();
  const opened = await siteFiles.open(folder);
  await expect(opened?.read(0, 1)).rejects.toThrow('EISDIR');
  await opened?.close();
});
