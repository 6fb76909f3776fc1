import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { realEnv } from '../../src/cli/real-env.ts';
import { type BuiltFile, buildReport, openWorkshop, type ReportResult } from '../../src/pipeline/index.ts';
import { checkTwins, readWordLook } from '../../src/readers/index.ts';
import type { WordLook } from '../../src/theme/index.ts';
import { validateDocx } from '../support/ooxml.ts';
import { popplerText } from '../support/pdf-tools.ts';
import { root } from '../support/run-bin.ts';
import { requireTool } from '../support/tools.ts';
import { runVeraPdf, type Verdict } from '../support/verapdf.ts';

/* A person's own Word file, made in another program, dresses every kind of document. */

/** What the file was given by who made it; see tests/reference-docs. */
interface Reference {
  readonly name: string;
  /** Family, size, colour and capitals, by the names of Word. */
  readonly styles: Readonly<Record<string, string>>;
  readonly page: string;
  readonly header?: string;
  readonly footer?: string;
}

const references: readonly Reference[] = [
  {
    name: 'python-docx',
    styles: {
      Title: 'Times New Roman 20 #1b5e20',
      Subtitle: 'Times New Roman 13 #1b5e20',
      'Body Text': 'Times New Roman 12 #000000',
      'heading 1': 'Times New Roman 15 #1b5e20',
      'heading 2': 'Times New Roman 13 #1b5e20',
      'heading 3': 'Times New Roman 12 #1b5e20',
      caption: 'Times New Roman 10.5 #1b5e20',
    },
    page: '595.3 x 841.9, 79.35 51 73.7 62.35',
    header: 'VĂN PHÒNG UBND TỈNHSố 3, đường Trường Thi, TP. Vinh',
    footer: 'Trang #/#',
  },
  {
    name: 'libreoffice',
    styles: {
      Title: 'Liberation Sans 22 #7b1e3a',
      Subtitle: 'Liberation Sans 13 #7b1e3a',
      'Body Text': 'Liberation Serif 11 #000000',
      'heading 1': 'Liberation Sans 15 #7b1e3a capitals',
      'heading 2': 'Liberation Sans 13 #7b1e3a',
      'heading 3': 'Liberation Sans 11 #7b1e3a',
      caption: 'Liberation Serif 10 #7b1e3a',
    },
    page: '612 x 792, 70.85 70.85 58.5 58.5',
    header: 'Trung tâm Hội nghị – Tài liệu nội bộ',
    footer: 'Ngày in trên bìaTrang #',
  },
  {
    name: 'pandoc',
    styles: {
      Title: 'Calibri 18 #345a8a',
      Subtitle: 'Calibri 15 #345a8a',
      'Body Text': 'Cambria 12 #000000',
      'heading 1': 'Calibri 16 #4f81bd',
      'heading 2': 'Calibri 14 #4f81bd',
      'heading 3': 'Calibri 12 #4f81bd',
      caption: 'Cambria 12 #000000',
    },
    page: '595.3 x 841.9, 85.05 42.5 56.7 56.7',
  },
];

/** The real record, and one that has everything. */
const RECORDS = ['inputs/nghe-an-bac-giang.yaml', 'tests/cases/everything/record.yaml'];

interface Dressed extends BuiltFile {
  readonly reference: string;
  readonly record: string;
  readonly path: string;
}

const folder = mkdtempSync(join(tmpdir(), 'briefwright-reference-'));
let dressed: readonly Dressed[] = [];
let kinds: readonly string[] = [];

async function build(reference: string, record: string): Promise<ReportResult> {
  const { value: workshop } = await openWorkshop(realEnv(root, {}), { home: root, version: 'test' });
  if (!workshop) throw new Error('no templates');
  kinds = await workshop.templates.kinds();
  const file = { name: record, folder: join(root, record, '..'), bytes: readFileSync(join(root, record)) };
  const choices = { kinds: 'all', formats: ['docx', 'pdf'], sets: [] } as const;
  return buildReport(workshop, file, { ...choices, referenceDoc: `tests/reference-docs/${reference}.docx` });
}

