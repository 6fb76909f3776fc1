import type { OutlineEntry, Pages } from '../../../layout/index.ts';
import { pdfString } from '../values.ts';

interface Item {
  readonly data: Record<string, unknown>;
  readonly ref: PDFKit.PDFKitReference;
  readonly level: number;
  readonly children: Item[];
}

/**
 * Writes the outline, which readers show beside the pages, all of it unfolded. pdfkit's own leads to a
 * point right of the page and counts only the children of an item, where PDF wants all that is visible.
 */
export function writeOutline(doc: PDFKit.PDFDocument, pages: Pages, pageRefs: readonly PDFKit.PDFKitReference[]): void {
  if (pages.outline.length === 0) return;
  const root = makeItem(doc, { Type: 'Outlines' }, 0);
  const path = [root];
  for (const entry of pages.outline) {
    while (path.length > 1 && (path.at(-1)?.level ?? 0) >= entry.level) path.pop();
    const parent = path.at(-1) ?? root;
    const item = makeItem(
      doc,
      { Title: pdfString(entry.title), Parent: parent.ref, Dest: goalOf(entry, pages, pageRefs) },
      entry.level,
    );
    parent.children.push(item);
    path.push(item);
  }
  finish(root);
  doc._root.data.Outlines = root.ref;
  doc._root.data.PageMode = 'UseOutlines';
}

function makeItem(doc: PDFKit.PDFDocument, data: Record<string, unknown>, level: number): Item {
  return { data, ref: doc.ref(data), level, children: [] };
}

function goalOf(entry: OutlineEntry, pages: Pages, pageRefs: readonly PDFKit.PDFKitReference[]): unknown[] {
  const page = pages.pages[entry.page - 1];
  const ref = pageRefs[entry.page - 1];
  if (!page || !ref) throw new Error(`an outline entry leads to page ${entry.page}, which is not there`);
  return [ref, 'XYZ', 0, page.height - entry.y, 0];
}

/** Ties an item to its descendants and writes them all; gives the number of the descendants. */
function finish({ data, ref, children }: Item): number {
  let count = 0;
  for (const [at, child] of children.entries()) {
    Object.assign(child.data, { Prev: children[at - 1]?.ref, Next: children[at + 1]?.ref });
    count += 1 + finish(child);
  }
  if (count > 0) Object.assign(data, { First: children[0]?.ref, Last: children.at(-1)?.ref, Count: count });
  ref.end();
  return count;
}
