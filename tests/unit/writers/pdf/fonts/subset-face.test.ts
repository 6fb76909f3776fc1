import { describe, expect, it } from 'vitest';
import { drawnCharacters } from '../../../../../src/writers/pdf/fonts/drawn-characters.ts';
import { knownFace } from '../../../../../src/writers/pdf/fonts/known-faces.ts';
import { subsetFace } from '../../../../../src/writers/pdf/fonts/subset-face.ts';
import { subsetTag } from '../../../../../src/writers/pdf/fonts/subset-tag.ts';
import { toUnicode } from '../../../../../src/writers/pdf/fonts/to-unicode.ts';
import { writePdf } from '../../../../../src/writers/pdf/index.ts';
import { openPdf } from '../../../../../src/writers/pdf/open-pdf.ts';
import { context, line, node, onePage, pagesOf } from '../../../../support/pages.ts';
import { pdfText } from '../../../../support/read-pdf.ts';

/** A face for a document that draws this text alone. */
function open(text: string) {
  const points = drawnCharacters(onePage({ text })).get('tinos/regular') ?? [];
  return subsetFace(openPdf(onePage(), context), 'tinos/regular', points, 'F1');
}
const point = (sign: string) => sign.codePointAt(0) ?? 0;
const characters = (text: string) =>
  [...`\0${text}`].map((sign, glyph) => ({ point: sign.codePointAt(0) ?? 0, glyph }));

describe('drawnCharacters', () => {
  it('are those of each face over all pages, once each, in their order', () => {
    const root = node('document');
    const pages = pagesOf(root, [
      [line(root, 0, 0, { text: 'ba\u1ebf😀' }, { text: 'z', face: 'tinos/bold' })],
      [line(root, 0, 0, { text: 'a😀\u2610c' }, { text: '', face: 'tinos/italic' })],
    ]);
    expect([...drawnCharacters(pages)]).toEqual([
      ['tinos/regular', [...'abc\u1ebf\u2610😀'].map(point)],
      ['tinos/bold', [point('z')]],
      ['tinos/italic', []],
    ]);
  });

  it('are found in charts as well', async () => {
    const chart = {
      type: 'text',
      x: 0,
      baseline: 0,
      turn: 0,
      runs: line(node('figure'), 0, 0, { text: 'q' }).runs,
    } as const;
    const frame = { owner: { node: node('figure') }, x: 0, y: 0, width: 9, height: 9 };
    const pages = pagesOf(node('document'), [[{ type: 'chart', ...frame, marks: [chart] }]]);
    expect(drawnCharacters(pages).get('tinos/regular')).toEqual([point('q')]);
  });
});

describe('subsetFace', () => {
  it('copies a no-break space as a space, whether or not there is one', () => {
    for (const text of ['a\u00a0', 'a \u00a0']) {
      const face = open(text);
      expect([face.code(point('\u00a0')), face.code(point(' '))]).toEqual(['0001', '0001']);
    }
  });

  it('gives characters that share a glyph codes of their own', () => {
    const face = open('\u037e;');
    expect([face.code(point(';')), face.code(point('\u037e'))]).toEqual(['0001', '0002']);
  });

  it('gives the same codes whatever is drawn first', () => {
    for (const text of ['ếđế', 'đếđ'])
      expect([...'đế'].map((sign) => open(text).code(point(sign)))).toEqual(['0001', '0002']);
  });

  it('names a character that the face lacks', () => {
    expect(() => open('漢')).toThrow('tinos/regular has no glyph for U+6F22');
  });

  it('has no code for what was not drawn', () => {
    expect(() => open('a').code(point('b'))).toThrow('U+62');
  });
});

describe('knownFace', () => {
  const points = (from: number, count: number) => Array.from({ length: count }, (_, at) => from + at);

  it('is the one of before for the same characters of the same face only', () => {
    const face = knownFace('tinos/regular', points(0x61, 5));
    expect(knownFace('tinos/regular', points(0x61, 5))).toBe(face);
    expect(knownFace('tinos/regular', points(0x61, 6))).not.toBe(face);
    expect(knownFace('tinos/bold', points(0x61, 5))).not.toBe(face);
  });

  it('forgets what was used longest ago', () => {
    const [old, kept] = [knownFace('tinos/regular', points(0x61, 5)), knownFace('tinos/regular', points(0x61, 6))];
    for (let count = 0; count < 50; count++) {
      knownFace('tinos/regular', points(0xc0, 130 + count));
      knownFace('tinos/regular', points(0x61, 6));
    }
    expect(knownFace('tinos/regular', points(0x61, 6))).toBe(kept);
    expect(knownFace('tinos/regular', points(0x61, 5))).not.toBe(old);
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
