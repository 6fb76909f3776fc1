import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type BuiltCases,
  buildCases,
  type CaseDocument,
  caseDocument,
  caseDocumentNames,
} from '../support/build-cases.ts';
import { mupdfText, popplerText } from '../support/pdf-tools.ts';
import { requireTool } from '../support/tools.ts';
import { pdfWords, rejoin, wordsOf, wordWords } from '../support/words.ts';

/* Whoever copies words out of a PDF gets the document's own words, none glued, none split, none lost. */

const names = caseDocumentNames();

/** Where the order on the page is not that of the text, and why. */
const OTHER_ORDER: readonly RegExp[] = [
  /^long-texts\./, // a row that goes on over pages: its other cells stand before its end
  /^own-kind\.showcase$/, // notes stand at the foot of their page
  /^contents\.long-report$/, // as there
];

/** Documents of records whose issuer and date call for an official form. News has none. */
const OFFICIAL = /^(?:everything|form-(?!signs)[\w-]+|official-parts)\.(?!news)/;

/** Pages without the number that follows the one of the page before: where numbers begin. From 0. */
function unnumbered(artifacts: readonly string[]): readonly number[] {
  let number = 0;
  return artifacts.flatMap((text, at) => {
    number += 1;
    if (number > 1 && text.split(/\s/).includes(String(number))) return [];
    number = 1;
    return [at];
  });
}

let built: BuiltCases;
beforeAll(async () => {
  built = await buildCases();
}, 60_000);
afterAll(() => built.remove());

const documentOf = (name: string): CaseDocument => caseDocument(built, name);

describe.each(names)('%s', (name) => {
  it('has in its PDF the words of its Word file', async () => {
    const { word, pdf } = documentOf(name);
    const expected = wordWords(word);
    const found = rejoin((await pdfWords(pdf)).body, expected);
    const isSorted = OTHER_ORDER.some((pattern) => pattern.test(name));
    const shown = (words: readonly string[]): readonly string[] => (isSorted ? [...words].sort() : words);
    expect(shown(found)).toEqual(shown(expected));
  });

  it('has the number of each page among its artifacts', async () => {
    const { pdf, pages } = documentOf(name);
    const { artifacts } = await pdfWords(pdf);
    expect(artifacts).toHaveLength(pages);
    if (/\.(?:showcase|long-report)$/.test(name)) return; // sections with footers and numbers of their own
    if (!OFFICIAL.test(name)) {
      for (const [at, text] of artifacts.entries()) expect(text).toContain(`${at + 1}/${pages}`);
      return;
    }
    // Official forms: the number alone, from page 2 of the document and of each of its appendices.
    const most = name.startsWith('form-appendices.') ? 5 : 2;
    expect(unnumbered(artifacts)).toSatisfy((firsts: readonly number[]) => firsts[0] === 0 && firsts.length <= most);
  });

  it.runIf(requireTool('pdftotext', 'mutool'))('is read alike by pdf.js, poppler and mupdf', async () => {
    const { pdf, pdfFile } = documentOf(name);
    const { all } = await pdfWords(pdf);
    expect(all.length).toBeGreaterThan(5);
    expect(wordsOf(popplerText(pdfFile))).toEqual(all);
    expect(wordsOf(mupdfText(pdfFile))).toEqual(all);
  });
});