beforeAll(async () => {
  const all: Dressed[] = [];
  for (const { name } of references)
    for (const record of RECORDS) {
      const { files, diagnostics } = await build(name, record);
      expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
      for (const file of files) {
        const path = join(folder, `${name}.${all.length}.${file.name}`);
        writeFileSync(path, file.bytes);
        all.push({ ...file, reference: name, record, path });
      }
    }
  dressed = all;
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const filesOf = (reference: string, format: string): readonly Dressed[] =>
  dressed.filter((file) => file.reference === reference && file.format === format);

/** The looks of a finished Word file, as short words. */
function lookOf({ bytes, name }: Dressed): Omit<Reference, 'name'> {
  const { value: look, diagnostics } = readWordLook(bytes, name);
  if (!look?.page) throw new Error(JSON.stringify(diagnostics));
  const { width, height, margin } = look.page;
  const header = wordsOf(look.header);
  const footer = wordsOf(look.footer);
  return {
    styles: Object.fromEntries(look.paragraphs.map((style) => [style.name, fontOf(style.look)])),
    page: `${width} x ${height}, ${margin.left} ${margin.right} ${margin.top} ${margin.bottom}`,
    ...(header === undefined ? {} : { header }),
    ...(footer === undefined ? {} : { footer }),
  };
}

function fontOf({ font, uppercase }: WordLook['paragraphs'][number]['look']): string {
  return `${font.family} ${font.size} ${font.color}${uppercase ? ' capitals' : ''}`;
}

function wordsOf(running: WordLook['header']): string | undefined {
  return running?.paragraphs
    .flatMap(({ runs }) => runs)
    .map((run) => (run.type === 'text' ? run.text : run.type.startsWith('page') ? '#' : ''))
    .join('');
}

describe.each(references)('a reference document of $name', ({ name, ...expected }) => {
  it('dresses every kind', () => {
    const files = filesOf(name, 'docx');
    expect([...new Set(files.map(({ kind }) => kind))]).toEqual([...kinds]);
    for (const file of files) {
      const found = lookOf(file);
      expect(found, file.kind).toMatchObject(expected);
    }
  });

  it('leaves Word file and PDF twins', () => {
    for (const word of filesOf(name, 'docx')) {
      const pdf = filesOf(name, 'pdf').find(({ kind, record }) => kind === word.kind && record === word.record);
      expect(checkTwins(word.bytes, pdf?.bytes ?? new Uint8Array()), word.path).toEqual([]);
    }
  });

  it('gives the same bytes again', async () => {
    const again = await build(name, RECORDS[0] ?? '');
    for (const file of again.files) {
      const first = dressed.find(
        (one) => one.reference === name && one.record === RECORDS[0] && one.name === file.name,
      );
      expect(first?.sha256).toBe(file.sha256);
    }
  });

  it.runIf(requireTool('pdftotext'))('puts its header and footer on the pages of the PDF', () => {
    for (const { path } of filesOf(name, 'pdf')) {
      const words = popplerText(path);
      for (const line of [expected.header, expected.footer])
        for (const part of line?.split('#').slice(0, 1) ?? [])
          expect(words.replace(/\s/g, '')).toContain(part.replace(/\s/g, ''));
    }
  });
});

describe.runIf(requireTool('open-xml-sdk', 'check-docx'))('the judges of Word files', () => {
  it('find no fault', async () => {
    const files = dressed.filter(({ format }) => format === 'docx');
    const found = await validateDocx(Object.fromEntries(files.map(({ path, bytes }) => [path, bytes])));
    const sound = Object.fromEntries(files.map(({ path }) => [path, []]));
    expect(found).toEqual(sound);
  }, 240_000);
});

describe.runIf(requireTool('verapdf'))('veraPDF', () => {
  it.each(['3a', 'ua1'] as const)(
    'finds no fault by %s',
    async (flavour) => {
      const paths = dressed.filter(({ format }) => format === 'pdf').map(({ path }) => path);
      const verdicts: ReadonlyMap<string, Verdict> = await runVeraPdf(paths, flavour);
      for (const path of paths) expect(verdicts.get(path), path).toEqual({ valid: true, failures: [] });
    },
    240_000,
  );
});
