import { writeFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type BuiltCases,
  buildCases,
  type CaseDocument,
  caseDocument,
  caseDocumentNames,
} from '../support/build-cases.ts';
import { type DocxFault, validateDocx } from '../support/ooxml.ts';
import { judgeFindings, missingGlyphs, popplerFonts, qpdfFaults } from '../support/pdf-tools.ts';
import { requireTool } from '../support/tools.ts';
import { runVeraPdf, type Verdict } from '../support/verapdf.ts';

const names = caseDocumentNames();

/** What a judge may find, and why it is right to. */
const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  // its table has a cell over two rows, to show that such tables come out whole
  'own-kind.showcase': ['WARN a11y-merge'],
};

/**
 * What Word 2010 added to the format and Word 2007 passes over, as it does in every file that Word itself has saved
 * since: a table's title and description, which screen readers need, and the names of the parts that its style marks.
 */
const NEWER_THAN_2007 =
  /^Office2007: .*:(?:tblCaption|tblDescription)'|^Office2007: .*:(?:first|last)(?:Row|Column)'|^Office2007: .*:no[HV]Band'/;

/** The document that faults are planted in: it has tables, figures, links and notes. */
const VICTIM = 'own-kind.showcase';

interface WordFault {
  readonly fault: string;
  readonly part: string;
  readonly from: string;
  readonly to: string;
  readonly by: readonly DocxFault['judge'][];
}

const wordFaults: readonly WordFault[] = [
  {
    fault: 'properties of a paragraph in the wrong order',
    part: 'word/document.xml',
    from: '<w:pStyle w:val="Title"/>',
    to: '<w:jc w:val="left"/><w:pStyle w:val="Title"/>',
    by: ['Open XML SDK', 'check-docx'],
  },
  {
    fault: 'a style that is not there',
    part: 'word/document.xml',
    from: '<w:pStyle w:val="Title"/>',
    to: '<w:pStyle w:val="Titel"/>',
    by: ['check-docx'],
  },
  {
    fault: 'a picture without words',
    part: 'word/document.xml',
    from: ' descr="Biểu tượng phao đo."',
    to: '',
    by: ['check-docx'],
  },
  {
    fault: 'a relationship that leads nowhere',
    part: 'word/_rels/document.xml.rels',
    from: 'Target="footnotes.xml"',
    to: 'Target="nowhere.xml"',
    by: ['Open XML SDK', 'check-docx'],
  },
];

/** What a PDF loses, in its bytes, and who has to notice. The length stays, so that offsets stay true. */
const pdfFaults = [
  { lost: 'a tag', from: '/S /H1', to: '/S /X1', by: 'ua1' },
  { lost: 'an alternative text', from: '/Alt (', to: '/Xlt (', by: 'ua1' },
  { lost: 'a font', from: '/FontFile2 ', to: '/FontFileX ', by: '3a' },
] as const;

let built: BuiltCases;
beforeAll(async () => {
  built = await buildCases();
}, 60_000);
afterAll(() => built.remove());

const documentOf = (name: string): CaseDocument => caseDocument(built, name);

it('every kind is built from every record', () => {
  expect(built.documents.map(({ name }) => name)).toEqual(names);
  expect(names.length).toBeGreaterThanOrEqual(21);
});

