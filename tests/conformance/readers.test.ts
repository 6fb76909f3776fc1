import { strFromU8, strToU8, zipSync } from 'fflate';
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
  /** Its plain text leaves out what stands in frames: paragraphs pinned to the foot of a page. */
  readonly hasFrames: boolean;
}

const witnesses: Readonly<Record<string, Witness>> = {
  'python-docx': { reader: pythonDocx, tools: ['python-docx'], hasNotes: false, lettersOnly: false, hasFrames: true },
  mammoth: { reader: mammothReader, tools: [], hasNotes: true, lettersOnly: false, hasFrames: true },
  pandoc: { reader: pandoc, tools: ['pandoc'], hasNotes: true, lettersOnly: false, hasFrames: true },
  LibreOffice: { reader: libreOffice, tools: ['soffice'], hasNotes: false, lettersOnly: true, hasFrames: false },
};

let built: BuiltCases;
beforeAll(async () => {
  built = await buildCases();
}, 60_000);
afterAll(() => built.remove());

describe.each(Object.entries(witnesses))('%s', (witness, { reader, tools, hasNotes, lettersOnly, hasFrames }) => {
  describe.runIf(requireTool(...tools))('reads', () => {
    let readings: ReadonlyMap<string, Reading> = new Map();
    beforeAll(async () => {
      readings = await reader(built.documents.map(({ wordFile }) => wordFile));
    }, 240_000);

    it.each(names)('%s', (name) => {
      const document = built.documents.find((one) => one.name === name);
      const reading = readings.get(document?.wordFile ?? '');
      if (!document || !reading) throw new Error(`${name} was not read`);
      const word = hasFrames ? document.word : withoutFrames(document.word);
      const expected = inSmall(hasNotes ? wordWords(word) : wordsOf(docxText(word)));
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

/** Words without their digits and signs; Roman numbers and the letters of points are left out like numbers. */
function letters(words: readonly string[]): string[] {
  const written = words.filter((word) => !/^[a-zđ]\)$/.test(word));
  return written.map((word) => word.replace(/[^\p{L}]/gu, '')).filter((word) => !/^[ivx]*$/.test(word));
}

/** A Word file without its paragraphs that stand in frames. */
function withoutFrames(word: Uint8Array): Uint8Array {
  const parts = docxParts(word);
  const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const rest = body.replace(/<w:p>(?:(?!<\/w:p>).)*?<w:framePr (?:(?!<\/w:p>).)*<\/w:p>/gs, '');
  return zipSync({ ...parts, 'word/document.xml': strToU8(rest) });
}

function tablesOf(word: Uint8Array): number {
  const body = Buffer.from(docxParts(word)['word/document.xml'] ?? new Uint8Array()).toString('utf8');
  return body.match(/<w:tbl>/g)?.length ?? 0;
}
