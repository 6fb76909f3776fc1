import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Outcome } from '../../../src/base/index.ts';
import { findRecord, readDocx, readPdf, verifyFile } from '../../../src/readers/index.ts';
import { flip, flips } from '../../support/flips.ts';
import { processorTime } from '../../support/processor-time.ts';
import { type Built, buildEverything, buildExamples, stream, tinyDocx, tinyPdf } from './built.ts';

let brief: Built;
let all: Omit<Built, 'record'>;
beforeAll(async () => {
  const [first] = await buildExamples();
  if (!first) throw new Error('nothing was built');
  brief = first;
  all = await buildEverything();
}, 120_000);

/** Reads bytes in every way; whatever they are, there is a value or an error, and nothing is thrown. */
function readAll(bytes: Uint8Array): void {
  for (const read of [readDocx, readPdf]) expectOutcome(read(bytes));
  expectOutcome(findRecord(bytes, 'a'));
  expectOutcome(verifyFile(bytes, 'a'));
}

function expectOutcome<T>({ value, diagnostics }: Outcome<T>): void {
  if (value === undefined) expect(diagnostics.map(({ severity }) => severity)).toContain('error');
}

const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('damaged files never throw', () => {
  test('with bytes replaced', () => {
    fc.assert(
      fc.property(fc.constantFrom(brief.docx, brief.pdf, all.docx, all.pdf), flips, (bytes, places) =>
        readAll(flip(bytes, places)),
      ),
      { numRuns: 150 },
    );
  });

  test('cut off', () => {
    fc.assert(
      fc.property(fc.constantFrom(brief.docx, brief.pdf, all.pdf), share, (bytes, at) =>
        readAll(bytes.subarray(0, Math.floor(at * bytes.length))),
      ),
      { numRuns: 60 },
    );
  });

  test('with a stretch taken out or put in twice', () => {
    fc.assert(
      fc.property(fc.constantFrom(brief.docx, brief.pdf), share, share, (bytes, a, b) => {
        const [from, to] = [Math.floor(a * bytes.length), Math.floor(b * bytes.length)];
        readAll(new Uint8Array(Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)])));
      }),
      { numRuns: 60 },
    );
  });

  test('with the XML inside a Word file damaged', () => {
    const names = ['word/document.xml', 'word/styles.xml', 'word/numbering.xml', 'docProps/custom.xml', '_rels/.rels'];
    fc.assert(
      fc.property(fc.constantFrom(...names), flips, (name, places) => {
        const parts = unzipSync(all.docx);
        readAll(zipSync({ ...parts, [name]: flip(parts[name] ?? new Uint8Array(), places) }, { level: 0 }));
      }),
      { numRuns: 60 },
    );
  });

  test('with the words of a PDF shuffled', () => {
    const words = fc.array(
      fc
        .constantFrom(
          '<<',
          '>>',
          '[',
          ']',
          '(',
          ')',
          '<',
          '>',
          '/K',
          '/S',
          '/P',
          '1 0 R',
          '2 0 R',
          '3 0 R',
          '7',
          '-1',
          'obj',
        )
        .chain((word) => fc.constant(`${word} `)),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(words, words, (first, second) => {
        readAll(
          tinyPdf([
            '<< /Type /Catalog /Pages 3 0 R /StructTreeRoot 2 0 R >>',
            `<< ${first.join('')} >>`,
            second.join(''),
          ]),
        );
      }),
      { numRuns: 200 },
    );
  });
});

describe('no changed file passes for unchanged', () => {
  test('PDF', () => {
    fc.assert(
      fc.property(fc.nat(brief.pdf.length - 1), fc.integer({ min: 1, max: 255 }), (at, more) => {
        const changed = Uint8Array.from(brief.pdf);
        changed[at] = (changed[at] ?? 0) ^ more;
        expect(verifyFile(changed, 'a').value?.state).not.toBe('unchanged');
      }),
      { numRuns: 60 },
    );
  });

  test('Word, in whatever part', () => {
    const parts = unzipSync(brief.docx);
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(parts)), fc.nat(), (name, place) => {
        const bytes = Uint8Array.from(parts[name] ?? new Uint8Array());
        const at = place % bytes.length;
        bytes[at] = (bytes[at] ?? 0) ^ 1;
        expect(verifyFile(zipSync({ ...parts, [name]: bytes }, { level: 0 }), 'a').value?.state).not.toBe('unchanged');
      }),
      { numRuns: 60 },
    );
  });

  test('Word, packed anew with the same parts, is as it was', () => {
    expect(verifyFile(zipSync(unzipSync(brief.docx), { level: 9 }), 'a').value?.state).toBe('unchanged');
  });

  test('Word, with a second part of the same name', () => {
    const doubled = Buffer.from(
      zipSync({ ...unzipSync(brief.docx), 'word/documenu.xml': strToU8('<a/>') }, { level: 0 }),
    );
    for (let at = doubled.indexOf('word/documenu.xml'); at >= 0; at = doubled.indexOf('word/documenu.xml'))
      doubled.write('word/document.xml', at);
    expect(verifyFile(new Uint8Array(doubled), 'a').value?.state).toBe('changed');
  });
});

const codesOf = ({ diagnostics }: { readonly diagnostics: readonly { readonly code: string }[] }) =>
  diagnostics.map(({ code }) => code);

