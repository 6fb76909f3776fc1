import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { compareTwins, type ReadBlock, readDocx, readPdf } from '../../src/readers/index.ts';
import { layOutMarkup, type MarkupDocument, writeBoth } from '../support/from-markup.ts';
import { validateDocx } from '../support/ooxml.ts';
import { docxText } from '../support/read-docx.ts';
import { pdfText } from '../support/read-pdf.ts';
import { requireTool } from '../support/tools.ts';
import { runVeraPdf } from '../support/verapdf.ts';

/* A table in a cell of a table in a cell of a table, the innermost taller than a page: no word may be lost. */

const ROWS = 90;
const rows = Array.from(
  { length: ROWS },
  (_, at) => `<tr><td>Hàng ${at + 1}</td><td>Số ${at + 1} của bảng trong</td></tr>`,
);
const inner = `<table columns="40% 60%" alt="Bảng trong cùng"><tr><th>Tên</th><th>Số</th></tr>${rows.join('')}</table>`;
const middle = `<table columns="30% 70%" alt="Bảng giữa"><tr><td>Giữa</td><td>${inner}</td></tr></table>`;
const outer = `<table columns="20% 80%" caption="Bảng ngoài"><tr><td>Ngoài</td><td>Trước ${middle} sau</td></tr></table>`;

describe('a table in a cell, three levels deep and taller than a page', () => {
  let made: MarkupDocument;
  let docx: Uint8Array;
  let pdf: Uint8Array;
  beforeAll(async () => {
    made = layOutMarkup(
      `<document at="0"><h1 at="0">Bảng trong bảng</h1><p at="0">Mở đầu</p>${outer.replace(/<(\w+)/g, '<$1 at="0"')}</document>`,
    );
    ({ docx, pdf } = await writeBoth(made));
  });

  it('goes over pages, and says that a row was cut', () => {
    expect(made.pages.pages.length).toBeGreaterThan(1);
    expect(made.diagnostics.map(({ code }) => code)).toEqual(['layout/row-too-tall']);
  });

  it('loses no word in either file', async () => {
    const [word, printed] = [docxText(docx), await pdfText(pdf)];
    for (const text of [word, printed])
      for (let row = 1; row <= ROWS; row += 1) expect(text).toContain(`Số ${row} của bảng trong`);
    for (const words of ['Mở đầu', 'Ngoài', 'Trước', 'Giữa', 'sau']) {
      expect(word).toContain(words);
      expect(printed).toContain(words);
    }
  });

  it('is read back as three tables inside one another, the same from both files', () => {
    const [word, printed] = [readDocx(docx).value, readPdf(pdf).value];
    if (!word || !printed) throw new Error('a file cannot be read');
    expect(depthOf(word.blocks)).toBe(3);
    expect(compareTwins(word, printed)).toEqual([]);
  });

  it.runIf(requireTool('verapdf'))(
    'is PDF/A-3a and PDF/UA-1',
    async () => {
      const file = join(mkdtempSync(join(tmpdir(), 'nested-')), 'x.pdf');
      writeFileSync(file, pdf);
      for (const flavour of ['3a', 'ua1'] as const)
        expect((await runVeraPdf([file], flavour)).get(file)).toEqual({ valid: true, failures: [] });
    },
    120_000,
  );

  it.runIf(requireTool('open-xml-sdk', 'check-docx'))(
    'is a valid Word file',
    async () => {
      expect(await validateDocx({ nested: docx })).toEqual({ nested: [] });
    },
    120_000,
  );
});

function depthOf(blocks: readonly ReadBlock[]): number {
  const depths = blocks.map((block) =>
    block.type === 'table' ? 1 + Math.max(...block.rows.flat().map((cell) => depthOf(cell.blocks))) : 0,
  );
  return Math.max(0, ...depths);
}
