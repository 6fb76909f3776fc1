import { unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { checkFile } from '../../../src/forms/check-file.ts';
import { formRules } from '../../support/form-rules.ts';
import { finish } from '../../support/official.ts';
import { stateReport } from '../../support/official-forms.ts';
import { changePart, stream, tinyDocx, tinyPdf } from '../readers/built.ts';

/* Files as other programs write them, and broken ones: an answer each time, never a crash. */

const rules = formRules();
const check = (bytes: Uint8Array) => checkFile(bytes, 'a', rules);
const stateIn = (bytes: Uint8Array, id: string) =>
  checkFile(bytes, 'a', rules, 'state').value?.results.find(({ rule }) => rule.id === id)?.state;

/** As word processors of twenty years wrote the head: cells of a table, a line drawn in VML, sizes in the runs. */
const OLD_HEAD = (
  line: string,
) => `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="3829"/><w:gridCol w:w="5670"/></w:tblGrid>
<w:tr><w:tc><w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:rPr><w:b/><w:sz w:val="26"/></w:rPr><w:t>SỞ NỘI VỤ</w:t></w:r></w:p></w:tc>
<w:tc><w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:rPr><w:b/><w:sz w:val="26"/></w:rPr><w:t>CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM</w:t></w:r></w:p>
<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:rPr><w:b/><w:sz w:val="28"/></w:rPr><w:t>Độc lập - Tự do - Hạnh phúc</w:t></w:r><w:r>${line}</w:r></w:p></w:tc></w:tr></w:tbl>`;
const vml = (length: number) => `<w:pict><v:line xmlns:v="v" from="0,2pt" to="${length}pt,2pt"/></w:pict>`;
const shape = (length: number) =>
  `<w:drawing><wp:anchor xmlns:wp="wp"><wp:extent cx="${length * 12700}" cy="0"/><a:graphic xmlns:a="a"><a:graphicData><wps:wsp xmlns:wps="s"><wps:spPr><a:prstGeom prst="line"/><a:ln/></wps:spPr></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>`;

describe('Word files of other programs', () => {
  test.each([
    ['VML', vml],
    ['DrawingML', shape],
  ])('with a line drawn in %s are measured', (_, line) => {
    expect(stateIn(tinyDocx(OLD_HEAD(line(171))), 'ND30-TN-RULE')).toBe('kept');
    expect(stateIn(tinyDocx(OLD_HEAD(line(90))), 'ND30-TN-RULE')).toBe('broken');
    expect(stateIn(tinyDocx(OLD_HEAD('')), 'ND30-TN-RULE')).toBe('broken');
  });

  test('are known by their marks', () => {
    expect(check(tinyDocx(OLD_HEAD(''))).value?.form.form).toBe('state');
    expect(check(tinyDocx('<w:p><w:r><w:t>Ghi chép</w:t></w:r></w:p>')).value?.form.form).toBe('plain');
  });

  test('say their font by a theme, and their size by styles', async () => {
    const { docx } = await finish(stateReport);
    const themed = changePart(docx, 'word/styles.xml', (xml) =>
      xml.replace(/<w:rFonts [^>]*\/>/g, '<w:rFonts w:asciiTheme="minorHAnsi"/>'),
    );
    const arial = changePart(themed, 'word/theme/theme1.xml', (xml) =>
      xml.replace(/(<a:minorFont>\s*<a:latin typeface=")[^"]*/, '$1Arial'),
    );
    expect(stateIn(themed, 'ND30-FONT-FAMILY')).toBe('kept');
    expect(stateIn(arial, 'ND30-FONT-FAMILY')).toBe('broken');
  });

  test('with lines that end within a paragraph, at the head, are read line by line', () => {
    const run = (words: string, size: number) =>
      `<w:r><w:rPr><w:b/><w:sz w:val="${size}"/></w:rPr><w:t>${words}</w:t></w:r>`;
    const cell = (words: string) => `<w:tc><w:p><w:pPr><w:jc w:val="center"/></w:pPr>${words}</w:p></w:tc>`;
    const nation = run('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 26);
    const motto = run('Độc lập - Tự do - Hạnh phúc', 28);
    const head = (end: string) =>
      tinyDocx(
        `<w:tbl><w:tr>${cell(run('SỞ NỘI VỤ', 26))}${cell(`${nation}<w:r>${end}</w:r>${motto}`)}</w:tr></w:tbl>`,
      );
    for (const end of ['<w:br/>', '<w:cr/>'])
      for (const id of ['ND30-QH-TEXT', 'ND30-QH-SIZE', 'ND30-TN-TEXT', 'ND30-TN-SIZE'])
        expect([id, stateIn(head(end), id)]).toEqual([id, 'kept']);
    expect(stateIn(head('<w:tab/>'), 'ND30-QH-TEXT')).toBe('broken');
  });

  test('with changes that are tracked, controls and alternatives are read as they show', () => {
    const inside = (before: string, after: string) =>
      tinyDocx(OLD_HEAD('').replace(/<w:r>(?:(?!<\/w:r>).)*CỘNG HOÀ.*?<\/w:r>/s, (run) => `${before}${run}${after}`));
    const deleted = '<w:del><w:r><w:delText>NƯỚC</w:delText></w:r></w:del>';
    const wrappings = [
      [deleted, ''],
      ['<w:ins>', '</w:ins>'],
      ['<w:sdt><w:sdtPr/><w:sdtContent>', '</w:sdtContent></w:sdt>'],
      ['<w:smartTag>', '</w:smartTag>'],
      ['<mc:AlternateContent xmlns:mc="m"><mc:Choice>', '</mc:Choice><mc:Fallback/></mc:AlternateContent>'],
    ] as const;
    for (const [before, after] of wrappings)
      expect([before, stateIn(inside(before, after), 'ND30-QH-TEXT')]).toEqual([before, 'kept']);
  });

  test('that are empty have no form', () => {
    expect(check(tinyDocx('')).value?.form.form).toBe('plain');
  });
});

describe('broken files', () => {
  test('are told, wherever they are cut', async () => {
    const { docx, pdf } = await finish(stateReport);
    for (const bytes of [docx, pdf])
      for (let share = 0.02; share < 1; share += 0.07) {
        const { value, diagnostics } = check(bytes.subarray(0, Math.floor(bytes.length * share)));
        expect(value !== undefined || diagnostics.some(({ code }) => code.startsWith('readers/'))).toBe(true);
      }
  });

  test('with parts that are no XML are told', async () => {
    const parts = unzipSync((await finish(stateReport)).docx);
    for (const name of Object.keys(parts).filter((one) => one.endsWith('.xml'))) {
      const { value, diagnostics } = check(zipSync({ ...parts, [name]: new TextEncoder().encode('<w:p>') }));
      expect(value !== undefined || diagnostics[0]?.code === 'readers/damaged').toBe(true);
    }
  });

  test('of neither format are told', () => {
    expect(check(new TextEncoder().encode('a: 1')).diagnostics.map(({ code }) => code)).toEqual([
      'readers/unknown-format',
    ]);
  });

  test('a PDF with senseless drawing is read for what it is', () => {
    const content = 'q 1 0 0 cm BT /F1 Tf (a) Tj ET Q Q Q 0 0 m 1 l S 5 5 re f EMC BDC /X Do TJ [ (b) -9999 ( c)';
    const page = '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 a 0] /Contents 4 0 R >>';
    const file = tinyPdf([
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R] >>',
      page,
      stream(content),
    ]);
    expect(check(file).value?.form.form).toBe('plain');
  });
});
