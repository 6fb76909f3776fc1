import { deflateSync } from 'node:zlib';
import { OWN_LEVEL } from '../../base/index.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\b': '\\b',
  '\f': '\\f',
  '\\': '\\\\',
  '(': '\\(',
  ')': '\\)',
};

/**
 * Writes an object whose value is written already. A document has thousands of elements; pdfkit takes several
 * times as long to find out of what kind each of their values is.
 */
export function writeObject(doc: PDFKit.PDFDocument, ref: PDFKit.PDFKitReference, value: string): void {
  ref.offset = doc._offset;
  doc._write(`${ref.id} 0 obj\n${value}\nendobj`);
  doc._refEnd(ref);
}

/** Writes bytes as a stream with these entries, which tell how many and how they are pressed; answers its object. */
export function writeStream(
  doc: PDFKit.PDFDocument,
  bytes: Uint8Array,
  entries: Readonly<Record<string, string>>,
): PDFKit.PDFKitReference {
  const ref = doc.ref({});
  ref.offset = doc._offset;
  doc._write(`${ref.id} 0 obj\n${dictionary(entries)}\nstream`);
  doc._write(bytes);
  doc._write('\nendstream\nendobj');
  doc._refEnd(ref);
  return ref;
}

/** Bytes that are a document's own, pressed. */
export function pressOwn(bytes: Uint8Array): Uint8Array {
  return deflateSync(bytes, { level: OWN_LEVEL });
}

/** Presses what a stream holds so far, all of it: pdfkit, which does that at its end, knows the usual level of zlib alone. */
export function pressStream(ref: PDFKit.PDFKitReference): void {
  ref.buffer = [pressOwn(Buffer.concat(ref.buffer))];
  Object.assign(ref.data, { Filter: 'FlateDecode' });
  ref.compress = false;
}

/** A dictionary, one entry a line as pdfkit writes them. Its values are written already. */
export function dictionary(entries: Readonly<Record<string, string>>): string {
  const lines = Object.entries(entries).map(([key, value]) => `/${key} ${value}\n`);
  return `<<\n${lines.join('')}>>`;
}

/** A PDF string as it stands in a file, a byte a letter: those with letters beyond ASCII as UTF-16 after a mark. */
export function stringLiteral(text: string): string {
  const bytes = /[^\0-\x7f]/.test(text) ? `\xfe\xff${asUtf16(text)}` : text;
  return `(${bytes.replace(/[\n\r\t\b\f()\\]/g, (sign) => ESCAPES[sign] ?? sign)})`;
}

function asUtf16(text: string): string {
  let bytes = '';
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    bytes += String.fromCharCode(unit >> 8, unit & 0xff);
  }
  return bytes;
}
