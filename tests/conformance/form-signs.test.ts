import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildRecord, workshopOf } from '../support/build-cases.ts';
import { validateDocx } from '../support/ooxml.ts';
import { popplerText } from '../support/pdf-tools.ts';
import { docxText, squeeze } from '../support/read-docx.ts';
import { pdfText } from '../support/read-pdf.ts';
import { runTool } from '../support/run-tool.ts';
import { requireTool } from '../support/tools.ts';
import { runVeraPdf } from '../support/verapdf.ts';

/** A sentence of the record as both documents have to hold it. */
const NOTE = 'Ghi chú: ✓ ☐ ☑ là dấu của biểu mẫu.';
const folder = mkdtempSync(join(tmpdir(), 'briefwright-signs-'));
const file = { word: join(folder, 'x.docx'), pdf: join(folder, 'x.pdf') };

describe('signs that the text’s font lacks', () => {
  let word: Uint8Array = new Uint8Array();
  let pdf: Uint8Array = new Uint8Array();

  beforeAll(async () => {
    const record = { name: 'form-signs', path: 'tests/cases/form-signs/record.yaml' };
    const { files } = await buildRecord(await workshopOf('templates'), record);
    const bytesOf = (format: string) =>
      files.find((one) => one.kind === 'report' && one.format === format)?.bytes ?? new Uint8Array();
    word = bytesOf('docx');
    pdf = bytesOf('pdf');
    writeFileSync(file.word, word);
    writeFileSync(file.pdf, pdf);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('are in both texts, bold and in marks of lists as well', async () => {
    for (const text of [docxText(word), await pdfText(pdf)]) {
      expect(text).toContain(NOTE);
      expect(text).toContain('☑ bố trí cán bộ một cửa ① ⇒ ②');
      expect(text).toContain('Chữ đậm có dấu ✔ và chữ nghiêng có dấu ☆');
    }
  });

  it.runIf(requireTool('pdftotext'))('are copied as themselves', () => {
    expect(squeeze(popplerText(file.pdf))).toContain(NOTE);
  });

  it.runIf(requireTool('pdffonts'))('are of one embedded face, with a map back to text', async () => {
    const { stdout } = await runTool('pdffonts', [file.pdf]);
    const [face, ...more] = stdout.split('\n').filter((line) => line.includes('DejaVu'));
    expect(more).toEqual([]);
    expect(face).toMatch(/^[A-Z]{6}\+DejaVuSans .*Identity-H +yes yes yes/);
  });

  it.runIf(requireTool('verapdf'))('leave the PDF valid', async () => {
    for (const flavour of ['3a', 'ua1'] as const)
      expect((await runVeraPdf([file.pdf], flavour)).get(file.pdf)).toEqual({ valid: true, failures: [] });
  });

  it.runIf(requireTool('open-xml-sdk', 'check-docx'))('leave the Word file valid', async () => {
    expect(await validateDocx({ word })).toEqual({ word: [] });
  });

  it.runIf(requireTool('soffice', 'pdftotext'))(
    'break lines alike in both files',
    async () => {
      const profile = pathToFileURL(join(folder, 'profile')).href;
      const out = join(folder, 'office');
      const args = [
        `-env:UserInstallation=${profile}`,
        '--headless',
        '--convert-to',
        'pdf',
        '--outdir',
        out,
        file.word,
      ];
      await runTool('soffice', args);
      const linesOf = (path: string) =>
        popplerText(path)
          .replace(/[^\S\n]/g, '')
          .split('\n');
      expect(linesOf(file.pdf)).toEqual(linesOf(join(out, 'x.pdf')));
    },
    120_000,
  );
});
