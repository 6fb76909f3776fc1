import { expect, test } from 'vitest';
import type { Listing } from '../../../../src/base/index.ts';
import type { KnownRecord, ManifestEntry } from '../../../../src/pipeline/index.ts';
import type { PageMeeting } from '../../../../src/site/page/page-data.ts';
import { gatherMeetings } from '../../../../src/site/publish/gather-meetings.ts';

const entry = (file: string, more: Partial<ManifestEntry> = {}): ManifestEntry => ({
  ...{ file, record: 'inputs/a.yaml', id: 'a', kind: 'brief', form: 'plain', language: 'vi', sha256: '', bytes: 5 },
  ...{ format: 'pdf', pages: 2, warnings: 1, template: '', briefwright: '1', ...more },
});
const record = (name: string, more: Partial<KnownRecord> = {}): KnownRecord => ({
  ...{ record: `inputs/${name}.yaml`, id: name, language: 'vi', uses: [], made: [] },
  ...more,
});
const meeting = { title: 'Họp', date: '2023-10', parties: ['X'], kinds: { brief: { en: 'Brief' } } };

function meetingsOf(files: readonly ManifestEntry[], records: readonly KnownRecord[]): Listing<PageMeeting> {
  const gathering = gatherMeetings({ from: '..', files, outdated: [], records });
  for (const [place, one] of files.entries()) gathering.add(one, place);
  return gathering.end();
}

test('formats and picture of one document stand together, Word first', () => {
  const files = [
    entry('pages/a.brief.svg', { format: 'svg' }),
    entry('a.brief.pdf'),
    entry('a.report.docx', { format: 'docx', kind: 'report', pages: 3 }),
    entry('a.brief.docx', { format: 'docx' }),
  ];
  const [one, ...more] = meetingsOf(files, [record('a', { meeting })]);
  expect(more).toEqual([]);
  expect(one).toMatchObject({ id: 'a', title: 'Họp', date: '2023-10', parties: ['X'] });
  expect(
    one
      ?.documents()
      .map(({ kind, picture, pages, kindName, files: found }) => [
        kind,
        picture,
        pages,
        kindName.vi,
        found.map(({ href }) => href),
      ]),
  ).toEqual([
    ['brief', 'pages/a.brief.svg', 2, 'Brief', ['a.brief.docx', 'a.brief.pdf']],
    ['report', undefined, 3, 'report', ['a.report.docx']],
  ]);
});

test('two records of one id are one meeting; pictures alone are none; an older manifest still shows its files', () => {
  const files = [
    entry('a.brief.en.pdf', { record: 'inputs/a-en.yaml', language: 'en' }),
    entry('a.brief.vi.pdf'),
    entry('pages/b.brief.svg', { id: 'b', record: 'inputs/b.yaml', format: 'svg' }),
    entry('c.brief.pdf', { id: 'c', record: 'inputs/c.yaml' }),
  ];
  const records = [record('a-en', { id: 'a', meeting: { ...meeting, title: 'Meeting' } }), record('a', { meeting })];
  const found = meetingsOf(files, records);
  const told = Array.from(found, ({ id, title, documents }) => [
    id,
    title,
    documents().map(({ language }) => language),
  ]);
  expect(told).toEqual([
    ['a', 'Meeting', ['en', 'vi']],
    ['c', 'c', ['vi']],
  ]);
});
