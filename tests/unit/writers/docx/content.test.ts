import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { writeDocx } from '../../../../src/writers/docx/index.ts';
import { everything } from '../../../support/everything.ts';
import { docxParagraphs } from '../../../support/read-docx.ts';
import { context } from '../../../support/styled.ts';
import { PYTHON, requireTool } from '../../../support/tools.ts';

const words = (text: string): string => text.replace(/\s+/g, '');

describe('other readers', () => {
  it('mammoth reads every word, and head rows, lists, notes and links', async () => {
    const bytes = await writeDocx(everything(), context);
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
    for (const paragraph of docxParagraphs(bytes)) expect(words(value)).toContain(words(paragraph));
    const { value: html } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
    expect(html).toContain('<thead><tr><th');
    expect(html).toContain('<li>lại từ đầu</li>');
    expect(html).toContain('href="https://example.vn/tin?a=1&amp;b=2#%C4%91%E1%BA%A7u"');
    expect(html).toContain('alt="Toàn cảnh buổi làm việc"');
    expect(html).toContain('Theo báo cáo của');
  });

  it.runIf(requireTool('python-docx'))('python-docx reads the same paragraphs and tables', async () => {
    const bytes = await writeDocx(everything(), context);
    const folder = mkdtempSync(join(tmpdir(), 'briefwright-'));
    try {
      const file = join(folder, 'a.docx');
      writeFileSync(file, bytes);
      const script = `import docx,json;d=docx.Document(${JSON.stringify(file)});print(json.dumps([[p.text for p in d.paragraphs],[[c.text for c in t.rows[-1].cells] for t in d.tables],d.core_properties.title,d.core_properties.language]))`;
      const [paragraphs, tables, title, language]: [string[], string[][], string, string] = JSON.parse(
        execFileSync(PYTHON, ['-c', script], { encoding: 'utf8' }),
      );
      expect(paragraphs).toContain('1. Chi tiết');
      expect(paragraphs).toContain('điểm đ');
      expect(tables[1]).toEqual(['2', 'Thu hút đầu tư\ngần 1,3 tỷ USD', 'đạt']);
      expect([title, language]).toEqual(['Báo cáo "A & B"', 'vi-VN']);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
