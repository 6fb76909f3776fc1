import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { hasErrors } from '../../../src/base/index.ts';
import { buildReport, type Choices, openWorkshop, type ReportResult } from '../../../src/pipeline/index.ts';
import { type FakeEnv, fakeEnv } from '../../support/env.ts';
import { makePng } from '../../support/images.ts';
import { root } from '../../support/run-bin.ts';

const themes = Object.fromEntries(
  readdirSync(join(root, 'templates/_shared/themes')).map((name) => [
    `/app/templates/_shared/themes/${name}`,
    readFileSync(join(root, 'templates/_shared/themes', name)),
  ]),
);
const record = `schema: 1
meeting: { title: "Buổi làm việc", starts: 2023-10-05 }
parties:
  - { id: host, name: tỉnh Bắc Giang, role: host }
`;
const settings =
  'name: {vi: Ghi nhớ, en: Memo}\ntype-name: {vi: GHI NHỚ, en: MEMO}\nsubject: {vi: "Kết quả {title}", en: "{title}"}\n';
const memo =
  '<document title="{{document.subject}}"><title>{{document.typeName}}</title><p>{{document.subject}}: {{labels.time}}</p></document>';
const files = {
  ...themes,
  'templates/memo/template.yaml': settings,
  'templates/memo/template.hbs': memo,
};

afterEach(() => {
  vi.doUnmock('../../../src/writers/html/index.ts');
  vi.resetModules();
});

async function build(
  env: FakeEnv,
  choices: Partial<Choices> = {},
  text: string | Uint8Array = record,
): Promise<ReportResult> {
  const { value: workshop, diagnostics } = await openWorkshop(env, { home: '/app', version: '1.2.3' });
  if (!workshop) throw new Error(JSON.stringify(diagnostics));
  const bytes = typeof text === 'string' ? Buffer.from(text) : text;
  return buildReport(
    workshop,
    { name: 'inputs/a.yaml', folder: '/desk/inputs', bytes },
    { sets: [], formats: ['html'], ...choices },
  );
}

const htmlOf = ({ files: [file] }: ReportResult): string => Buffer.from(file?.bytes ?? []).toString('utf8');
const codes = ({ diagnostics }: ReportResult): readonly string[] => diagnostics.map(({ code }) => code);

describe('buildReport', () => {
  test('makes a file for each kind and format, and says all about it', async () => {
    const result = await build(fakeEnv(files), { formats: ['docx', 'pdf', 'html'] });
    expect(result).toMatchObject({
      record: 'inputs/a.yaml',
      id: 'a',
      language: 'vi',
      kinds: ['memo'],
      diagnostics: [],
    });
    expect(result.files.map(({ name, pages, sha256 }) => [name, pages, sha256.length])).toEqual([
      ['a.memo.docx', 1, 64],
      ['a.memo.pdf', 1, 64],
      ['a.memo.html', undefined, 64],
    ]);
    expect(htmlOf({ ...result, files: result.files.slice(2) })).toContain('Kết quả Buổi làm việc: Thời gian');
  });

  test('the language of the command line changes labels, not the record’s words', async () => {
    const html = htmlOf(await build(fakeEnv(files), { language: 'en' }));
    expect(html).toContain('MEMO');
    expect(html).toContain('Buổi làm việc: Time');
    expect(html).toContain('lang="en"');
  });

  test('the record’s subject goes before the kind’s phrase', async () => {
    const html = htmlOf(await build(fakeEnv(files), {}, `${record}document: { subject: Việc khác }\n`));
    expect(html).toContain('Việc khác: Thời gian');
    expect(html).not.toContain('Kết quả');
  });

  test('no format at all: everything is checked, nothing is made', async () => {
    expect(await build(fakeEnv(files), { formats: [] })).toMatchObject({ files: [], diagnostics: [], kinds: ['memo'] });
  });

  test('the moment is the record’s, and SOURCE_DATE_EPOCH goes before it', async () => {
    const created = async (variables: Readonly<Record<string, string>>): Promise<string> => {
      const { files: made } = await build(fakeEnv(files, variables), { formats: ['docx'] });
      const core = unzipSync(made[0]?.bytes ?? new Uint8Array())['docProps/core.xml'];
      return /<dcterms:created[^>]*>([^<]*)/.exec(Buffer.from(core ?? []).toString('utf8'))?.[1] ?? '';
    };
    expect(await created({})).toBe('2023-10-04T17:00:00Z');
    expect(await created({ SOURCE_DATE_EPOCH: '1700000000' })).toBe('2023-11-14T22:13:20Z');
  });
});

