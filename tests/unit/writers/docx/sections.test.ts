import { describe, expect, it } from 'vitest';
import { writeDocx } from '../../../../src/writers/docx/index.ts';
import { at, context, grid, lookOf, paragraph, run, section, styledDocument } from '../../../support/styled.ts';
import { bodyOf, part } from './package.ts';

const field = (type: 'page-number' | 'page-count') => ({ type, at, font: lookOf('header').font }) as const;
const running = (onFirstPage: boolean, text = 'đầu trang') => ({
  at,
  onFirstPage,
  paragraphs: [paragraph([run(text, 'header'), field('page-number'), field('page-count')], 'header')],
});
const sectPr = (xml: string): readonly string[] => xml.match(/<w:sectPr>.*?<\/w:sectPr>/gs) ?? [];

describe('a section', () => {
  it('has the size and margins of its page', async () => {
    const [found] = sectPr(await bodyOf([paragraph('x')]));
    expect(found).toContain('<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>');
    expect(found).toContain(
      '<w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/>',
    );
    expect(found).not.toMatch(/titlePg|headerReference|w:start/);
  });

  it('turns its page', async () => {
    const upright = section([]).page;
    const page = { ...upright, width: upright.height, height: upright.width };
    const [found] = sectPr(await bodyOf([paragraph('x')], { page, orientation: 'landscape', restartNumbering: 3 }));
    expect(found).toContain('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>');
    expect(found).toContain('<w:pgNumType w:start="3"/>');
  });

  it('keeps a header off its first page', async () => {
    const bytes = await writeDocx(
      styledDocument([section([paragraph('x')], { header: running(false), footer: running(true, 'chân') })]),
      context,
    );
    const [found] = sectPr(part(bytes, 'word/document.xml'));
    expect(found).toContain('<w:titlePg/>');
    expect(found?.match(/<w:headerReference w:type="\w+"/g)).toEqual(['<w:headerReference w:type="default"']);
    expect(found?.match(/<w:footerReference w:type="\w+"/g)).toHaveLength(2);
  });

  it('has a header of its own on its first page', async () => {
    const runnings = { header: running(false, 'sau'), firstHeader: running(true, 'mật') };
    const bytes = await writeDocx(styledDocument([section([paragraph('x')], runnings)]), context);
    const [found] = sectPr(part(bytes, 'word/document.xml'));
    expect(found).toContain('<w:titlePg/>');
    expect(found?.match(/<w:headerReference w:type="\w+"/g)).toEqual([
      '<w:headerReference w:type="default"',
      '<w:headerReference w:type="first"',
    ]);
    expect(part(bytes, 'word/header1.xml')).toContain('sau');
    expect(part(bytes, 'word/header2.xml')).toContain('mật');
  });

  it('without a header does not take that of the section before it', async () => {
    const bytes = await writeDocx(
      styledDocument([section([paragraph('x')], { header: running(true) }), section([paragraph('y')])]),
      context,
    );
    expect(sectPr(part(bytes, 'word/document.xml'))[1]).toContain('<w:headerReference w:type="default"');
    expect(part(bytes, 'word/header2.xml')).not.toContain('<w:t');
  });

  it('shows numbers of pages before Word has counted', async () => {
    const document = styledDocument([section([paragraph('x')], { header: running(true), restartNumbering: 4 })]);
    const xml = part(await writeDocx(document, context, { pageCount: 9, anchors: new Map() }), 'word/header1.xml');
    expect(xml).toMatch(/<w:instrText>PAGE<\/w:instrText>.*?separate"\/><\/w:r><w:r><w:t xml:space="preserve">4</);
    expect(xml).toMatch(/<w:instrText>NUMPAGES<\/w:instrText>.*?separate"\/><\/w:r><w:r><w:t xml:space="preserve">9</);
  });

  it('that ends with a table closes with a paragraph of no height, which carries its page', async () => {
    const both = styledDocument([section([grid([100], [[paragraph('a')]])]), section([])]);
    const xml = part(await writeDocx(both, context), 'word/document.xml');
    expect(xml).toMatch(/<\/w:tbl><w:p><w:pPr><w:pStyle w:val="BriefTableGap"\/><w:sectPr>/);
    expect(xml).toMatch(/<w:p><w:pPr><w:pStyle w:val="BriefTableGap"\/><\/w:pPr><\/w:p><w:sectPr>/);
  });
});
