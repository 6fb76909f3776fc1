import { expect, test } from 'vitest';
import { formatManifest, type ManifestEntry, mergeEntries, parseManifest } from '../../../src/pipeline/manifest.ts';

const entry = (file: string, sha256 = 'a'): ManifestEntry => ({
  briefwright: '0.1.0',
  template: 'f',
  warnings: 0,
  pages: null,
  bytes: 3,
  sha256,
  format: 'html',
  language: 'vi',
  form: 'plain',
  kind: 'brief',
  id: file.split('.')[0] ?? '',
  record: `inputs/${file.split('.')[0]}.yaml`,
  file,
});

test('the text is sorted by file, its keys in one order, whatever order they came in', () => {
  const text = formatManifest(mergeEntries([], [entry('b.brief.html'), entry('a.brief.html')]));
  expect(text).toMatch(/^\{\n {2}"version": 1,\n {2}"files": \[\n {4}\{\n {6}"file": "a\.brief\.html",\n {6}"record"/);
  expect(formatManifest(mergeEntries([entry('a.brief.html')], [entry('b.brief.html')]))).toBe(text);
});

test('a run over some records keeps the entries of the others and replaces its own', () => {
  const merged = mergeEntries([entry('a.brief.html', 'old'), entry('b.brief.html')], [entry('a.brief.html', 'new')]);
  expect(merged.map(({ file, sha256 }) => [file, sha256])).toEqual([
    ['a.brief.html', 'new'],
    ['b.brief.html', 'a'],
  ]);
});

test('what was written can be read', () => {
  const entries = [entry('a.brief.html')];
  expect(parseManifest(formatManifest(entries))).toEqual(entries);
});

test.each(['', 'nonsense', '[]', '{"version":2,"files":[]}', '{"version":1,"files":[{"file":"a"}]}', 'null'])(
  'the manifest %s cannot be understood',
  (text) => {
    expect(parseManifest(text)).toBeUndefined();
  },
);
