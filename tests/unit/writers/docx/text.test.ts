import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeDocx } from '../../../../src/writers/docx/index.ts';
import { unveil, veil } from '../../../../src/writers/docx/text.ts';
import { docxParagraphs } from '../../../support/read-docx.ts';
import { context, figure, list, paragraph, section, styledDocument } from '../../../support/styled.ts';
import { part } from './package.ts';

describe('text', () => {
  it('comes through whole, whatever signs are in it', async () => {
    const texts = [
      ' outer blanks ',
      'a\u00a0b',
      '"quotes" \'single\' & <tags> &amp;',
      'שלום עולם',
      '{list 1-1} {default-bullet-numbering-0} {0}',
      'x\ufffey\uffffz',
      '%1) 100%',
      '$& $1 $$',
    ];
    const bytes = await writeDocx(
      styledDocument([section([...texts.map((text) => paragraph(text)), list('decimal', [['1.', 'một']])])]),
      context,
    );
    expect(docxParagraphs(bytes)).toEqual([...texts.map((text) => text.replace(/[\ufffe\uffff]/g, '')), 'một']);
  });

  it('comes through in properties and alternative texts', async () => {
    const more = { properties: { title: 'A {1} & "B" <c>', keywords: ['{x}'] } };
    const bytes = await writeDocx(styledDocument([section([figure({ alt: 'Ảnh "{1}" & <2>' })])], more), context);
    expect(part(bytes, 'docProps/core.xml')).toContain('<dc:title>A {1} &amp; &quot;B&quot; &lt;c&gt;</dc:title>');
    expect(part(bytes, 'word/document.xml')).toContain('descr="Ảnh &quot;{1}&quot; &amp; &lt;2&gt;"');
  });

  it('is veiled and unveiled to itself', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(unveil(veil(text))).toBe(text.replace(/[\ufffe\uffff]/g, ''));
        expect(veil(text)).not.toMatch(/[{}]/);
      }),
    );
  });
});