describe('Word files made to do harm', () => {
  test('are refused when they unpack to more than is reasonable', () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(60 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(200_000);
    expect(codesOf(readDocx(bomb))).toEqual(['readers/too-large']);
    const many = zipSync(Object.fromEntries(Array.from({ length: 10_001 }, (_, at) => [`a${at}`, new Uint8Array()])));
    expect(codesOf(readDocx(many))).toEqual(['readers/too-large']);
  });

  test('are refused with a document type, whatever it declares', () => {
    const docx = tinyDocx('', {
      'word/document.xml':
        '<!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;">]><w:document><w:body>&c;</w:body></w:document>',
    });
    expect(codesOf(readDocx(docx))).toEqual(['readers/doctype']);
  });

  test('are refused when they nest without end', () => {
    for (const depth of [500, 200_000]) {
      const deep = '<w:tbl><w:tr><w:tc>'.repeat(depth) + '</w:tc></w:tr></w:tbl>'.repeat(depth);
      expect(codesOf(readDocx(tinyDocx(deep)))).toEqual(['readers/too-deep']);
    }
  });

  test('with styles and numberings that lead back to themselves are read', () => {
    const styles = '<w:styles><w:style w:type="paragraph" w:styleId="a"><w:basedOn w:val="a"/></w:style></w:styles>';
    const docx = tinyDocx('<w:p><w:pPr><w:pStyle w:val="a"/></w:pPr><w:r><w:t>x</w:t></w:r></w:p>', {
      'word/styles.xml': styles,
    });
    expect(readDocx(docx).value?.blocks).toEqual([{ type: 'paragraph', text: 'x' }]);
  });

  test('take time in proportion to their size', () => {
    const began = processorTime();
    readAll(tinyDocx('<'.repeat(2_000_000)));
    readAll(tinyDocx('', { 'customXml/item1.xml': '<record '.repeat(300_000) }));
    readAll(tinyDocx(`<w:p><w:r><w:t>${' a'.repeat(500_000)}</w:t></w:r></w:p>`));
    expect(processorTime() - began).toBeLessThan(8000);
  });
});

describe('PDFs made to do harm', () => {
  const catalog = '<< /Type /Catalog /Pages 2 0 R /StructTreeRoot 3 0 R >>';

  test('with trees that lead back to themselves are read', () => {
    const pdf = tinyPdf([
      catalog,
      '<< /Type /Pages /Kids [2 0 R 4 0 R 4 0 R] /Parent 2 0 R >>',
      '<< /RoleMap << /A /B /B /A >> /K [5 0 R 6 0 R] >>',
      '<< /Type /Page /Parent 2 0 R /Contents 7 0 R >>',
      '<< /S /A /P 3 0 R /K [5 0 R 3 0 R] >>',
      '[6 0 R 6 0 R]',
      '7 0 R',
    ]);
    expect(readPdf(pdf)).toMatchObject({ value: { pageCount: 1, blocks: [] }, diagnostics: [] });
  });

  test('with cross-references that lead back to themselves are read', () => {
    const text = Buffer.from(tinyPdf([catalog, '<< /Kids [] >>', '<< >>'])).toString('latin1');
    const start = text.indexOf('xref\n');
    const looped = text.replace('/Root', `/Prev ${start} /Root`);
    expect(readPdf(new Uint8Array(Buffer.from(looped, 'latin1'))).value?.pageCount).toBe(0);
  });

  test('are refused when they nest without end', () => {
    expect(codesOf(readPdf(tinyPdf([catalog, '<< /Kids [] >>', `${'['.repeat(100_000)}`])))).toEqual([
      'readers/too-deep',
    ]);
    const nested = '<< /S /Div /K '.repeat(90) + '>>'.repeat(90);
    expect(codesOf(readPdf(tinyPdf([catalog, '<< /Kids [] >>', `<< /K ${nested} >>`])))).toEqual([]);
  });

  test('are refused when a stream unpacks to more than is reasonable', async () => {
    const { deflateSync } = await import('node:zlib');
    const bomb = deflateSync(Buffer.alloc(70 * 1024 * 1024)).toString('latin1');
    const pdf = tinyPdf([
      catalog,
      '<< /Kids [4 0 R] >>',
      '<< /K [] >>',
      '<< /Type /Page /Contents 5 0 R >>',
      stream(bomb, '/Filter /FlateDecode'),
    ]);
    expect(codesOf(readPdf(pdf))).toEqual(['readers/too-large']);
  });

  test('take time in proportion to their size', () => {
    const began = processorTime();
    readAll(new Uint8Array(Buffer.from(`%PDF-1.7\n${'trailer << /Root '.repeat(100_000)}`)));
    readAll(new Uint8Array(Buffer.from(`%PDF-1.7\n${'1 0 obj << /Type /Catalog ( '.repeat(100_000)}`)));
    readAll(new Uint8Array(Buffer.from(`%PDF-1.7\n${'1 0 obj << >> stream '.repeat(100_000)}`)));
    readAll(tinyPdf([catalog, `<< /Kids [${'4 0 R '.repeat(200_000)}] >>`, '<< >>', '<< /Type /Page >>']));
    expect(processorTime() - began).toBeLessThan(8000);
  });
});

test('what is neither Word nor PDF is told so', () => {
  for (const text of ['', 'a', 'PK', '<html>', '\u0000'.repeat(5000)]) {
    const bytes = strToU8(text);
    expect(codesOf(findRecord(bytes, 'a'))).toEqual(['readers/unknown-format']);
    expect(codesOf(verifyFile(bytes, 'a'))).toEqual(['readers/unknown-format']);
    expect(codesOf(readDocx(bytes))).toEqual(['readers/not-of-format']);
    expect(codesOf(readPdf(bytes))).toEqual(['readers/not-of-format']);
  }
});
