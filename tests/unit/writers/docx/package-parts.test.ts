import { describe, expect, it } from 'vitest';
import { everything } from '../../../support/everything.ts';
import { context, headingOf, paragraph, section, sheet, style, styledDocument } from '../../../support/styled.ts';
import { partOf } from './package.ts';

const small = styledDocument([section([headingOf('A'), paragraph('b')])]);

describe('the styles', () => {
  const styleIn = (xml: string, id: string): string =>
    new RegExp(`<w:style [^>]*w:styleId="${id}">.*?</w:style>`, 's').exec(xml)?.[0] ?? '';

  it('are those of the sheet and no others of the library', async () => {
    const xml = await partOf(small, 'word/styles.xml');
    const ids = Array.from(xml.matchAll(/w:styleId="(\w+)"/g), ([, id]) => id);
    const own = ['Normal', 'BriefTableGap', 'BriefRule', 'BriefLayoutGrid', 'TableNormal'];
    const characters = ['DefaultParagraphFont', 'Hyperlink', 'IndexLink', 'FootnoteReference', 'EndnoteReference'];
    const themed = Object.values(sheet.styles).map(({ wordId }) => wordId);
    expect(new Set(ids)).toEqual(new Set([...themed, 'BriefDataTable', 'BriefPlainTable', ...own, ...characters]));
    expect(ids).toHaveLength(new Set(ids).size);
  });

  it('say what makes them different from the one they are based on', async () => {
    const xml = styleIn(await partOf(small, 'word/styles.xml'), 'Heading2');
    expect(xml).toContain('<w:name w:val="heading 2"/><w:basedOn w:val="Heading1"/><w:next w:val="BodyText"/>');
    expect(xml).toContain('<w:pPr><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:i/><w:iCs/></w:rPr>');
    expect(xml).not.toContain('w:customStyle');
  });

  it('of the theme are marked as its own', async () => {
    const xml = await partOf(small, 'word/styles.xml');
    expect(xml).toContain('w:customStyle="1" w:styleId="BriefTableCell"');
  });

  it('rest on defaults with the language and the font', async () => {
    const xml = await partOf(small, 'word/styles.xml');
    expect(xml).toMatch(
      /<w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman"[^>]*\/>.*?<w:sz w:val="28"\/>.*?<w:lang w:val="vi-VN" w:eastAsia="vi-VN"\/>/,
    );
    expect(await partOf({ ...small, language: 'en' }, 'word/styles.xml')).toContain(
      '<w:lang w:val="en-GB" w:eastAsia="en-GB"/>',
    );
  });

  it('take the theme’s Normal where there is one', async () => {
    const styles = { ...sheet.styles, normal: style('normal', 'Normal', 'Normal', { spaceAfter: 6 }) };
    const xml = await partOf({ ...small, sheet: { ...sheet, styles } }, 'word/styles.xml');
    expect(xml.match(/w:styleId="Normal"/g)).toHaveLength(1);
    expect(xml).toContain('<w:style w:type="paragraph" w:default="1" w:styleId="Normal">');
  });

  it('of tables carry lines, margins and the fill of the head', async () => {
    const xml = await partOf(small, 'word/styles.xml');
    const data = /<w:style w:type="table"[^>]*w:styleId="BriefDataTable">.*?<\/w:style>/s.exec(xml)?.[0] ?? '';
    expect(data).toContain('<w:insideV w:val="single" w:color="000000" w:sz="4" w:space="0"/>');
    expect(data).toContain('<w:left w:w="100" w:type="dxa"/>');
    expect(data).toContain(
      '<w:tblStylePr w:type="firstRow"><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="D9E2F3"/>',
    );
  });
});

describe('the other parts', () => {
  it('say what the file is', async () => {
    const core = await partOf(everything(), 'docProps/core.xml');
    expect(core).toContain(
      '<dc:subject>Kết quả</dc:subject><dc:creator>Văn phòng</dc:creator><cp:keywords>họp</cp:keywords>',
    );
    expect(core).toContain(`<cp:lastModifiedBy>${context.producer}</cp:lastModifiedBy>`);
    expect(core.match(/2023-10-05T01:00:00Z/g)).toHaveLength(2);
    expect(core).toContain('<dc:language>vi-VN</dc:language>');
    expect(await partOf(small, 'docProps/custom.xml')).toMatch(/name="record-id".*?na-bg-2023/);
  });

  it('ask Word for its present mode and for no update', async () => {
    const xml = await partOf(small, 'word/settings.xml');
    expect(xml).toContain('w:val="15" w:name="compatibilityMode"');
    expect(xml).toContain('<w:updateFields w:val="false"/>');
    for (const name of ['word/document.xml', 'word/header1.xml', 'word/footer1.xml'])
      expect(await partOf(everything(), name)).not.toContain('dirty');
  });

  it('name the fonts of the theme', async () => {
    const xml = await partOf(small, 'word/theme/theme1.xml');
    expect(xml.match(/<a:latin typeface="Times New Roman"/g)).toHaveLength(2);
    expect(xml).not.toContain('Calibri');
  });

  it('hold the record, known to the package', async () => {
    expect(await partOf(small, 'customXml/item1.xml')).toContain('xmlns="urn:briefwright:record:1" name="record.yaml"');
    expect(await partOf(small, '[Content_Types].xml')).toContain('PartName="/customXml/itemProps1.xml"');
    expect(await partOf(small, 'word/_rels/document.xml.rels')).toContain('Target="../customXml/item1.xml"');
    expect(await partOf(small, 'customXml/itemProps1.xml')).toMatch(
      /ds:itemID="\{[\dA-F]{8}-[\dA-F]{4}-8[\dA-F]{3}-[89AB][\dA-F]{3}-[\dA-F]{12}\}"/,
    );
  });
});