describe.runIf(requireTool('open-xml-sdk', 'check-docx'))('Word files', () => {
  let verdicts: Readonly<Record<string, readonly DocxFault[]>> = {};
  let planted: typeof verdicts = {};
  beforeAll(async () => {
    const files = Object.fromEntries(built.documents.map(({ name, word }) => [name, word]));
    const all = await validateDocx(files, ['Office2007', 'Microsoft365']);
    const known = (faults: readonly DocxFault[]) => faults.filter(({ message }) => !NEWER_THAN_2007.test(message));
    verdicts = Object.fromEntries(Object.entries(all).map(([name, faults]) => [name, known(faults)]));
    const { word } = documentOf(VICTIM);
    planted = await validateDocx(Object.fromEntries(wordFaults.map((one) => [one.fault, withWordFault(word, one)])));
  }, 240_000);

  it.each(names)('%s: the Open XML SDK and the second judge find nothing', (name) => {
    const faults = verdicts[name]?.filter(({ level, rule }) => !EXPECTED[name]?.includes(`${level} ${rule}`));
    expect(faults).toEqual([]);
  });

  it.each(Object.entries(EXPECTED))('%s: what is expected is found', (name, expected) => {
    expect(verdicts[name]?.map(({ level, rule }) => `${level} ${rule}`)).toEqual(expected);
  });

  it.each(wordFaults)('a planted fault is noticed: $fault', ({ fault, by }) => {
    const errors = planted[fault]?.filter(({ rule }) => rule !== 'a11y-merge') ?? [];
    expect(errors.map(({ judge }) => judge)).toEqual(expect.arrayContaining([...by]));
  });
});

describe.runIf(requireTool('verapdf'))('veraPDF', () => {
  const verdicts: Record<string, ReadonlyMap<string, Verdict>> = {};
  const faulty = (lost: string): string => documentOf(VICTIM).pdfFile.replace('.pdf', `-without-${lost}.pdf`);
  beforeAll(async () => {
    for (const { lost, from, to } of pdfFaults)
      writeFileSync(faulty(lost), withPdfFault(documentOf(VICTIM).pdf, from, to));
    const sound = built.documents.map(({ pdfFile }) => pdfFile);
    for (const flavour of ['3a', 'ua1'] as const) {
      const bad = pdfFaults.filter(({ by }) => by === flavour).map(({ lost }) => faulty(lost));
      verdicts[flavour] = await runVeraPdf([...sound, ...bad], flavour);
    }
  }, 240_000);

  it.each(names)('%s is PDF/A-3a and PDF/UA-1', (name) => {
    const { pdfFile } = documentOf(name);
    expect(verdicts['3a']?.get(pdfFile)).toEqual({ valid: true, failures: [] });
    expect(verdicts.ua1?.get(pdfFile)).toEqual({ valid: true, failures: [] });
  });

  it.each(pdfFaults)('notices when $lost is taken away', ({ lost, by }) => {
    expect(verdicts[by]?.get(faulty(lost))?.valid).toBe(false);
  });
});

describe.runIf(requireTool('qpdf'))('qpdf', () => {
  it.each(names)('finds no fault in %s', (name) => {
    expect(qpdfFaults(documentOf(name).pdfFile)).toBe('');
  });
});

describe.runIf(requireTool('check-pdf'))('the second judge of PDF files', () => {
  it.each(names)('finds nothing in %s', (name) => {
    expect(judgeFindings(documentOf(name).pdfFile)).toEqual([]);
  });
});

describe.runIf(requireTool('pdffonts', 'mutool'))('fonts', () => {
  it.each(names)('%s: all embedded, subset, with their letters known, none missing', (name) => {
    const { pdfFile } = documentOf(name);
    const fonts = popplerFonts(pdfFile);
    expect(fonts.length).toBeGreaterThan(0);
    expect(fonts.filter(({ marks }) => marks !== 'yes yes yes')).toEqual([]);
    expect(missingGlyphs(pdfFile)).toBe(0);
  });
});

function withWordFault(bytes: Uint8Array, { part, from, to }: WordFault): Uint8Array {
  const parts = unzipSync(bytes);
  const xml = strFromU8(parts[part] ?? new Uint8Array());
  const faulty = xml.replace(from, to);
  if (faulty === xml) throw new Error(`no place for the fault in ${part}`);
  return zipSync({ ...parts, [part]: strToU8(faulty) });
}

function withPdfFault(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1');
  const faulty = text.replace(from, to);
  if (faulty === text) throw new Error(`no place for the fault: ${from}`);
  return Buffer.from(faulty, 'latin1');
}
