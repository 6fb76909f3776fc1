import type { Pages } from '../../../layout/index.ts';
import { pdfString } from '../values.ts';

/**
 * Writes the named destinations that links inside the document lead to. pdfkit would sort the names as
 * the machine's language does; readers search them by their bytes.
 */
export function writeDestinations(
  doc: PDFKit.PDFDocument,
  pages: Pages,
  pageRefs: readonly PDFKit.PDFKitReference[],
): void {
  const names = [...pages.anchors].sort(([a], [b]) => compareBytes(a, b));
  if (names.length === 0) return;
  doc._root.data.Names.data.Dests = {
    Names: names.flatMap(([id, anchor]) => {
      const page = pages.pages[anchor.page - 1];
      const ref = pageRefs[anchor.page - 1];
      if (!page || !ref) throw new Error(`the anchor ${id} is on page ${anchor.page}, which is not there`);
      return [pdfString(id), [ref, 'XYZ', 0, page.height - anchor.y, 0]];
    }),
  };
}

/** The order of two PDF strings: those with letters beyond ASCII are written as UTF-16 after a mark and come last. */
function compareBytes(a: string, b: string): number {
  const [aWide, bWide] = [isWide(a), isWide(b)];
  if (aWide !== bWide) return aWide ? 1 : -1;
  return a < b ? -1 : a > b ? 1 : 0;
}

function isWide(text: string): boolean {
  return /[^\u0000-\u007f]/.test(text);
}
