import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { blankCharts, hasCharts } from '../support/blank-charts.ts';
import { type BuiltCases, buildCases, caseDocumentNames } from '../support/build-cases.ts';
import { compareRender, type Likeness, likenessTable } from '../support/compare-render.ts';
import { eachOf } from '../support/run-tool.ts';
import { isFull, sampleOf } from '../support/sample.ts';
import { requireTool } from '../support/tools.ts';

/*
 * The Word file as LibreOffice lays it out, and our PDF: the same words on the same lines of the same pages. Each
 * program draws a chart in its own way (charts.test.ts holds them): here charts take their places and are blank.
 */

const AT_ONCE = 2;
/** For building and comparing all: about 5 seconds a document on two busy cores. */
const TIME_LIMIT = isFull ? 1_800_000 : 300_000;
/** Where LibreOffice breaks one line or page in another place, and why; all else in the document is held. */
const BROKEN_ELSEWHERE: Readonly<Record<string, string>> = {
  'form-party-2018.minutes':
    'the last line of page 1 ends just above the margin; LibreOffice sets all below the letterhead 0.2 pt lower',
  'form-party-2026.report':
    'LibreOffice keeps a twelfth of the size free after slanted letters, each no-break space by itself; Word does not',
};
const names = sampleOf(caseDocumentNames(), 6);

describe.runIf(requireTool('compare-render', 'soffice'))('Word and PDF are twins', () => {
  let built: BuiltCases;
  let measured: readonly Likeness[] = [];
  let apart: Likeness | undefined;
  beforeAll(async () => {
    built = await buildCases();
    const chosen = built.documents.filter(({ name }) => names.includes(name));
    measured = await eachOf(chosen, AT_ONCE, async (document) => {
      const { wordFile, pdfFile } = hasCharts(document.word) ? await blankCharts(document) : document;
      return compareRender(document.name, wordFile, pdfFile);
    });
    const [word, pdf] = ['figures.brief', 'groups-only.brief'].map((name) =>
      built.documents.find((document) => document.name === name),
    );
    if (word && pdf) apart = await compareRender('apart', word.wordFile, pdf.pdfFile);
    console.log(likenessTable(measured));
  }, TIME_LIMIT);
  afterAll(() => built.remove());

  it.each(names)('%s', (name) => {
    const found = measured.find((one) => one.name === name);
    const document = built.documents.find((one) => one.name === name);
    expect(found?.pages[1]).toBe(document?.pages);
    if (BROKEN_ELSEWHERE[name]) {
      expect(found?.linesApart, 'one line on each side of the break').toBe(2);
      expect(found?.pages[0]).toBe(found?.pages[1]);
      return;
    }
    expect(found?.unmet).toBe('');
    expect(found?.ink).toBeGreaterThan(0.95);
  });

  it('what is told of a document is told of one that there is', () => {
    expect(caseDocumentNames()).toEqual(expect.arrayContaining(Object.keys(BROKEN_ELSEWHERE)));
  });

  it('the judge looks: two documents that are none', () => {
    expect(apart?.unmet).toContain('same lines');
  });
});
