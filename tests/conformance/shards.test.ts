import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { folderContents } from '../support/folder-contents.ts';
import { type Bench, makeBench } from '../support/run-bin.ts';
import { smallRecord } from '../support/small-record.ts';

const RECORDS = 13;
const PARTS = ['1/4', '2/4', '3/4', '4/4'] as const;

const record = (index: number): string => smallRecord(`r${index}`, { title: `Buổi làm việc thứ ${index}` });

let bench: Bench;
beforeAll(() => {
  const records = Array.from({ length: RECORDS }, (_, index) => [`inputs/${index}.yaml`, record(index)] as const);
  bench = makeBench(Object.fromEntries(records));
});
afterAll(() => bench.remove());

const run = async (...args: readonly string[]) => {
  const ran = await bench.run([...args, '--quiet']);
  expect(ran).toMatchObject({ code: 0, err: '' });
};
const contents = (folder: string) => folderContents(join(bench.folder, folder));
const folderOf = (part: string): string => `part-${part[0]}`;
const merge = ['merge', ...PARTS.map(folderOf), '--out-dir', 'merged'];

test('four parts merged are one run, byte by byte', async () => {
  await run('report', '--to', 'docx,pdf', '--out-dir', 'one');
  for (const part of PARTS) await run('report', '--to', 'docx,pdf', '--shard', part, '--out-dir', folderOf(part));
  await run(...merge);
  const parts = PARTS.map((part) =>
    [...contents(folderOf(part)).keys()].filter((name) => /\.(?:docx|pdf)$/.test(name)),
  );
  expect(parts.flat().length).toBe(RECORDS * 4);
  expect(new Set(parts.flat()).size).toBe(RECORDS * 4);
  expect(parts.filter((names) => names.length > 0).length).toBeGreaterThan(1);
  expect(contents('merged')).toEqual(contents('one'));
});

test('merged once more, after one record was changed, they are one run again', async () => {
  writeFileSync(join(bench.folder, 'inputs/3.yaml'), record(3).replace('thứ 3', 'thứ ba'));
  await run('report', '--to', 'docx,pdf', '--out-dir', 'one');
  for (const part of PARTS) await run('report', '--to', 'docx,pdf', '--shard', part, '--out-dir', folderOf(part));
  await run(...merge);
  expect(contents('merged')).toEqual(contents('one'));
});

test('a part that is damaged or missing is told, and nothing is written', async () => {
  const before = contents('merged');
  writeFileSync(
    join(bench.folder, 'part-1', [...contents('part-1').keys()].find((name) => name.endsWith('.docx')) ?? ''),
    'half',
  );
  const damaged = await bench.run([...merge, '--lang', 'en']);
  expect(damaged).toMatchObject({ code: 2, err: expect.stringContaining('batch/damaged') });
  rmSync(join(bench.folder, 'part-2/manifest.json'));
  const missing = await bench.run([...merge, '--lang', 'en']);
  expect(missing).toMatchObject({ code: 2, err: expect.stringContaining('"part-2" has no usable manifest.json') });
  expect(contents('merged')).toEqual(before);
});
