import { expect, test } from 'vitest';
import { type Crew, withFlushing } from '../../../src/batch/crew.ts';
import type { Disk } from '../../../src/batch/index.ts';
import { type MadeFile, putAside } from '../../../src/batch/put-aside.ts';
import type { JobResult } from '../../../src/batch/run-job.ts';
import type { BuiltFile } from '../../../src/pipeline/index.ts';
import { fakeDisk } from '../../support/disk.ts';
import { fakeEnv } from '../../support/env.ts';

const built = (name: string): BuiltFile => ({
  name,
  bytes: Buffer.from(name),
  kind: 'brief',
  form: 'plain',
  language: 'vi',
  format: 'pdf',
  sha256: 'ab',
  warnings: 0,
  template: 'cd',
});
const PLACE = { folder: '/desk/output', index: 7 };
const ASIDE = '/desk/output/a.pdf.7.100.tmp';
const JOB = { index: 7, input: { name: 'a', path: '/desk/a' }, choices: { sets: [] } };

/** Who makes two files, and puts them aside. */
function crewOf(disk: Disk): Crew {
  const run = async (): Promise<JobResult> => ({
    ...{ record: 'a', kinds: [], diagnostics: [], sources: [], stacks: [], uses: [], templates: {}, milliseconds: 0 },
    files: await putAside(disk, [built('a.pdf'), built('b.pdf')], PLACE),
  });
  return withFlushing({ ahead: 1, run, close: async () => undefined }, disk);
}
const outcomes = (files: readonly MadeFile[]) => files.map(({ aside, refusal }) => refusal ?? aside);

test('files lie aside by their job, and nowhere in a dry run', async () => {
  const env = fakeEnv();
  const made = await putAside(fakeDisk(env), [built('a.pdf')], PLACE);
  expect(made).toMatchObject([{ name: 'a.pdf', size: 5, aside: ASIDE }]);
  expect(made[0]).not.toHaveProperty('bytes');
  expect(env.textOf(ASIDE)).toBe('a.pdf');
  expect(outcomes(await putAside(fakeDisk(env), [built('a.pdf')], undefined))).toEqual([undefined]);
});

test('a result comes when all its files are on the disk', async () => {
  const disk = fakeDisk(fakeEnv());
  const flushed: string[] = [];
  const flush = async (path: string): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve, 20));
    flushed.push(path);
  };
  const { files } = await crewOf({ ...disk, flush }).run(JOB);
  expect(flushed).toEqual([ASIDE, ASIDE.replace('a.pdf', 'b.pdf')]);
  expect(outcomes(files)).toEqual(flushed);
});

test('what the disk refuses, at once or when it is flushed, is told by its code; nothing of it is left', async () => {
  const env = fakeEnv();
  env.refusals.set(ASIDE, 'ENOSPC');
  const other = ASIDE.replace('a.pdf', 'b.pdf');
  expect(outcomes((await crewOf(fakeDisk(env)).run(JOB)).files)).toEqual(['ENOSPC', other]);
  env.refusals.clear();
  const disk = fakeDisk(env);
  const flush = async (path: string): Promise<void> => {
    if (path === ASIDE) env.refusals.set(path, 'EIO');
    await disk.flush(path).finally(() => env.refusals.clear());
  };
  expect(outcomes((await crewOf({ ...disk, flush }).run(JOB)).files)).toEqual(['EIO', other]);
  expect([env.files.has(ASIDE), env.files.has(other)]).toEqual([false, true]);
});
