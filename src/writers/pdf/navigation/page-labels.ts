import type { Pages } from '../../../layout/index.ts';

/**
 * Writes the page labels, so that readers name each page by the number printed on it. A range begins
 * wherever the numbers do not simply go on.
 */
export function writePageLabels(doc: PDFKit.PDFDocument, { pages }: Pages): void {
  const ranges = pages.flatMap((page, at) =>
    page.number === (pages[at - 1]?.number ?? Number.NaN) + 1 ? [] : [at, { S: 'D', St: page.number }],
  );
  const labels = doc.ref({ Nums: ranges });
  labels.end();
  doc._root.data.PageLabels = labels;
}