describe('settings of the folder', () => {
  const withSettings = (text: string): FakeEnv => fakeEnv({ ...files, 'inputs/briefwright.yaml': text });

  test('fill the issuer, but never change what the record says of it', async () => {
    const env = fakeEnv({
      ...files,
      'inputs/briefwright.yaml': 'issuer: { name: SỞ NỘI VỤ, parent: UBND TỈNH, place: Nghệ An }',
      'templates/memo/template.hbs':
        '<document title="x"><p>{{#if document.issuer}}{{document.issuer.name}} / {{or document.issuer.place "?"}}{{/if}}</p></document>',
    });
    expect(htmlOf(await build(env))).toContain('SỞ NỘI VỤ / Nghệ An');
    const own = `${record}document: { issuer: { name: SỞ Y TẾ } }\n`;
    expect(htmlOf(await build(env, {}, own))).toContain('SỞ Y TẾ / Nghệ An');
  });

  test('the language counts only where the record states none', async () => {
    const env = withSettings('language: en');
    expect(htmlOf(await build(env))).toContain('MEMO');
    expect(htmlOf(await build(env, {}, `language: vi\n${record}`))).toContain('GHI NHỚ');
    expect(htmlOf(await build(env, { language: 'vi' }))).toContain('GHI NHỚ');
  });

  test.each([
    ['kinds: [mmo]', 'pipeline/unknown-kind', 9],
    ['theme: plane', 'pipeline/unknown-theme', 8],
    ['forms: { memo: party }', 'pipeline/form-not-offered', 16],
    ['colour: red', 'pipeline/unknown-key', 1],
  ])('%s is told at its place', async (text, code, column) => {
    const { diagnostics, files: made } = await build(withSettings(text));
    expect(made).toEqual([]);
    expect(diagnostics).toMatchObject([
      { code, family: 'usage', at: { file: 'inputs/briefwright.yaml', line: 1, column } },
    ]);
  });
});

describe('faults', () => {
  test('of the record keep their places, and stop its documents', async () => {
    const { files: made, diagnostics, sources } = await build(fakeEnv(files), {}, record.replace('title', 'titel'));
    expect(made).toEqual([]);
    expect(diagnostics.every(({ family, at }) => family === 'record' && at?.file === 'inputs/a.yaml')).toBe(true);
    expect(hasErrors(diagnostics)).toBe(true);
    expect(sources.map(({ name }) => name)).toContain('inputs/a.yaml');
  });

  test('of a --set are told at the --set', async () => {
    const sets = [{ path: ['meeting', 'starts'], text: 'hôm qua' }];
    const result = await build(fakeEnv(files), { sets });
    expect(result.diagnostics).toMatchObject([
      { family: 'record', at: { file: '--set meeting.starts', line: 1, column: 16 } },
    ]);
    expect(result.sources.map(({ name }) => name)).toContain('--set meeting.starts');
  });

  test('of one kind do not stop the others', async () => {
    const env = fakeEnv({
      ...files,
      'templates/bad/template.yaml': settings,
      'templates/bad/template.hbs': '<document title="x"><p>{{nothing}}</p></document>',
    });
    const result = await build(env);
    expect(result.files.map(({ name }) => name)).toEqual(['a.memo.html']);
    expect(result.diagnostics).toMatchObject([
      { family: 'template', at: { file: 'templates/bad/template.hbs', line: 1 } },
    ]);
  });

  test('of images are told in the record; sound ones reach the document', async () => {
    const env = fakeEnv({
      ...files,
      'inputs/a.png': makePng(40, 20),
      'templates/memo/template.hbs':
        '<document title="x">{{#each images}}<figure src="{{file}}" alt="{{alt}}"/>{{/each}}</document>',
    });
    const images = (file: string): string => `${record}images:\n  - { file: ${file}, alt: Cảnh }\n`;
    expect(htmlOf(await build(env, {}, images('a.png')))).toContain('data:image/png;base64,');
    const { diagnostics } = await build(env, {}, images('b.png'));
    expect(diagnostics).toMatchObject([{ code: 'pipeline/image-missing', at: { file: 'inputs/a.yaml', line: 6 } }]);
  });

  test('a language that a kind does not offer is wrong usage', async () => {
    const vi = 'name: {vi: a}\ntype-name: {vi: A}\nlanguages: [vi]\n';
    const result = await build(fakeEnv({ ...files, 'templates/memo/template.yaml': vi }), { language: 'en' });
    expect(result.diagnostics).toMatchObject([{ code: 'pipeline/language-not-offered', family: 'usage' }]);
  });

  test('a character that no face can show is told at its place in the record', async () => {
    const { diagnostics, files: made } = await build(fakeEnv(files), {}, record.replace('Buổi', '漢'));
    expect(made).toEqual([]);
    expect(diagnostics).toMatchObject([
      { family: 'record', severity: 'error', at: { file: 'inputs/a.yaml', line: 2 } },
    ]);
  });

  test('of ours say the step, and leave the record alone', async () => {
    vi.doMock('../../../src/writers/html/index.ts', () => ({
      writeHtml: () => {
        throw new TypeError('odd');
      },
    }));
    const result = await build(fakeEnv(files));
    expect(codes(result)).toEqual(['pipeline/internal']);
    expect(result.diagnostics[0]?.text.en.message).toBe('A fault of briefwright itself in the step "html": odd');
    expect(result.stacks).toHaveLength(1);
  });

  test('no bytes make it throw', async () => {
    for (const bytes of [new Uint8Array(), Buffer.from([0xff, 0xfe, 0x41]), Buffer.alloc(3), Buffer.from('[]')]) {
      const result = await build(fakeEnv(files), { sets: [{ path: ['id'], text: 'x' }] }, bytes);
      expect(result.stacks).toEqual([]);
      expect(hasErrors(result.diagnostics)).toBe(true);
      expect(result.diagnostics.every(({ family }) => family === 'record' || family === 'usage')).toBe(true);
    }
  });
});
