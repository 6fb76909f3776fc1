import { expect, test } from 'vitest';
import { type Manifest, type ManifestEntry, manifestLines, parseManifest } from '../../../src/pipeline/manifest.ts';
import { diagnose } from '../../../src/pipeline/messages.ts';

const entry = (file: string): ManifestEntry => ({
  briefwright: '0.1.0',
  template: 'f',
  warnings: 0,
  pages: null,
  bytes: 3,
  sha256: 'a',
  format: 'html',
  language: 'vi',
  form: 'plain',
  kind: 'brief',
  id: file.split('.')[0] ?? '',
  record: `inputs/${file.split('.')[0]}.yaml`,
  file,
});

const formatManifest = (whole: Manifest): string => [...manifestLines(whole)].join('');
const manifest = (...files: readonly ManifestEntry[]): Manifest => ({ from: '..', files, outdated: [], records: [] });

test('each entry has a line of the text, its keys in one order', () => {
  const text = formatManifest(manifest(entry('a.brief.html'), entry('b.brief.html')));
  expect(text).toMatch(
    /^\{\n"version": 2,\n"from": "\.\.",\n"files": \[\n\{"file":"a\.brief\.html","record":.*\},\n\{"file":"b\.brief\.html".*\}\n\],\n"outdated": \[\],\n"records": \[\]\n\}\n$/,
  );
});

test('what was written can be read, records and outdated files as well', () => {
  const whole: Manifest = {
    ...manifest(entry('a.brief.html')),
    outdated: [{ file: 'b.brief.html', record: 'inputs/b.yaml', kind: 'brief', why: 'failed' }],
    records: [
      {
        record: 'inputs/a.yaml',
        id: 'a',
        language: 'vi',
        meeting: { title: 'Họp', date: null, parties: ['X'], kinds: { brief: { vi: 'Tóm tắt' }, report: {} } },
        uses: [
          { file: 'inputs/a.yaml', sha256: 'f' },
          { file: 'inputs/x.png', leadsTo: null },
        ],
        made: [{ by: 'k', files: ['a.brief.html'], diagnostics: [diagnose('pipeline/wrong-epoch', { found: 'x' })] }],
      },
    ],
  };
  expect(parseManifest(formatManifest(whole))).toEqual(whole);
});

test('of a manifest of the first version the files are known, but not what they were made of', () => {
  const text = JSON.stringify({ version: 1, files: [entry('a.brief.html')] });
  expect(parseManifest(text)).toEqual(manifest(entry('a.brief.html')));
});

const text = (changes: object): string => JSON.stringify({ version: 2, ...manifest(), ...changes });

test.each([
  '',
  'nonsense',
  '[]',
  'null',
  '{"version":2,"files":[]}',
  '{"version":1,"files":[{"file":"a"}]}',
  text({ version: 3 }),
  text({ from: null }),
  text({ files: [entry('../a.brief.html')] }),
  text({ files: [entry('/etc/passwd')] }),
  text({ outdated: [{ file: 'a\\..\\b', record: 'a', kind: 'b', why: 'gone' }] }),
  text({ outdated: [{ file: 'a', record: 'a', kind: 'b', why: 'tired' }] }),
  text({ records: [{ record: 'a', id: 'a', language: 'fr', uses: [], made: [] }] }),
  text({ records: [{ record: 'a', id: 'a', language: null, uses: [{ file: 'a' }], made: [] }] }),
  text({ records: [{ record: 'a', id: 'a', language: null, uses: [], made: [{ by: 'k', files: ['x/../../y'] }] }] }),
  text({
    records: [{ record: 'a', id: 'a', language: null, uses: [], made: [{ by: 'k', files: [], diagnostics: [{}] }] }],
  }),
])('the manifest %s cannot be understood', (broken) => {
  expect(parseManifest(broken)).toBeUndefined();
});

test('an empty manifest can be', () => {
  expect(parseManifest(text({}))).toEqual(manifest());
});
