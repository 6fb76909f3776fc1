import { expect, test, vi } from 'vitest';
import { findInputs, runBatch } from '../../../src/batch/index.ts';
import { openWorkshop, type ReportResult } from '../../../src/pipeline/index.ts';
import { fakeDisk } from '../../support/disk.ts';
import { fakeEnv } from '../../support/env.ts';

const built: string[] = [];

/** The pipeline's own work is tested with the pipeline; here a report is its record's name, and "b" breaks. */
vi.mock('../../../src/pipeline/build-report.ts', () => ({
  buildReport: async (_: unknown, file: { name: string; folder: string; bytes: Uint8Array }): Promise<ReportResult> => {
    built.push(`${file.name} in ${file.folder}: ${Buffer.from(file.bytes).toString()}`);
    if (file.name.endsWith('b.yaml')) throw new TypeError('odd');
    const name = `${file.name.replace(/^.*\/|\.yaml$/g, '')}.memo.pdf`;
    const made = { name, bytes: Buffer.from('x'), kind: 'memo', form: 'plain', language: 'vi', format: 'pdf' } as const;
    return {
      record: file.name,
      id: name,
      language: 'en',
      kinds: ['memo'],
      files: [{ ...made, sha256: 'ab', warnings: 0, template: 'cd' }],
      diagnostics: [],
      sources: [],
      stacks: [],
    };
  },
}));

const choices = { sets: [] };
const destination = { folder: '/desk/output', write: true };

test('records are worked on in the order of the inputs; one that fails in any way does not stop the others', async () => {
  const env = fakeEnv({
    'inputs/a.yaml': 'A',
    'inputs/b.yaml': 'B',
    'inputs/c.yaml': 'C',
    'inputs/d.yaml': 'D',
    'templates/memo/template.yaml': '',
  });
  const { inputs } = await findInputs(env, ['inputs/d.yaml', 'inputs', '-']);
  env.refusals.set('/desk/inputs/a.yaml', 'EACCES');
  env.files.delete('/desk/inputs/c.yaml');
  const { value: workshop } = await openWorkshop(env, { home: '/app', version: '1.2.3' });
  if (!workshop) throw new Error('no workshop');
  const events: string[] = [];
  const outcome = await runBatch(
    workshop,
    {
      ...{ inputs, choices, destination, program: 'p', force: false, prune: false, wait: true },
      threads: { cores: 2 },
      disk: fakeDisk(env),
      readStandardInput: async () => Buffer.from('S'),
    },
    {
      wait: () => undefined,
      plan: (count, toMake) => events.push(`${count} records, ${toMake} to make`),
      begin: ({ name }, index) => events.push(`${index + 1} ${name}`),
      end: ({ record }, { stacks }) => events.push(`${record} done, ${stacks.length} stacks`),
    },
  );
  expect(built).toEqual(['inputs/d.yaml in /desk/inputs: D', 'inputs/b.yaml in /desk/inputs: B', 'stdin in /desk: S']);
  expect(
    [...outcome.records].map(({ record, files, diagnostics }) => [record, files.length, diagnostics[0]?.code]),
  ).toEqual([
    ['inputs/d.yaml', 1, undefined],
    ['inputs/a.yaml', 0, 'pipeline/cannot-read'],
    ['inputs/b.yaml', 0, 'pipeline/internal'],
    ['inputs/c.yaml', 0, 'pipeline/cannot-read'],
    ['stdin', 1, undefined],
  ]);
  expect(outcome.diagnostics).toEqual([]);
  expect(events.slice(0, 3)).toEqual(['5 records, 5 to make', '1 inputs/d.yaml', 'inputs/d.yaml done, 0 stacks']);
  expect(events[6]).toBe('inputs/b.yaml done, 1 stacks');
  expect([...env.files.keys()].filter((path) => path.startsWith('/desk/output'))).toEqual([
    '/desk/output/d.memo.pdf',
    '/desk/output/stdin.memo.pdf',
    '/desk/output/manifest.json',
  ]);
});
