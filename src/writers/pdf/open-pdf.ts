import PDFDocument from 'pdfkit';
import type { Pages } from '../../layout/index.ts';
import { localeFor } from '../../locale/index.ts';
import type { WriteContext } from '../types.ts';
import { type ByteSink, createSink } from './byte-sink.ts';
import { fileId } from './metadata/file-id.ts';
import { infoOf } from './metadata/info.ts';
import { writeOutputIntent } from './metadata/output-intent.ts';
import { describeProperties } from './metadata/xmp.ts';
import { pdfString } from './values.ts';

/** An empty PDF 1.7 that claims PDF/A-3a and PDF/UA-1, with its metadata settled; no page yet. It goes into the sink. */
export function openPdf(pages: Pages, context: WriteContext, sink = createSink()): PDFKit.PDFDocument {
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
  doc._addColorOutputIntent = () => writeOutputIntent(doc, context.shelf);
  divert(doc, sink);
  return doc;
}

/** Ends the document and writes the rest of it. */
export function closePdf(doc: PDFKit.PDFDocument): void {
  // As XMP has them already, so that they can be written as they will stand.
  for (const [key, value] of Object.entries(doc.info)) if (typeof value === 'string') doc.info[key] = pdfString(value);
  doc.end();
  if (doc._waiting > 0) throw new Error(`${doc._waiting} objects of the PDF were not written`);
}

/**
 * Sends the document's bytes to the sink. pdfkit hands them to a stream, a dozen pieces for each object; the
 * stream's care for every piece would take longer than the writing.
 */
function divert(doc: PDFKit.PDFDocument, sink: ByteSink): void {
  // The file's header is in the stream already.
  sink.write(Buffer.from(doc.read()));
  doc._write = (data) => {
    doc._offset += sink.write(typeof data === 'string' ? `${data}\n` : data);
  };
}
