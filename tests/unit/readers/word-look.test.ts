import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { shade, tint } from '../../../src/readers/docx/look/tones.ts';
import { readWordLook } from '../../../src/readers/index.ts';
import type { WordLook } from '../../../src/theme/index.ts';
import { root } from '../../support/run-bin.ts';

const W =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

interface Parts {
  readonly styles?: string;
  readonly body?: string;
  readonly header?: string;
  readonly theme?: string;
}

/** A Word file as small as can be. */
function wordFile(
  { styles = '', body = '', header = '', theme = '' }: Parts,
  more: Readonly<Record<string, string>> = {},
) {
  const relationship = (id: string, target: string) =>
    `<Relationship Id="${id}" Type="${RELATIONS}/header" Target="${target}"/>`;
  const parts = {
    'word/document.xml': `<w:document ${W}><w:body>${body}</w:body></w:document>`,
    'word/styles.xml': `<w:styles ${W}>${styles}</w:styles>`,
    'word/header1.xml': `<w:hdr ${W}>${header}</w:hdr>`,
    'word/theme/theme1.xml': `<a:theme xmlns:a="a"><a:themeElements>${theme}</a:themeElements></a:theme>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="r">${relationship('rId1', 'header1.xml')}</Relationships>`,
    ...more,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

function lookOf(parts: Parts): WordLook {
  const { value, diagnostics } = readWordLook(wordFile(parts), 'letterhead.docx');
  if (!value) throw new Error(JSON.stringify(diagnostics));
  return value;
}

const paragraphStyle = (id: string, inner: string) =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/>${inner}</w:style>`;
const SECTION =
  '<w:sectPr><w:headerReference w:type="default" r:id="rId1"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="100"/></w:sectPr>';

describe('readWordLook', () => {
  it('gives a style what it inherits, from the style below it and from the defaults', () => {
    const { paragraphs } = lookOf({
      styles: [
        '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:hAnsi="Arial"/><w:sz w:val="23"/></w:rPr></w:rPrDefault></w:docDefaults>',
        paragraphStyle(
          'Base',
          '<w:pPr><w:spacing w:before="120" w:line="360" w:lineRule="auto"/></w:pPr><w:rPr><w:b/><w:i/></w:rPr>',
        ),
        paragraphStyle(
          'Title',
          '<w:basedOn w:val="Base"/><w:pPr><w:spacing w:after="60"/><w:jc w:val="both"/></w:pPr><w:rPr><w:i w:val="0"/><w:caps/></w:rPr>',
        ),
      ].join(''),
    });
    expect(paragraphs.find(({ id }) => id === 'Title')?.look).toMatchObject({
      font: { family: 'Arial', size: 11.5, bold: true, italic: false },
      align: 'justify',
      spaceBefore: 6,
      spaceAfter: 3,
      line: { rule: 'multiple', factor: 1.5 },
      uppercase: true,
    });
  });

  it('knows the fonts and colours of the theme, made lighter or darker', () => {
    const { paragraphs } = lookOf({
      theme:
        '<a:clrScheme><a:dk2><a:srgbClr val="1F497D"/></a:dk2><a:accent1><a:srgbClr val="4F81BD"/></a:accent1></a:clrScheme><a:fontScheme><a:majorFont><a:latin typeface="Cambria"/></a:majorFont></a:fontScheme>',
      styles: [
        paragraphStyle(
          'One',
          '<w:rPr><w:rFonts w:asciiTheme="majorHAnsi"/><w:color w:val="000000" w:themeColor="text2"/></w:rPr>',
        ),
        paragraphStyle('Two', '<w:rPr><w:color w:val="365F91" w:themeColor="accent1" w:themeShade="BF"/></w:rPr>'),
        paragraphStyle('Three', '<w:rPr><w:color w:val="auto"/></w:rPr>'),
      ].join(''),
    });
    const fonts = paragraphs.map(({ look }) => look.font);
    expect(fonts.map(({ color }) => color)).toEqual(['#1f497d', '#365f91', '#000000']);
    expect(fonts[0]?.family).toBe('Cambria');
  });

  it('tells what no look of ours has', () => {
    const { paragraphs } = lookOf({
      styles: paragraphStyle(
        'Odd',
        '<w:pPr><w:numPr><w:numId w:val="3"/></w:numPr><w:ind w:left="-200"/><w:contextualSpacing/></w:pPr><w:rPr><w:smallCaps/><w:spacing w:val="20"/></w:rPr>',
      ),
    });
    const lost = ['letter-spacing', 'small-capitals', 'contextual-spacing', 'numbering', 'negative-indent'];
    expect(paragraphs[0]?.lost).toEqual(lost);
  });

  it('reads the page, its binding edge counted in', () => {
    expect(lookOf({ body: SECTION }).page).toEqual({
      width: 595.3,
      height: 841.9,
      orientation: 'portrait',
      margin: { top: 56.7, right: 42.5, bottom: 56.7, left: 90.05 },
      headerDistance: 28.35,
      footerDistance: 28.35,
    });
  });

  it('reads a header: words, tabs, the fields that count pages; other fields as they stand', () => {
    const field = (instruction: string, shown: string) =>
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> ${instruction} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>${shown}</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const { header, losses } = lookOf({
      body: SECTION,
      header: `<w:p><w:r><w:t>Sở Nội vụ</w:t><w:tab/></w:r>${field('DATE', '01/02/2024')}<w:fldSimple w:instr="NUMPAGES"><w:r><w:t>9</w:t></w:r></w:fldSimple>${field('PAGE', '7')}</w:p><w:tbl/><w:p/>`,
    });
    const shown = header?.paragraphs.map(({ runs }) => runs.map((run) => (run.type === 'text' ? run.text : run.type)));
    expect(shown).toEqual([['Sở Nội vụ', 'tab', '01/02/2024', 'page-count', 'page-number']]);
    expect(losses).toEqual([
      { what: 'field', where: 'header' },
      { what: 'table', where: 'header' },
    ]);
  });

  it('says a first page of its own, and pictures', () => {
    const { header, losses } = lookOf({
      body: SECTION.replace('<w:pgSz', '<w:titlePg/><w:pgSz'),
      header: '<w:p><w:r><w:t>A</w:t><w:drawing><pic:pic xmlns:pic="p"/></w:drawing></w:r></w:p>',
    });
    expect(header?.onFirstPage).toBe(false);
    expect(losses).toEqual([{ what: 'image', where: 'header' }]);
  });
});

describe('tones', () => {
  it('are those that Word shows', () => {
    expect(tint('#4f81bd', 0x99 / 255)).toBe('#95b3d7');
    expect(shade('#1f497d', 0xbf / 255)).toBe('#17365d');
    expect(tint('#000000', 0.5)).toBe('#7f7f7f');
  });
});

describe('a file that is no letterhead', () => {
  const code = (bytes: Uint8Array) => readWordLook(bytes, 'a.docx').diagnostics.map((one) => one.code);

  it.each<readonly [string, Uint8Array, string]>([
    ['no zip', strToU8('Kính gửi'), 'readers/not-of-format'],
    [
      'an old Word file, or one with a password',
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
      'readers/old-word-file',
    ],
    ['programs', wordFile({}, { 'word/vbaProject.bin': '' }), 'readers/macros'],
    [
      'programs in its type',
      wordFile({}, { '[Content_Types].xml': 'application/vnd.ms-word.document.macroEnabled.main+xml' }),
      'readers/macros',
    ],
    ['entities', wordFile({}, { 'word/styles.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' }), 'readers/doctype'],
    ['no document', zipSync({ 'a.txt': strToU8('a') }), 'readers/part-missing'],
    ['a bomb', zipSync({ 'word/document.xml': new Uint8Array(60 * 1024 * 1024) }), 'readers/too-large'],
    ['too large', new Uint8Array(100 * 1024 * 1024), 'readers/reference-too-large'],
    ['broken styles', wordFile({}, { 'word/styles.xml': '<w:styles>' }), 'readers/damaged'],
  ])('%s', (_what, bytes, expected) => {
    expect(code(bytes)).toEqual([expected]);
  });

  it('never throws, whatever bytes are changed', () => {
    const sound = readFileSync(join(root, 'tests/reference-docs/libreoffice.docx'));
    const changes = fc.array(fc.tuple(fc.nat(sound.length - 1), fc.nat(255)), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(changes, (places) => {
        const bytes = Uint8Array.from(sound);
        for (const [at, byte] of places) bytes[at] = byte;
        const { value, diagnostics } = readWordLook(bytes, 'a.docx');
        expect(value !== undefined || diagnostics.length > 0).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it('survives values that are no numbers', () => {
    const look = lookOf({
      styles: paragraphStyle(
        'A',
        '<w:basedOn w:val="A"/><w:pPr><w:ind w:left="x" w:hanging="1e99"/><w:spacing w:line="-1"/></w:pPr><w:rPr><w:sz w:val="NaN"/><w:color w:val="url(x)"/></w:rPr>',
      ),
      body: '<w:sectPr><w:pgSz w:w="-5" w:h="Infinity"/><w:pgMar/></w:sectPr>',
    });
    expect(look.page).toBeUndefined();
    expect(JSON.stringify(look)).not.toContain('null');
  });
});
