import { createHash } from 'node:crypto';
import { mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { deserialize, serialize } from 'node:v8';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { WantedFile } from '../../../src/batch/index.ts';
import { realDisk } from '../../../src/cli/real-disk.ts';
import { areWhole } from '../../../src/cli/whole-files/are-whole.ts';
import { openKnownFiles } from '../../../src/cli/whole-files/known-files.ts';
import type { Keeper } from '../../../src/pipeline/index.ts';

/** As many as it is worth to keep marks of. */
const MANY = 200;
/** Milliseconds until what was changed is not new any more. */
const SETTLED = 1_100;
/** Seconds since 1970. */
const LONG_AGO = 1_700_000_000;

let folder = '';
let kept = new Map<string, Buffer>();
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'briefwright-'));
  kept = new Map();
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const keeper: Keeper = {
  find: (key) => deserialize(kept.get(key) ?? serialize(undefined)),
  keep: (key, value) => void kept.set(key, serialize(value)),
};
const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
const wanted = (index: number, sha256: string): WantedFile => ({
  path: join(folder, `${index}.pdf`),
  bytes: 4,
  sha256,
});

/** Files, as a run of the program would have placed them, some time ago. */
async function placeFiles(shaOf: (text: string) => string): Promise<readonly WantedFile[]> {
  const known = openKnownFiles(keeper, folder);
  const disk = realDisk({ known });
  const files = Array.from({ length: MANY }, (_, index) => wanted(index, shaOf(String(1000 + index))));
  for (const [index, file] of files.entries()) {
    writeFileSync(`${file.path}.tmp`, String(1000 + index));
    utimesSync(`${file.path}.tmp`, LONG_AGO, LONG_AGO);
    await disk.place(`${file.path}.tmp`, file);
  }
  await wait(SETTLED);
  disk.keepInMind();
  return files;
}

const look = (files: readonly WantedFile[]): Promise<readonly boolean[]> =>
  areWhole(files, { known: openKnownFiles(keeper, folder) });

test('what was placed and not touched since is not read again', async () => {
  // Its hash is a wrong one, so that whoever read it would say no.
  const files = await placeFiles((text) => hashOf(`not ${text}`));
  expect(await areWhole(files)).toEqual(files.map(() => false));
  expect(await look(files)).toEqual(files.map(() => true));
});

test.each<[string, (file: WantedFile) => void]>([
  [
    'written again in place, its time put back',
    (file) => {
      writeFileSync(file.path, '9999');
      utimesSync(file.path, LONG_AGO, LONG_AGO);
    },
  ],
  [
    'replaced by another file of that length',
    (file) => {
      writeFileSync(`${file.path}.new`, 'nope');
      renameSync(`${file.path}.new`, file.path);
    },
  ],
  ['made longer', (file) => writeFileSync(file.path, 'longer')],
  ['removed', (file) => rmSync(file.path)],
])('a file that was %s is found out', async (_, change) => {
  const files = await placeFiles(hashOf);
  const [first] = files;
  if (!first) throw new Error('there are files');
  change(first);
  expect(await look(files)).toEqual(files.map((file) => file !== first));
});

test('what was changed a moment ago is read again the next time', async () => {
  const files = await placeFiles(hashOf);
  const [first] = files;
  if (!first) throw new Error('there are files');
  writeFileSync(first.path, '0000');
  const known = openKnownFiles(keeper, folder);
  const sights = files.flatMap((file) => known.see(file) ?? []);
  for (const sight of sights) known.note(sight);
  known.keep();
  const next = openKnownFiles(keeper, folder);
  expect(sights.map(next.knows)).toEqual(files.map((file) => file !== first));
});

test('nothing is believed of what was kept damaged, or by nobody', async () => {
  const files = await placeFiles(hashOf);
  for (const value of ['text', new Uint8Array(7), [1, 2], undefined]) {
    for (const key of kept.keys()) keeper.keep(key, value);
    expect(await look(files)).toEqual(files.map(() => true));
    expect(await look(files.map((file) => ({ ...file, sha256: hashOf('another') })))).toEqual(files.map(() => false));
  }
});
