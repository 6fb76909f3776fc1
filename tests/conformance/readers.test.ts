import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltCases, buildCases, caseDocumentNames } from '../support/build-cases.ts';
import { libreOffice, mammothReader, pandoc, pythonDocx, type Reader, type Reading } from '../support/docx-readers.ts';
import { docxParts, docxText } from '../support/read-docx.ts';
import { requireTool, type ToolName } from '../support/tools.ts';
import { wordsBesideCaptions, wordsOf, wordWords } from '../support/words.ts';

/* Other people's programs open our Word files, and find the same words and tables in them. */

const names = caseDocumentNames();

/** The documents with foot notes; each reader puts them and their numbers somewhere else, or nowhere. */
const WITH_NOTES = new Set(['own-kind.showcase', 'contents.long-report']);

/** pandoc takes a paragraph that begins with "Table" for the caption of the next table, or of the one before. */
const CAPTIONS_MOVED: Readonly<Record<string, RegExp>> = { pandoc: /^(?:english-minutes|example-river-basin)\./ };

interface Witness {
  readonly reader: Reader;
  readonly tools: readonly ToolName[];
  readonly hasNotes: boolean;
  /** It prints the marks of lists; where they are taken away, numbers that belong to the text go with them. */
  readonly lettersOnly: boolean;
}

const witnesses: Readonly<Record<string, Witness>> = {
  'python-docx': { reader: pythonDocx, tools: ['python-docx'], hasNotes: false, lettersOnly: false },
  mammoth: { reader: mammothReader, tools: [], hasNotes: true, lettersOnly: false },
  pandoc: { reader: pandoc, tools: ['pandoc'], hasNotes: true, lettersOnly: false },
  LibreOffice: { reader: libreOffice, tools: ['soffice'], hasNotes: false, lettersOnly: true },
};

let built: BuiltCases;
beforeAll(async () => {
  built = await buildCases();
}, 60_000);
afterAll(() => built.remove());

describe.each(Object.entries(witnesses))('%s', (witness, { reader, tools, hasNotes, lettersOnly }) => {
  describe.runIf(requireTool(...tools))('reads', () => {
    let readings: ReadonlyMap<string, Reading> = new Map();
    beforeAll(async () => {
      readings = await reader(built.documents.map(({ wordFile }) => wordFile));
    }, 240_000);

    it.each(names)('%s', (name) => {
      const document = built.documents.find((one) => one.name === name);
      const reading = readings.get(document?.wordFile ?? '');
      if (!document || !reading) throw new Error(`${name} was not read`);
      const expected = inSmall(hasNotes ? wordWords(document.word) : wordsOf(docxText(document.word)));
      const found = inSmall(wordsOf(reading.text));
      if (CAPTIONS_MOVED[witness]?.test(name)) {
        expect(found).toEqual(inSmall(wordsBesideCaptions(document.word)));
        return;
      }
      if (WITH_NOTES.has(name)) expect(letters(found).sort()).toEqual(letters(expected).sort());
      else if (lettersOnly) expect(letters(found)).toEqual(letters(expected));
      else expect(found).toEqual(expected);
      if (reading.tables !== undefined) expect(reading.tables).toBe(tablesOf(document.word));
    });
  });
});

/** Words in small letters: capitals may be a look, which some readers show and others leave out. */
function inSmall(words: readonly string[]): readonly string[] {
  return words.map((word) => word.toLowerCase());
}

/** Words without their digits and signs; Roman numbers are left out like others. */
function letters(words: readonly string[]): string[] {
  return words.map((word) => word.replace(/[^\p{L}]/gu, '')).filter((word) => !/^[ivx]*$/.test(word));
}

function tablesOf(word: Uint8Array): number {
  const body = Buffer.from(docxParts(word)['word/document.xml'] ?? new Uint8Array()).toString('utf8');
  return body.match(/<w:tbl>/g)?.length ?? 0;
}
