import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { errorsOf, expectGoodEnd, placeless, runHostile, unsoundPairs } from '../support/hostile-run.ts';
import { makePng } from '../support/images.ts';
import { type Bench, makeBench, root } from '../support/run-bin.ts';
import { isFull, seed } from '../support/sample.ts';
import { bombs, type Mutation, spoiled } from './mutations.ts';

/* Record files that were spoiled, by accident or on purpose: each ends in documents or in errors with places. */

const COUNT = isFull ? 1000 : 120;
const RECORDS = ['inputs/nghe-an-bac-giang.yaml', 'tests/cases/minimal/record.yaml', 'tests/cases/figures/record.yaml'];

/** What is told of a whole record that is too long for one document, at the place in the template that shows it. */
const TOO_MUCH = ['markup/too-many', 'template/too-much'];

const benches: Bench[] = [];
afterAll(() => {
  for (const bench of benches) bench.remove();
});

async function holdTo(files: readonly Mutation[], what: string): Promise<void> {
  const nameOf = (index: number): string => `inputs/r${String(index).padStart(4, '0')}.yaml`;
  const bench = makeBench({
    ...Object.fromEntries(files.map(({ bytes }, index) => [nameOf(index), bytes])),
    'inputs/images/x.png': makePng(4, 4),
  });
  benches.push(bench);
  const run = await runHostile(bench, ['report', '--as', 'report', '--no-page', '-j', '1']);
  const built = run.records.filter((record) => record.files.length > 0).length;
  console.log(
    `${what}: ${files.length} records, ${built} built, ${files.length - built} refused with a place, ${Math.round(run.peak)} MiB at most`,
  );
  expectGoodEnd(bench, run);
  expect(run.records).toHaveLength(files.length);
  for (const [index, { name }] of files.entries()) {
    const record = run.records.find((one) => one.record === nameOf(index));
    const errors = errorsOf(record?.diagnostics ?? []);
    const told = `${name} (${nameOf(index)}): ${JSON.stringify(errors).slice(0, 500)}`;
    expect(placeless(errors), told).toEqual([]);
    expect(
      errors.filter(({ family, code }) => family !== 'record' && !TOO_MUCH.includes(code)),
      told,
    ).toEqual([]);
    expect(record?.files, told).toHaveLength(errors.length > 0 ? 0 : 2);
  }
  expect(unsoundPairs(bench, run)).toEqual([]);
}

describe('whole records, spoiled', () => {
  test.each(RECORDS)(
    `%s, BRIEFWRIGHT_SEED=${seed}`,
    async (path) => {
      const whole = readFileSync(join(root, path), 'utf8').replace(/^id:.*\n/m, ''); // or all would be one record
      await holdTo(fc.sample(spoiled(Buffer.from(whole)), { seed, numRuns: Math.ceil(COUNT / RECORDS.length) }), path);
    },
    330_000,
  );
});

test('files that no accident makes', async () => {
  await holdTo(bombs, 'bombs');
}, 330_000);
