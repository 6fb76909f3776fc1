import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkFile } from '../../src/forms/check-file.ts';
import { reportJson, reportPage, reportText } from '../../src/forms/index.ts';
import { flip, flips } from '../support/flips.ts';
import { formRules } from '../support/form-rules.ts';
import { finish } from '../support/official.ts';
import { partyReport, stateReport } from '../support/official-forms.ts';
import { stream, tinyPdf } from '../unit/readers/built.ts';

/* The form check on changed files: always a table of verdicts or one clear diagnostic, never a crash. */

const rules = formRules();
let files: { readonly docx: Uint8Array; readonly pdf: Uint8Array };
let party: typeof files;
beforeAll(async () => {
  files = await finish(stateReport);
  party = await finish(partyReport);
});

/** Checks bytes and writes the report in every way; gives whether there was one. */
function answer(bytes: Uint8Array): boolean {
  const { value, diagnostics } = checkFile(bytes, 'a', rules);
  if (!value) {
    expect(diagnostics.map(({ code }) => code)).toEqual([expect.stringMatching(/^readers\//)]);
    return false;
  }
  expect(value.results.length).toBeGreaterThan(20);
  expect(reportText(value, 'vi', true)).toContain(value.results[0]?.rule.id);
  expect(reportPage([value], 'en')).toContain('</html>');
  expect(JSON.stringify(reportJson(value, 'vi'))).toContain('"state"');
  return true;
}

describe('the form check answers on', () => {
  test('files with bytes replaced', () => {
    fc.assert(
      fc.property(fc.constantFrom('docx', 'pdf'), fc.boolean(), flips, (format, isParty, places) => {
        answer(flip((isParty ? party : files)[format], places));
      }),
      { numRuns: 60 },
    );
  });

  test('Word files with the XML inside damaged', () => {
    const names = ['word/document.xml', 'word/styles.xml', 'word/numbering.xml', 'word/header1.xml', '_rels/.rels'];
    fc.assert(
      fc.property(fc.constantFrom(...names), flips, (name, places) => {
        const parts = unzipSync(files.docx);
        answer(zipSync({ ...parts, [name]: flip(parts[name] ?? new Uint8Array(1), places) }, { level: 0 }));
      }),
      { numRuns: 40 },
    );
  });

  test('Word files with other numbers: sizes, spans, widths, colours', () => {
    const numbers = fc.constantFrom('0', '-1', '-99999999', '99999999999999', '1e400', '', 'NaN', 'x', '0x10', '½');
    const parts = () => unzipSync(files.docx);
    fc.assert(
      fc.property(fc.nat(), numbers, fc.constantFrom('word/document.xml', 'word/styles.xml'), (at, number, name) => {
        const xml = strFromU8(parts()[name] ?? new Uint8Array());
        const places = [...xml.matchAll(/="(\d+)"/g)];
        const place = places[at % places.length];
        if (!place) throw new Error('no numbers');
        const changed = `${xml.slice(0, place.index)}="${number}"${xml.slice(place.index + place[0].length)}`;
        answer(zipSync({ ...parts(), [name]: strToU8(changed) }, { level: 0 }));
      }),
      { numRuns: 40 },
    );
  });

  test('pages of a PDF with their drawing shuffled', () => {
    const words =
      'BT ET Tf Tj TJ Td Tm Tr q Q cm m l re S f EMC BDC BMC /P /F1 /Im1 Do 0 1 -1 12 1e9 . [ ] (a) <00> <<'.split(' ');
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 60 }), (drawn) => {
        const page = '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>';
        answer(
          tinyPdf([
            '<< /Type /Catalog /Pages 2 0 R >>',
            '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
            page,
            stream(drawn.join(' ')),
          ]),
        );
      }),
      { numRuns: 150 },
    );
  });

  test('the files as they are', () => {
    expect([files.docx, files.pdf, party.docx, party.pdf].map(answer)).toEqual([true, true, true, true]);
  });
});
