import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSink } from '../../../../src/writers/pdf/byte-sink.ts';
import { openPdf } from '../../../../src/writers/pdf/open-pdf.ts';
import { pdfString, written } from '../../../../src/writers/pdf/values.ts';
import { dictionary, stringLiteral, writeObject } from '../../../../src/writers/pdf/write-object.ts';
import { context, onePage } from '../../../support/pages.ts';

/** What is written into an open document by `write`. */
function writtenBy(write: (doc: PDFKit.PDFDocument) => void): string {
  const sink = createSink();
  const doc = openPdf(onePage(), context, sink);
  const before = sink.bytes().length;
  write(doc);
  return Buffer.from(sink.bytes().subarray(before)).toString('latin1');
}

describe('writeObject', () => {
  it('writes what pdfkit itself would write', () => {
    const texts = fc.string({ unit: fc.constantFrom(...'abế😀\n\r\t\b\f()\\ \u007f\u0080ÿ') });
    fc.assert(
      fc.property(texts, (text) => {
        const theirs = writtenBy((doc) => {
          const ref = doc.ref({ S: 'P', T: pdfString(text), K: [1, 2] });
          ref.end();
        });
        const ours = writtenBy((doc) =>
          writeObject(doc, doc.ref({}), dictionary({ S: '/P', T: stringLiteral(text), K: '[1 2]' })),
        );
        expect(ours).toBe(theirs);
      }),
    );
  });

  it('counts as written, with its place in the file', () => {
    writtenBy((doc) => {
      const waiting = doc._waiting;
      const offset = doc._offset;
      const ref = doc.ref({});
      writeObject(doc, ref, '<<\n>>');
      expect([doc._waiting, ref.offset]).toEqual([waiting, offset]);
    });
  });
});

describe('written', () => {
  it('is left by pdfkit as it is', () => {
    expect(writtenBy((doc) => doc.ref({ ParentTree: written('<< /Nums [] >>') }).end())).toContain(
      '/ParentTree << /Nums [] >>\n',
    );
  });
});
