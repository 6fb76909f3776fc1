import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildReport, type Choices, openWorkshop, type ReportResult } from '../../../src/pipeline/index.ts';
import { readWordLook } from '../../../src/readers/index.ts';
import { fakeEnv } from '../../support/env.ts';
import { root } from '../../support/run-bin.ts';

const letterhead = readFileSync(join(root, 'tests/reference-docs/python-docx.docx'));
const other = readFileSync(join(root, 'tests/reference-docs/pandoc.docx'));
const themes = Object.fromEntries(
  readdirSync(join(root, 'templates/_shared/themes')).map((name) => [
    `/app/templates/_shared/themes/${name}`,
    readFileSync(join(root, 'templates/_shared/themes', name)),
  ]),
);
const record =
  'schema: 1\nmeeting: { title: Giao ban, starts: 2023-10-05 }\nparties: [{ id: host, name: tỉnh Bắc Giang, role: host }]\n';
const files = {
  ...themes,
  'templates/memo/template.yaml': 'name: {vi: Ghi nhớ, en: Memo}\ntype-name: {vi: GHI NHỚ, en: MEMO}\n',
  'templates/memo/template.hbs': '<document><title>{{document.typeName}}</title></document>',
};

async function build(more: Readonly<Record<string, string | Uint8Array>>, choices: Partial<Choices> = {}) {
  const env = fakeEnv({ ...files, ...more });
  const { value: workshop } = await openWorkshop(env, { home: '/app', version: '1.2.3' });
  if (!workshop) throw new Error('no templates');
  const file = { name: 'inputs/a.yaml', folder: '/desk/inputs', bytes: Buffer.from(record) };
  return buildReport(workshop, file, { sets: [], formats: ['docx'], ...choices });
}

/** Size of the title in the Word file: 20 in the letterhead, 18 in the other file, 16 in the plain theme. */
function titleSize({ files: [file], diagnostics }: ReportResult): number | undefined {
  const look = readWordLook(file?.bytes ?? new Uint8Array(), 'a.docx').value;
  const found = look?.paragraphs.find(({ id }) => id === 'Title')?.look.font.size;
  if (found === undefined) throw new Error(JSON.stringify(diagnostics));
  return found;
}

const codes = ({ diagnostics }: ReportResult): readonly string[] => diagnostics.map(({ code }) => code);
const onTheme = {
  'templates/memo/theme.yaml': 'extends: plain\nreference-doc: memo/a.docx\n',
  'templates/memo/a.docx': letterhead,
};
const inFolder = { 'inputs/briefwright.yaml': 'reference-doc: b.docx\n', 'inputs/b.docx': other };

describe('a reference document', () => {
  it('is named by the command line, else by the folder of the record, else by the theme', async () => {
    expect(titleSize(await build({}))).toBe(16);
    expect(titleSize(await build(onTheme))).toBe(20);
    expect(titleSize(await build({ ...onTheme, ...inFolder }))).toBe(18);
    const all = { ...onTheme, ...inFolder, 'c.docx': letterhead };
    expect(titleSize(await build(all, { referenceDoc: 'c.docx' }))).toBe(20);
  });

  it('takes part in the fingerprint of the template, by what it holds', async () => {
    const fingerprint = async (name: string, bytes: Uint8Array) =>
      (await build({ [name]: bytes }, { referenceDoc: name })).files[0]?.template;
    const plain = (await build({})).files[0]?.template;
    const first = await fingerprint('c.docx', letterhead);
    expect(first).toMatch(/^[0-9a-f]{64}$/);
    expect(first).not.toBe(plain);
    expect(await fingerprint('d.docx', letterhead)).toBe(first);
    expect(await fingerprint('c.docx', other)).not.toBe(first);
  });

  it('is told at its own name, as the fault of who named it', async () => {
    const { diagnostics } = await build({ 'c.docx': other }, { referenceDoc: 'c.docx' });
    expect(diagnostics.map(({ at, family }) => `${at?.file} ${family}`)).toEqual(Array(3).fill('c.docx usage'));
    const wrong = await build({ ...onTheme, 'templates/memo/a.docx': 'no zip' });
    expect(wrong.diagnostics).toMatchObject([
      { code: 'readers/not-of-format', family: 'template', at: { file: 'templates/memo/a.docx' } },
    ]);
    expect(wrong.files).toEqual([]);
  });

  it('must be there, and inside of its folder', async () => {
    expect(codes(await build({ 'inputs/briefwright.yaml': 'reference-doc: none.docx\n' }))).toEqual([
      'pipeline/reference-missing',
    ]);
    const outside = { 'inputs/briefwright.yaml': 'reference-doc: ../b.docx\n', 'b.docx': other };
    expect(codes(await build(outside))).toEqual(['pipeline/reference-outside']);
    const theme = { 'templates/memo/theme.yaml': 'extends: plain\nreference-doc: ../b.docx\n', 'b.docx': other };
    expect(codes(await build(theme))).toEqual(['pipeline/reference-outside']);
    const absolute = { 'templates/memo/theme.yaml': 'extends: plain\nreference-doc: /b.docx\n' };
    expect(codes(await build(absolute))).toEqual(['theme/bad-value']);
  });
});
