import { describe, expect, it } from 'vitest';
import { subsetFace } from '../../../../../src/writers/pdf/fonts/subset-face.ts';
import { subsetTag } from '../../../../../src/writers/pdf/fonts/subset-tag.ts';
import { toUnicode } from '../../../../../src/writers/pdf/fonts/to-unicode.ts';
import { writePdf } from '../../../../../src/writers/pdf/index.ts';
import { openPdf } from '../../../../../src/writers/pdf/open-pdf.ts';
import { context, onePage } from '../../../../support/pages.ts';
import { pdfText } from '../../../../support/read-pdf.ts';

const open = () => subsetFace(openPdf(onePage(), context), 'tinos/regular', 'F1');
const point = (sign: string) => sign.codePointAt(0) ?? 0;
const characters = (text: string) =>
  [...`\0${text}`].map((sign, glyph) => ({ point: sign.codePointAt(0) ?? 0, glyph }));

describe('subsetFace', () => {
  it('copies a no-break space as a space, whichever is drawn first', () => {
    const face = open();
    expect(face.code(point('\u00a0'))).toBe('0001');
    expect(face.code(point(' '))).toBe('0001');
  });

  it('gives characters that share a glyph codes of their own', () => {
    const face = open();
    expect([face.code(point(';')), face.code(point('\u037e'))]).toEqual(['0001', '0002']);
  });

  it('gives one character the same code each time', () => {
    const face = open();
    expect([face.code(point('ế')), face.code(point('đ')), face.code(point('ế'))]).toEqual(['0001', '0002', '0001']);
  });

  it('names a character that the face lacks', () => {
    expect(() => open().code(point('漢'))).toThrow('tinos/regular has no glyph for U+6F22');
  });
});

describe('toUnicode', () => {
  it('maps each code but that of the missing glyph to its own character', () => {
    const map = toUnicode(characters(';\u037eế'));
    expect(map).toContain('3 beginbfchar\n<0001> <003b>\n<0002> <037e>\n<0003> <1ebf>\nendbfchar');
    expect(map).not.toContain('<0000> <0000>');
  });

  it('writes characters beyond the Basic Multilingual Plane as surrogates', () => {
    expect(toUnicode(characters('😀'))).toContain('<0001> <d83dde00>');
  });

  it('has no more than a hundred entries in a block', () => {
    const text = String.fromCharCode(...Array.from({ length: 250 }, (_, at) => 0x4e00 + at));
    expect(toUnicode(characters(text)).match(/\d+ beginbfchar/g)).toEqual([
      '100 beginbfchar',
      '100 beginbfchar',
      '50 beginbfchar',
    ]);
  });
});

describe('subsetTag', () => {
  it('has six capitals, the same for the same characters only', () => {
    expect(subsetTag(characters('abc'))).toMatch(/^[A-Z]{6}$/);
    expect(subsetTag(characters('abc'))).toBe(subsetTag(characters('abc')));
    expect(subsetTag(characters('abc'))).not.toBe(subsetTag(characters('abd')));
  });
});

describe('an embedded face', () => {
  it('serves any number of documents: what each is copied as does not hang on those before', async () => {
    const first = await writePdf(onePage({ text: 'an toàn' }), context);
    for (const text of ['ấ\u00a0ầ', '\u037e; \u00ad-', 'ẤẦẨẪẬ ẰẮẲẴẶ']) await writePdf(onePage({ text }), context);
    const again = await writePdf(onePage({ text: 'an toàn' }), context);
    expect(Buffer.from(again).equals(first)).toBe(true);
    expect(await pdfText(again)).toContain('an toàn');
  });
});
