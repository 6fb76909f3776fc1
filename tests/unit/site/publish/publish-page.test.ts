import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { Manifest, ManifestEntry } from '../../../../src/pipeline/index.ts';
import { publishPage, withdrawPage } from '../../../../src/site/index.ts';
import { type FakeEnv, fakeEnv } from '../../../support/env.ts';
import { fakeSiteFiles } from '../../../support/site-files.ts';

const PAGE = '/desk/output/index.html';
const ZIP = '/desk/output/documents.zip';
const entry = (file: string, format: ManifestEntry['format'], text = file): ManifestEntry => ({
  ...{
    file,
    format,
    record: `inputs/${file.replace(/^pages\/|\..*$/g, '')}.yaml`,
    id: file.replace(/^pages\/|\..*$/g, ''),
  },
  ...{ kind: 'brief', form: 'plain', language: 'vi', pages: 2, warnings: 0, template: '', briefwright: '1' },
  sha256: createHash('sha256').update(text).digest('hex'),
  bytes: Buffer.byteLength(text),
});
const FILES = [entry('a.brief.docx', 'docx'), entry('a.brief.pdf', 'pdf'), entry('pages/a.brief.svg', 'svg')];
const known = {
  ...({ record: 'inputs/a.yaml', id: 'a', language: 'vi', uses: [], made: [] } as const),
  meeting: {
    title: 'Họp tổ',
    date: '2023-10-05',
    parties: ['tỉnh Nghệ An'],
    kinds: { brief: { vi: 'Báo cáo tóm tắt' } },
  },
};
const manifestOf = (files: readonly ManifestEntry[]): Manifest => ({
  from: '..',
  files,
  outdated: [],
  records: [known],
});

/** A folder with files in it whose bytes are their own names. */
function folderWith(files: readonly ManifestEntry[]): {
  env: FakeEnv;
  publishing: Parameters<typeof publishPage>[0] & { files: ReturnType<typeof fakeSiteFiles> };
} {
  const env = fakeEnv(Object.fromEntries(files.map(({ file }) => [`output/${file}`, file])));
  return { env, publishing: { files: fakeSiteFiles(env), folder: '/desk/output', cwd: '/desk' } };
}

test('the page and the archive hold what the manifest has, the archive first; nothing is written again', async () => {
  const { env, publishing } = folderWith(FILES);
  expect(await publishPage(publishing, manifestOf(FILES))).toEqual([]);
  expect(publishing.files.changes).toEqual([`+ ${ZIP}`, `+ ${PAGE}`]);
  const page = env.textOf(PAGE) ?? '';
  for (const part of [
    'Họp tổ',
    '05/10/2023',
    'tỉnh Nghệ An',
    'Báo cáo tóm tắt',
    'src="pages/a.brief.svg"',
    'href="a.brief.docx"',
  ])
    expect(page).toContain(part);
  const packed = unzipSync(env.files.get(ZIP) ?? new Uint8Array());
  expect(Object.entries(packed).map(([name, bytes]) => [name, Buffer.from(bytes).toString()])).toEqual([
    ['a.brief.docx', 'a.brief.docx'],
    ['a.brief.pdf', 'a.brief.pdf'],
  ]);
  await publishPage(publishing, manifestOf([...FILES]));
  expect(publishing.files.changes).toHaveLength(2);
});

test('another set of files makes another archive; another picture does not', async () => {
  const { env, publishing } = folderWith(FILES);
  await publishPage(publishing, manifestOf(FILES));
  env.files.set('/desk/output/pages/a.brief.svg', Buffer.from('other'));
  const redrawn = FILES.map((one) => (one.format === 'svg' ? entry(one.file, 'svg', 'other') : one));
  await publishPage(publishing, manifestOf(redrawn));
  expect(publishing.files.changes).toEqual([`+ ${ZIP}`, `+ ${PAGE}`]);
  env.files.set('/desk/output/a.brief.pdf', Buffer.from('A.brief.pdf'));
  await publishPage(
    publishing,
    manifestOf(redrawn.map((one) => (one.format === 'pdf' ? { ...one, sha256: 'other' } : one))),
  );
  expect(publishing.files.changes.slice(2)).toEqual([`+ ${ZIP}`]);
});

test('a file that is not there is neither on the page nor in the archive', async () => {
  const { env, publishing } = folderWith(FILES.slice(0, 1));
  await publishPage(publishing, manifestOf(FILES));
  expect(env.textOf(PAGE)).not.toMatch(/a\.brief\.pdf|\.svg/);
  expect(Object.keys(unzipSync(env.files.get(ZIP) ?? new Uint8Array()))).toEqual(['a.brief.docx']);
});

test('when the last document goes, the page says so before the archive goes', async () => {
  const { env, publishing } = folderWith(FILES);
  await publishPage(publishing, manifestOf(FILES));
  await publishPage(publishing, manifestOf([]));
  expect(publishing.files.changes.slice(2)).toEqual([`+ ${PAGE}`, `- ${ZIP}`]);
  expect(env.textOf(PAGE)).not.toContain('documents.zip"');
});

test('a folder without documents gets no page', async () => {
  const { publishing } = folderWith([]);
  expect(await publishPage(publishing, manifestOf([]))).toEqual([]);
  expect(publishing.files.changes).toEqual([]);
});

test.each([PAGE, ZIP])('%s of somebody else is left alone, and told', async (path) => {
  const { env, publishing } = folderWith(FILES);
  env.files.set(path, Buffer.from('<!DOCTYPE html><title>mine</title>'));
  const [told] = await publishPage(publishing, manifestOf(FILES));
  expect(told?.code).toBe('site/not-ours');
  expect(await withdrawPage(publishing)).toEqual([]);
  expect(publishing.files.changes).toEqual([]);
});

test('a page that is not wanted any more goes, with its archive', async () => {
  const { publishing } = folderWith(FILES);
  await publishPage(publishing, manifestOf(FILES));
  await withdrawPage(publishing);
  expect(publishing.files.changes.slice(2)).toEqual([`- ${PAGE}`, `- ${ZIP}`]);
});

test('a disk that refuses is told', async () => {
  const { env, publishing } = folderWith(FILES);
  env.refusals.set(PAGE, 'EACCES');
  expect((await publishPage(publishing, manifestOf(FILES))).map(({ code }) => code)).toEqual(['pipeline/cannot-write']);
});
