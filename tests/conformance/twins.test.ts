import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltCases, buildCases, caseDocumentNames } from '../support/build-cases.ts';
import { compareRender, type Likeness, likenessTable } from '../support/compare-render.ts';
import { hasCharts, muteCharts } from '../support/mute-charts.ts';
import { eachOf } from '../support/run-tool.ts';
import { isFull, sampleOf } from '../support/sample.ts';
import { requireTool } from '../support/tools.ts';

/*
 * The Word file as LibreOffice lays it out, and our PDF: the same words on the same lines of the same pages. Each
 * program sets the words inside a chart in its own way: they are left out here (charts.test.ts holds them), and
 * charts take their places with bars and lines alone.
 */

const AT_ONCE = 2;
/** For building and comparing all: about 5 seconds a document on two busy cores. */
const TIME_LIMIT = isFull ? 1_800_000 : 300_000;
const names = sampleOf(caseDocumentNames(), 6);

describe.runIf(requireTool('compare-render', 'soffice'))('Word and PDF are twins', () => {
  let built: BuiltCases;
  let measured: readonly Likeness[] = [];
  let apart: Likeness | undefined;
  beforeAll(async () => {
    built = await buildCases();
    const chosen = built.documents.filter(({ name }) => names.includes(name));
    measured = await eachOf(chosen, AT_ONCE, async (document) => {
      const { wordFile, pdfFile } = hasCharts(document.word) ? await muteCharts(document) : document;
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
    expect(found?.unmet).toBe('');
    expect(found?.ink).toBeGreaterThan(0.95);
  });

  it('the judge looks: two documents that are none', () => {
    expect(apart?.unmet).toContain('same lines');
  });
});
