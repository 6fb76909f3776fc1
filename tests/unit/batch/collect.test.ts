import { describe, expect, test } from 'vitest';
import { createCollector } from '../../../src/batch/collect.ts';
import { type BuiltFile, parseManifest, type ReportResult } from '../../../src/pipeline/index.ts';
import { fakeEnv } from '../../support/env.ts';

const file = (name: string, content = 'x'): BuiltFile => ({
  name,
  bytes: Buffer.from(content),
  kind: 'brief',
  form: 'plain',
  language: 'vi',
  format: 'pdf',
  pages: 2,
  sha256: 'ab',
  warnings: 1,
  template: 'cd',
});
const result = (record: string, ...files: readonly BuiltFile[]): ReportResult => ({
  record,
  id: record.replace(/^.*\/|\.yaml$/g, ''),
  idPlace: { file: record, line: 2, column: 5 },
  kinds: ['brief'],
  files,
  diagnostics: [],
  sources: [],
  stacks: [],
});
const destination = { folder: '/desk/output', write: true };

describe('a collector', () => {
  test('writes files, then the manifest', async () => {
    const env = fakeEnv();
    const collector = createCollector(env, destination, '0.1.0');
    const { files } = await collector.take(result('inputs/a.yaml', file('a.brief.pdf', 'pages')));
    expect(files).toMatchObject([{ path: 'output/a.brief.pdf', bytes: 5, pages: 2, record: 'inputs/a.yaml' }]);
    expect(env.textOf('output/a.brief.pdf')).toBe('pages');
    expect(env.files.has('/desk/output/manifest.json')).toBe(false);
    expect(await collector.finish()).toEqual([]);
    expect(parseManifest(env.textOf('output/manifest.json') ?? '')).toMatchObject([
      { file: 'a.brief.pdf', id: 'a', briefwright: '0.1.0', template: 'cd' },
    ]);
  });

  test('refuses a second record that would write the same file, naming both at the second’s id', async () => {
    const env = fakeEnv();
    const collector = createCollector(env, destination, '0.1.0');
    await collector.take(result('inputs/a.yaml', file('a.brief.pdf', 'first')));
    const { files, diagnostics } = await collector.take(result('inputs/b.yaml', file('A.brief.pdf', 'second')));
    expect(files).toEqual([]);
    expect(diagnostics).toMatchObject([
      { code: 'pipeline/same-output', family: 'record', at: { file: 'inputs/b.yaml', line: 2 } },
    ]);
    expect(diagnostics[0]?.text.en.message).toContain('"inputs/a.yaml" and "inputs/b.yaml"');
    expect([...env.files.keys()]).toEqual(['/desk/output/a.brief.pdf']);
  });

  test('goes on when one file cannot be written', async () => {
    const env = fakeEnv();
    env.refusals.set('/desk/output/a.brief.pdf', 'EISDIR');
    const collector = createCollector(env, destination, '0.1.0');
    const { files, diagnostics } = await collector.take(
      result('inputs/a.yaml', file('a.brief.pdf'), file('a.report.pdf')),
    );
    expect(files.map(({ path }) => path)).toEqual(['output/a.report.pdf']);
    expect(diagnostics).toMatchObject([{ code: 'pipeline/cannot-write', family: 'usage' }]);
  });

  test('writes nothing in a dry run', async () => {
    const env = fakeEnv();
    const collector = createCollector(env, { ...destination, write: false }, '0.1.0');
    const { files } = await collector.take(result('inputs/a.yaml', file('a.brief.pdf')));
    expect(files).toHaveLength(1);
    expect(await collector.finish()).toEqual([]);
    expect(env.files.size).toBe(0);
  });

  test('replaces a manifest that cannot be understood, with a warning', async () => {
    const env = fakeEnv({ 'output/manifest.json': '{' });
    const collector = createCollector(env, destination, '0.1.0');
    await collector.take(result('inputs/a.yaml', file('a.brief.pdf')));
    expect(await collector.finish()).toMatchObject([{ code: 'pipeline/manifest-broken', severity: 'warning' }]);
    expect(parseManifest(env.textOf('output/manifest.json') ?? '')).toHaveLength(1);
  });

  test('tells that the manifest cannot be written', async () => {
    const env = fakeEnv();
    env.refusals.set('/desk/output/manifest.json', 'EROFS');
    const collector = createCollector(env, destination, '0.1.0');
    await collector.take(result('inputs/a.yaml', file('a.brief.pdf')));
    expect(await collector.finish()).toMatchObject([
      { code: 'pipeline/cannot-read' },
      { code: 'pipeline/cannot-write', severity: 'error' },
    ]);
  });
});
