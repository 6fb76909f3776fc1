import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import PDFDocument from 'pdfkit';
import { describe, expect, it } from 'vitest';
import { createSink } from '../../../../src/writers/pdf/byte-sink.ts';
import { openPdf } from '../../../../src/writers/pdf/open-pdf.ts';
import { pdfString, written } from '../../../../src/writers/pdf/values.ts';
import {
  dictionary,
  pressStream,
  stringLiteral,
  writeObject,
  writeStream,
} from '../../../../src/writers/pdf/write-object.ts';
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

describe('writeStream', () => {
  it('writes what pdfkit itself would write of a stream that is pressed', () => {
    const bytes = Uint8Array.of(1, 2, 255);
    const theirs = writtenBy((doc) => doc.ref({ Length1: 7, Filter: 'FlateDecode' }).end(bytes));
    const ours = writtenBy((doc) => writeStream(doc, bytes, { Length1: '7', Filter: '/FlateDecode', Length: '3' }));
    expect(ours).toBe(theirs);
  });
});

describe('pressStream', () => {
  it('presses quickly what pdfkit would press as usual', () => {
    const pieces = ['BT 1 0 0 1 20 30 Tm ', '[<0001>] TJ ET '.repeat(99)].map((piece) => Buffer.from(piece));
    const write = (press: (ref: PDFKit.PDFKitReference) => void) => (doc: PDFKit.PDFDocument) => {
      const ref = doc.ref({});
      for (const piece of pieces) ref.write(piece);
      press(ref);
      ref.end();
    };
    const usual = deflateSync(Buffer.concat(pieces));
    const quick = deflateSync(Buffer.concat(pieces), { level: 3 });
    const told = (bytes: Buffer): string => `${bytes.length}`;
    const theirs = writtenBy(write(() => undefined));
    const expected = theirs.replace(usual.toString('latin1'), quick.toString('latin1'));
    expect(quick).not.toEqual(usual);
    expect(writtenBy(write(pressStream))).toBe(expected.replace(`/Length ${told(usual)}`, `/Length ${told(quick)}`));
  });
});

describe('the output intent', () => {
  it('is what pdfkit itself would write', () => {
    const { _addColorOutputIntent } = new PDFDocument({ subset: 'PDF/A-3a', autoFirstPage: false, font: '' });
    const theirs = writtenBy((doc) => _addColorOutputIntent.call(doc));
    const ours = writtenBy((doc) => doc._addColorOutputIntent());
    expect(ours).toContain('/N 3');
    expect(ours).toBe(theirs);
  });
});

describe('written', () => {
  it('is left by pdfkit as it is', () => {
    expect(writtenBy((doc) => doc.ref({ ParentTree: written('<< /Nums [] >>') }).end())).toContain(
      '/ParentTree << /Nums [] >>\n',
    );
  });
});
