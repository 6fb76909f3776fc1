import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltCases, buildCases, caseDocumentNames } from '../support/build-cases.ts';
import { compareRender, type Likeness, likenessTable } from '../support/compare-render.ts';
import { eachOf } from '../support/run-tool.ts';
import { sampleOf } from '../support/sample.ts';
import { requireTool } from '../support/tools.ts';

/*
 * The Word file as LibreOffice lays it out, and our PDF: the same words on the same lines of the same pages. Charts
 * are drawn by each program in its own way, so of documents with charts the pages and most of the words are held.
 */

const AT_ONCE = 2;
const names = sampleOf(caseDocumentNames(), 6);

describe.runIf(requireTool('compare-render', 'soffice'))('Word and PDF are twins', () => {
  let built: BuiltCases;
  let measured: readonly Likeness[] = [];
  let apart: Likeness | undefined;
  beforeAll(async () => {
    built = await buildCases();
    const chosen = built.documents.filter(({ name }) => names.includes(name));
    measured = await eachOf(chosen, AT_ONCE, ({ name, wordFile, pdfFile }) => compareRender(name, wordFile, pdfFile));
    const [word, pdf] = ['figures.brief', 'groups-only.brief'].map((name) =>
      built.documents.find((document) => document.name === name),
    );
    if (word && pdf) apart = await compareRender('apart', word.wordFile, pdf.pdfFile);
    console.log(likenessTable(measured));
  }, 300_000);
  afterAll(() => built.remove());

  it.each(names)('%s', (name) => {
    const found = measured.find((one) => one.name === name);
    const document = built.documents.find((one) => one.name === name);
    expect(found?.pages[1]).toBe(document?.pages);
    if (document && hasCharts(document.word)) {
      expect(found?.pages[0]).toBe(found?.pages[1]);
      expect(found?.text).toBeGreaterThan(0.8);
      return;
    }
    expect(found?.unmet).toBe('');
    expect(found?.ink).toBeGreaterThan(0.95);
  });

  it('the judge looks: two documents that are none', () => {
    expect(apart?.unmet).toContain('same lines');
  });
});

function hasCharts(word: Uint8Array): boolean {
  return Object.keys(unzipSync(word)).some((name) => name.startsWith('word/charts/'));
}
