import PDFDocument from 'pdfkit';
import type { Pages } from '../../layout/index.ts';
import { localeFor } from '../../locale/index.ts';
import type { WriteContext } from '../types.ts';
import { fileId } from './metadata/file-id.ts';
import { infoOf } from './metadata/info.ts';
import { describeProperties } from './metadata/xmp.ts';

/** An empty PDF 1.7 that claims PDF/A-3a and PDF/UA-1, with its metadata settled; no page yet. */
export function openPdf(pages: Pages, context: WriteContext): PDFKit.PDFDocument {
  const info = infoOf(pages.properties, context);
  const { tag } = localeFor(pages.language);
  const doc = new PDFDocument({
    pdfVersion: '1.7',
    subset: 'PDF/A-3a',
    tagged: true,
    lang: tag,
    displayTitle: true,
    autoFirstPage: false,
    // Without a font named here pdfkit loads Helvetica, which PDF/A forbids.
    font: '',
    info: { ...info.custom, ...info.standard },
  });
  doc._id = fileId(info, context);
  // pdfkit's own packet leaves its values unescaped, and most of the properties out.
  doc._addInfo = () => doc.appendXML(describeProperties(info.standard, pages.properties, tag));
  return doc;
}

/** Ends the document and gives its bytes. */
export async function closePdf(doc: PDFKit.PDFDocument): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  doc.end();
  for await (const chunk of doc) chunks.push(chunk);
  return new Uint8Array(Buffer.concat(chunks));
}
