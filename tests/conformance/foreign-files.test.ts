import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkFile } from '../../src/forms/check-file.ts';
import type { FormReport, RuleState } from '../../src/forms/index.ts';
import { byPandoc, byPythonDocx, pageByOffice, savedByOffice } from '../support/foreign-files.ts';
import { formRules } from '../support/form-rules.ts';
import { finish } from '../support/official.ts';
import { stateReport } from '../support/official-forms.ts';
import { makeBench } from '../support/run-bin.ts';
import { runTool } from '../support/run-tool.ts';
import { requireTool } from '../support/tools.ts';
import { stream, tinyPdf } from '../unit/readers/built.ts';

/* The form check on files of other programs, made here and now, and on files that are damaged or no documents. */

const rules = formRules();
const folder = mkdtempSync(join(tmpdir(), 'briefwright-foreign-'));
let ours: { readonly docx: Uint8Array; readonly pdf: Uint8Array };
beforeAll(async () => {
  ours = await finish(stateReport);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function reportOn(bytes: Uint8Array): FormReport {
  const { value, diagnostics } = checkFile(bytes, 'a', rules);
  if (!value) throw new Error(JSON.stringify(diagnostics));
  return value;
}

function statesOf(bytes: Uint8Array, form = 'state'): Readonly<Record<string, RuleState>> {
  const report = reportOn(bytes);
  expect(report.form.form).toBe(form);
  return Object.fromEntries(report.results.map(({ rule, state }) => [rule.id, state]));
}

describe('the form check of files by other programs', () => {
  it.runIf(requireTool('python-docx'))('reads what python-docx wrote', async () => {
    const states = statesOf(await byPythonDocx(folder));
    expect(states).toMatchObject({
      'ND30-PAGE-SIZE': 'kept',
      'ND30-MARGIN-LEFT': 'kept',
      'ND30-FONT-FAMILY': 'kept',
      'ND30-QH-SIZE': 'kept',
      'ND30-TN-TEXT': 'kept',
      'ND30-ORG-STYLE': 'kept',
      'ND30-DATE-STYLE': 'kept',
      'ND30-NN-LABEL': 'kept',
      'ND30-NUM-PAD': 'broken',
      'ND30-TN-RULE': 'broken',
      'ND30-PGNUM-POS': 'broken',
      'ND30-BODY-INDENT': 'broken',
    });
  });

  it.runIf(requireTool('pandoc'))('reads what pandoc wrote', async () => {
    expect(statesOf(await byPandoc(folder))).toMatchObject({
      'ND30-QH-TEXT': 'kept',
      'ND30-NUM-PATTERN': 'kept',
      'ND30-DATE-PATTERN': 'kept',
      'ND30-FONT-FAMILY': 'broken',
      'ND30-MARGIN-LEFT': 'broken',
    });
  });

  it.runIf(requireTool('soffice'))(
    'reads what LibreOffice made of a web page: lines that end within a cell',
    async () => {
      expect(statesOf(await pageByOffice(folder))).toMatchObject({
        'ND30-QH-TEXT': 'kept',
        'ND30-TN-TEXT': 'kept',
        'ND30-ORG-CASE': 'kept',
        'ND30-ORG-PARENT-STYLE': 'kept',
        'ND30-QH-SIZE': 'broken',
      });
    },
    240_000,
  );

  it.runIf(requireTool('soffice'))(
    'comes to the same after LibreOffice has saved our Word file anew',
    async () => {
      expect(statesOf(await savedByOffice(folder, ours.docx, 'docx'))).toEqual(statesOf(ours.docx));
    },
    240_000,
  );

  it.runIf(requireTool('soffice'))(
    'reads the PDF that LibreOffice makes of our Word file',
    async () => {
      const states = statesOf(await savedByOffice(folder, ours.docx, 'pdf'));
      const broken = Object.keys(states).filter((id) => states[id] === 'broken');
      // LibreOffice takes none of the properties of the Decree's annex VI into the PDF.
      expect(broken).toEqual(['ND30-META']);
    },
    240_000,
  );

  it.runIf(requireTool('soffice'))(
    'says what a file of another format with a Word name is',
    async () => {
      const odt = await savedByOffice(folder, ours.docx, 'odt');
      expect(checkFile(odt, 'a.docx', rules).diagnostics.map(({ code }) => code)).toEqual(['readers/part-missing']);
    },
    240_000,
  );
});

const part = (name: string, change: (xml: string) => string): Uint8Array => {
  const parts = unzipSync(ours.docx);
  return zipSync({ ...parts, [name]: strToU8(change(Buffer.from(parts[name] ?? []).toString('utf8'))) });
};
const lacking = (name: string): Uint8Array => {
  const { [name]: _, ...parts } = unzipSync(ours.docx);
  return zipSync(parts);
};
const IMAGE = '<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 ';
const CATALOG = '<< /Type /Catalog /Pages 2 0 R >>';
/** A page that is scanned: one picture and no words. */
const scanned = (): Uint8Array =>
  tinyPdf([
    CATALOG,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /XObject << /Im1 5 0 R >> >> >>',
    stream('q 595 0 0 842 0 0 cm /Im1 Do Q'),
    `${IMAGE}/Length 1 >>\nstream\n\u0080\nendstream`,
  ]);

/** Files that are damaged, or no documents: what is said of each, or `state` and the like where there is a table. */
const DAMAGED: readonly (readonly [name: string, bytes: () => Uint8Array, told: string])[] = [
  ['empty.docx', () => new Uint8Array(), 'readers/unknown-format'],
  ['empty.pdf', () => new Uint8Array(), 'readers/unknown-format'],
  ['text.docx', () => strToU8('Báo cáo'), 'readers/unknown-format'],
  ['cut.docx', () => ours.docx.subarray(0, 5000), 'readers/not-of-format'],
  ['cut.pdf', () => ours.pdf.subarray(0, 5000), 'readers/damaged'],
  ['start.pdf', () => strToU8('%PDF-1.7\n'), 'readers/not-of-format'],
  ['no-document.docx', () => lacking('word/document.xml'), 'readers/part-missing'],
  ['no-styles.docx', () => lacking('word/styles.xml'), 'state'],
  ['no-types.docx', () => lacking('[Content_Types].xml'), 'state'],
  ['bad-xml.docx', () => part('word/document.xml', (xml) => xml.slice(0, -200)), 'readers/damaged'],
  ['bad-styles.docx', () => part('word/styles.xml', () => '<w:styles>'), 'readers/damaged'],
  [
    'lost.docx',
    () => part('word/_rels/document.xml.rels', (xml) => xml.replace(/Target="[^"]*"/g, 'Target="../x"')),
    'state',
  ],
  [
    'other-main.docx',
    () => part('_rels/.rels', (xml) => xml.replace(/document\.xml/g, 'styles.xml')),
    'readers/damaged',
  ],
  ['macro.docm', () => zipSync({ ...unzipSync(ours.docx), 'word/vbaProject.bin': new Uint8Array(8) }), 'state'],
  ['pageless.pdf', () => tinyPdf([CATALOG, '<< /Type /Pages /Kids [] /Count 0 >>']), 'plain'],
  ['loop.pdf', () => tinyPdf([CATALOG, '<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>']), 'plain'],
  ['no-catalog.pdf', () => tinyPdf(['7', '8']), 'readers/damaged'],
  ['scanned.pdf', scanned, 'plain'],
];

describe('the form check of damaged files', () => {
  it.each(DAMAGED)('answers on %s', (name, bytes, told) => {
    const { value, diagnostics } = checkFile(bytes(), name, rules);
    expect(value ? value.form.form : diagnostics.map(({ code }) => code).join(' ')).toBe(told);
  });

  it('leaves a scanned page to a person, but for its paper', () => {
    const { results } = reportOn(scanned());
    expect(results.filter(({ state }) => state === 'kept').map(({ rule }) => rule.id)).toEqual(['ARC-PDF-VERSION']);
    expect(results.filter(({ state }) => state === 'broken')).toEqual([]);
  });

  it.runIf(requireTool('qpdf'))('says that a PDF is locked with a password', async () => {
    const [plain, locked] = [join(folder, 'plain.pdf'), join(folder, 'locked.pdf')];
    writeFileSync(plain, ours.pdf);
    await runTool('qpdf', ['--encrypt', 'a', 'b', '256', '--', plain, locked]);
    const { diagnostics } = checkFile(readFileSync(locked), 'locked.pdf', rules);
    expect(diagnostics.map(({ code }) => code)).toEqual(['readers/encrypted']);
  });

  it('ends with 2, tells each of them in a sentence, and never falls over', async () => {
    const bench = makeBench(Object.fromEntries(DAMAGED.map(([name, bytes]) => [name, bytes()])));
    const names = DAMAGED.map(([name]) => name);
    const { code, out, err } = await bench.run(['check', '--form', ...names]);
    bench.remove();
    expect(code).toBe(2);
    expect(`${out}${err}`).not.toMatch(/^\s+at .*:\d+|TypeError|RangeError|internal/m);
    for (const [name, , told] of DAMAGED) {
      if (told.startsWith('readers/')) expect(err).toMatch(new RegExp(`^${name}:1:1: lỗi ${told}: `, 'm'));
      else expect(out).toContain(name);
    }
  }, 120_000);
});
