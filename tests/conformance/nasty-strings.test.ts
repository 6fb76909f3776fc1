import { mkdtempSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { realEnv } from '../../src/cli/real-env.ts';
import { buildReport, openWorkshop, type ReportResult, type Workshop } from '../../src/pipeline/index.ts';
import { docxTree, pdfTree } from '../support/document-tree.ts';
import { nastyStrings } from '../support/nasty-strings.ts';
import { popplerStructure } from '../support/pdf-tools.ts';
import { docxText, squeeze } from '../support/read-docx.ts';
import { pdfText } from '../support/read-pdf.ts';
import { root } from '../support/run-bin.ts';
import { sampleOf } from '../support/sample.ts';
import { requireTool } from '../support/tools.ts';

const records = ['inputs/nghe-an-bac-giang.yaml', 'inputs/example-river-basin.yaml'];
const PLAIN = 'Một câu thường';

/** Free text: blank lines, list lines and **marks** mean something there, and only there. */
const PROSE = /(overview\.\d+|points\.\d+|conclusions\.\d+(\.text)?|lessons\.items\.\d+\.text|purpose)$/;
const MEANS_SOMETHING = /\n|\*\S/;

type Path = readonly (string | number)[];
interface Case {
  readonly record: string;
  readonly path: Path;
  readonly name: string;
  readonly value: string;
}

function stringPaths(value: unknown, path: Path = []): Path[] {
  if (typeof value === 'string') return [path];
  if (Array.isArray(value)) return value.flatMap((item, at) => stringPaths(item, [...path, at]));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => stringPaths(inner, [...path, key]));
}

/** The record with one string replaced, as a YAML file. */
function changed(text: string, path: Path, value: string): Uint8Array {
  const document = parseDocument(text);
  document.setIn(path, value);
  return Buffer.from(document.toString({ lineWidth: 0 }));
}

/** What reading does to a string that it lets pass: NFC, runs of blanks as one, nothing invisible. */
function asRead(value: string): string {
  return squeeze(value.normalize('NFC').replace(/\ufe0e|\ufe0f|[\u200b-\u200d\ufeff\ufffe\uffff]/g, ''));
}

/** The ways in which a form may show a text: as it is, with a capital, in capitals; never anything else. */
function holds(document: string, value: string): boolean {
  const letters = (text: string): string => text.replace(/\s/g, '');
  const wanted = letters(asRead(value));
  const found = letters(document);
  const capital = wanted.replace(/\p{L}/u, (letter) => letter.toUpperCase());
  return [wanted, capital, wanted.toUpperCase()].some((one) => found.includes(one));
}

/**
 * Whether a PDF holds a text. A cell that goes on over pages is interrupted there by its neighbours, so where the
 * order of the content does not show the text, the order of the structure tree must.
 */
async function pdfHolds(pdf: Uint8Array, value: string): Promise<boolean> {
  if (holds(await pdfText(pdf), value)) return true;
  if (value.length < 1000) return false;
  if (!requireTool('pdfinfo')) return true;
  const file = join(mkdtempSync(join(tmpdir(), 'briefwright-nasty-')), 'x.pdf');
  writeFileSync(file, pdf);
  return holds(popplerStructure(file).replace(/^ *"|"$/gm, ''), value);
}

describe('every string of a record, filled with what breaks documents', async () => {
  const texts = new Map<string, string>();
  for (const record of records) texts.set(record, await readFile(join(root, record), 'utf8'));
  const all = [...texts].flatMap(([record, text]) =>
    stringPaths(parseDocument(text).toJS()).flatMap((path) =>
      Object.entries(nastyStrings).map(([name, value]): Case => ({ record, path, name, value })),
    ),
  );
  const cases = sampleOf(all, 160);
  let workshop: Workshop;
  const plain = new Map<string, Promise<ReportResult>>();

  beforeAll(async () => {
    const opened = await openWorkshop(realEnv(root, {}), { home: root, version: 'test' });
    if (!opened.value) throw new Error(JSON.stringify(opened.diagnostics));
    workshop = opened.value;
  });

  function build({ record, path, value }: Omit<Case, 'name'>): Promise<ReportResult> {
    const bytes = changed(texts.get(record) ?? '', path, value);
    const file = { name: record, folder: join(root, 'inputs'), bytes };
    return buildReport(workshop, file, { kinds: ['report'], formats: ['docx', 'pdf'], sets: [] });
  }

  /** The same field with an ordinary sentence: what the tree has to look like. */
  function buildPlain(one: Case): Promise<ReportResult> {
    const key = `${one.record}:${one.path.join('.')}`;
    const known = plain.get(key) ?? build({ ...one, value: PLAIN });
    plain.set(key, known);
    return known;
  }

  it.each(cases.map((one) => [`${one.name} in ${one.path.join('.')} of ${one.record}`, one] as const))(
    '%s',
    async (_, one) => {
      const result = await build(one);
      expect(result.stacks).toEqual([]);
      const errors = result.diagnostics.filter(({ severity }) => severity === 'error');
      if (result.files.length === 0) {
        expect(errors.length).toBeGreaterThan(0);
        for (const error of errors) {
          expect(error.family).toBe('record');
          expect(error.at?.file).toBe(one.record);
          expect(error.at?.line).toBeGreaterThan(1);
        }
        return;
      }
      expect(errors).toEqual([]);
      const [word, pdf] = ['docx', 'pdf'].map((format) => result.files.find((file) => file.format === format)?.bytes);
      if (!word || !pdf) throw new Error('a file is missing');
      const isProse = PROSE.test(one.path.join('.')) && MEANS_SOMETHING.test(one.value);
      if (!isProse && !isUnseen(one.path)) {
        expect(holds(docxText(word), one.value), 'shown in Word').toBe(true);
        expect(await pdfHolds(pdf, one.value), 'shown in the PDF').toBe(true);
      }
      const reference = await buildPlain(one);
      if (isProse || reference.files.length === 0) return;
      const [plainWord, plainPdf] = reference.files.map(({ bytes }) => bytes);
      if (!plainWord || !plainPdf) throw new Error('a reference is missing');
      expect(docxTree(word)).toBe(docxTree(plainWord));
      expect(pdfTree(pdf)).toBe(pdfTree(plainPdf));
    },
    60_000,
  );
});

/** Not text of the page: names of parts of the record, and words for those who cannot see an image. */
function isUnseen(path: Path): boolean {
  return ['id', 'alt', 'language'].includes(String(path.at(-1)));
}
