import { describe, expect, it } from 'vitest';
import { subsetFace } from '../../../../../src/writers/pdf/fonts/subset-face.ts';
import { openPdf } from '../../../../../src/writers/pdf/open-pdf.ts';
import { context, onePage } from '../../../../support/pages.ts';

const open = () => {
  const doc = openPdf(onePage(), context);
  return { face: subsetFace(doc, 'tinos/regular'), embedded: doc._font };
};

describe('subsetFace', () => {
  it('copies a no-break space as a space, whichever is drawn first', () => {
    const { face, embedded } = open();
    expect(face.code('\u00a0')).toBe(face.code(' '));
    expect(embedded.unicode[1]).toEqual([0x20]);
  });

  it('gives characters that share a glyph codes of their own, so that each is copied as itself', () => {
    const { face, embedded } = open();
    expect(face.code(';')).toBe('0001');
    expect(face.code('\u037e')).toBe('0002');
    expect([embedded.unicode[1], embedded.unicode[2]]).toEqual([[0x3b], [0x37e]]);
    expect(embedded.subset.glyphs[1]).toBe(embedded.subset.glyphs[2]);
    expect(embedded.widths[1]).toBe(embedded.widths[2]);
  });

  it('gives one character the same code each time', () => {
    const { face } = open();
    expect([face.code('ế'), face.code('đ'), face.code('ế')]).toEqual(['0001', '0002', '0001']);
  });
});
