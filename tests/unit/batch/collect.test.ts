import { describe, expect, test } from 'vitest';
import { openBook } from '../../../src/batch/book.ts';
import { createCollector } from '../../../src/batch/collect.ts';
import type { MadeFile } from '../../../src/batch/put-aside.ts';
import type { JobResult } from '../../../src/batch/run-job.ts';
import { parseManifest } from '../../../src/pipeline/index.ts';
import { fakeDisk } from '../../support/disk.ts';
import { type FakeEnv, fakeEnv } from '../../support/env.ts';

const file = (name: string, content = 'x'): MadeFile => ({
  name,
  size: content.length,
  aside: `/desk/output/aside-${content}`,
  kind: 'brief',
  form: 'plain',
  language: 'vi',
  format: 'pdf',
  pages: 2,
  sha256: 'ab',
  warnings: 1,
  template: 'cd',
});
const result = (record: string, ...files: readonly MadeFile[]): JobResult => ({
  record,
  id: record.replace(/^.*\/|\.yaml$/g, ''),
  idPlace: { file: record, line: 2, column: 5 },
  kinds: ['brief'],
  files,
  diagnostics: [],
  sources: [],
  stacks: [],
  uses: [{ file: record, sha256: 'ef' }],
  templates: { brief: 'cd' },
  milliseconds: 1,
});

/** Contents that lie aside, and a collector that takes them. */
function collectorFor(env: FakeEnv, { write = true, template = 'cd' } = {}) {
  for (const content of ['x', 'pages', 'first', 'second'])
    env.files.set(`/desk/output/aside-${content}`, Buffer.from(content));
  const book = openBook({ from: '..', files: [], outdated: [], records: [] });
  const destination = { folder: '/desk/output', write };
  const runKey = { key: 'run', templates: new Map([['brief', template]]) };
  return {
    book,
    ...createCollector(env, fakeDisk(env), { destination, book, version: '0.1.0', runKey, complete: true }),
  };
}

describe('a collector', () => {
  test('writes files, and the manifest when it is told to', async () => {
    const env = fakeEnv();
    const collector = collectorFor(env);
    const { files } = await collector.take(result('inputs/a.yaml', file('a.brief.pdf', 'pages')));
    expect(files).toMatchObject([{ path: 'output/a.brief.pdf', bytes: 5, pages: 2, record: 'inputs/a.yaml' }]);
    expect(env.textOf('output/a.brief.pdf')).toBe('pages');
    expect(env.files.has('/desk/output/manifest.json')).toBe(false);
    expect(await collector.writeManifest()).toEqual([]);
    expect(parseManifest(env.textOf('output/manifest.json') ?? '')).toMatchObject({
      files: [{ file: 'a.brief.pdf', id: 'a', briefwright: '0.1.0', template: 'cd' }],
      records: [{ record: 'inputs/a.yaml', made: [{ by: 'run', files: ['a.brief.pdf'] }] }],
    });
  });

  test('the manifest has files and records in the order of their names, whatever order they came in', async () => {
    const { take, book } = collectorFor(fakeEnv());
    await take(result('inputs/b.yaml', file('b.brief.pdf')));
    await take(result('inputs/a.yaml', file('a.report.pdf'), file('a.brief.pdf')));
    const { files, records } = book.manifest();
    expect(Array.from(files, (one) => one.file)).toEqual(['a.brief.pdf', 'a.report.pdf', 'b.brief.pdf']);
    expect(Array.from(records, (one) => one.record)).toEqual(['inputs/a.yaml', 'inputs/b.yaml']);
    expect([files.length, records.length]).toEqual([3, 2]);
  });

  test('a record whose template was changed on the way counts as made by no run', async () => {
    const { take, book } = collectorFor(fakeEnv(), { template: 'older' });
    await take(result('inputs/a.yaml', file('a.brief.pdf')));
    expect(book.find('inputs/a.yaml')).toMatchObject({ made: [] });
  });

  test('refuses a second record that would write the same file, naming both at the second’s id', async () => {
    const env = fakeEnv();
    const collector = collectorFor(env);
    await collector.take(result('inputs/a.yaml', file('a.brief.pdf', 'first')));
    const { files, diagnostics } = await collector.take(result('inputs/b.yaml', file('A.brief.pdf', 'second')));
    expect(files).toEqual([]);
    expect(diagnostics).toMatchObject([
      { code: 'pipeline/same-output', family: 'record', at: { file: 'inputs/b.yaml', line: 2 } },
    ]);
    expect(diagnostics[0]?.text.en.message).toContain('"inputs/a.yaml" and "inputs/b.yaml"');
    expect(env.textOf('output/a.brief.pdf')).toBe('first');
    expect(env.files.has('/desk/output/aside-second')).toBe(false);
  });

  test('keeps files that were there, unless another record has just written one of them', async () => {
    const collector = collectorFor(fakeEnv());
    await collector.take(result('inputs/a.yaml', file('a.brief.pdf')));
    const [entry] = collector.book.manifest().files;
    if (!entry) throw new Error('no entry');
    expect(collector.keep([{ ...entry, file: 'A.brief.pdf', record: 'inputs/b.yaml' }])).toBeUndefined();
    expect(collector.keep([{ ...entry, file: 'b.brief.pdf', record: 'inputs/b.yaml' }])).toMatchObject([
      { path: 'output/b.brief.pdf' },
    ]);
    const { diagnostics } = await collector.take(result('inputs/c.yaml', file('b.brief.pdf')));
    expect(diagnostics).toMatchObject([{ code: 'pipeline/same-output' }]);
  });

  test('goes on when one file cannot be written; the record is to be made again', async () => {
    const env = fakeEnv();
    env.refusals.set('/desk/output/a.brief.pdf', 'EISDIR');
    const collector = collectorFor(env);
    const { files, diagnostics } = await collector.take(
      result('inputs/a.yaml', file('a.brief.pdf'), file('a.report.pdf')),
    );
    expect(files.map(({ path }) => path)).toEqual(['output/a.report.pdf']);
    expect(diagnostics).toMatchObject([{ code: 'pipeline/cannot-write', family: 'usage' }]);
    expect(collector.book.find('inputs/a.yaml')).toMatchObject({ made: [] });
  });

  test('writes nothing in a dry run', async () => {
    const env = fakeEnv();
    const collector = collectorFor(env, { write: false });
    const { aside: _, ...dry } = file('a.brief.pdf');
    const { files } = await collector.take(result('inputs/a.yaml', { ...dry, size: 5 }));
    expect(files).toMatchObject([{ path: 'output/a.brief.pdf' }]);
    expect([...env.files.keys()].filter((path) => path.endsWith('.pdf'))).toEqual([]);
  });

  test('tells that the manifest cannot be written', async () => {
    const env = fakeEnv();
    env.refusals.set('/desk/output/manifest.json', 'EROFS');
    const collector = collectorFor(env);
    await collector.take(result('inputs/a.yaml', file('a.brief.pdf')));
    expect(await collector.writeManifest()).toMatchObject([{ code: 'pipeline/cannot-write', severity: 'error' }]);
  });
});
