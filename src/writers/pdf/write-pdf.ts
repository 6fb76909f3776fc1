import type { Page, Pages } from '../../layout/index.ts';
import { sealPdf } from '../../origin/index.ts';
import type { WriteContext } from '../types.ts';
import { createSink } from './byte-sink.ts';
import { type Drawing, startDrawing } from './drawing.ts';
import { drawnCharacters } from './fonts/drawn-characters.ts';
import { attachRecord } from './metadata/attach-record.ts';
import { writeDestinations } from './navigation/destinations.ts';
import { writeOutline } from './navigation/outline.ts';
import { writePageLabels } from './navigation/page-labels.ts';
import { closePdf, openPdf } from './open-pdf.ts';
import { drawMark } from './tags/draw-mark.ts';
import { marksOf } from './tags/marks.ts';
import { type StructureTree, startTree } from './tags/structure-tree.ts';

/**
 * The pages as one PDF 1.7 file that is PDF/A-3a and PDF/UA-1 at once, with the record attached. Each
 * page is written out when the next begins. The same pages and context give the same bytes.
 * Throws for what the rooms before should have found: a character without a glyph, a link that leads
 * nowhere, an image that cannot be embedded.
 */
export async function writePdf(pages: Pages, context: WriteContext): Promise<Uint8Array> {
  const sink = createSink();
  const doc = openPdf(pages, context, sink);
  const drawing = startDrawing(doc, drawnCharacters(pages));
  const tree = startTree(doc, pages);
  const pageRefs = pages.pages.map((page) => drawPage(page, pages, drawing, tree));
  tree.finish();
  drawing.finish();
  writeOutline(doc, pages, pageRefs);
  writeDestinations(doc, pages, pageRefs);
  writePageLabels(doc, pages);
  attachRecord(doc, context);
  closePdf(doc);
  return sealPdf(sink.bytes());
}

function drawPage(page: Page, pages: Pages, drawing: Drawing, tree: StructureTree): PDFKit.PDFKitReference {
  drawing.doc.addPage({ size: [page.width, page.height], margin: 0 });
  for (const mark of marksOf(page.pieces, pages.language)) drawMark(mark, drawing, tree, pages.anchors);
  drawing.endPage();
  tree.endPage(page.index);
  return drawing.doc.page.dictionary;
}
