import { describe, expect, it } from 'vitest';
import { canShow, covers, faceKeys, openFace } from '../../../../src/layout/index.ts';

describe('openFace', () => {
  it('knows four faces with the metrics of Times New Roman, and one of symbols', () => {
    const ofText = ['tinos/regular', 'tinos/bold', 'tinos/italic', 'tinos/bold-italic'];
    expect(faceKeys).toEqual([...ofText, 'dejavu-sans/regular']);
    for (const key of ofText) {
      const face = openFace(key);
      expect(face.unitsPerEm).toBe(2048);
      expect([face.ascent * 2048, face.descent * 2048, face.lineGap * 2048]).toEqual([1825, 443, 87]);
    }
  });

  it('opens a face once a process', () => {
    expect(openFace('tinos/bold')).toBe(openFace('tinos/bold'));
  });

  it('gives advances in shares of the size', () => {
    expect(openFace('tinos/regular').advance(0x20)).toBe(0.25);
    expect(openFace('tinos/regular').advance(0x41)).toBe(1479 / 2048);
    expect(openFace('tinos/bold').advance(0x41)).toBe(1479 / 2048);
    expect(openFace('tinos/bold').advance(0x61)).toBe(0.5);
    expect(openFace('tinos/regular').advance('ư'.codePointAt(0) ?? 0)).toBeGreaterThan(0.5);
  });

  it('says which characters it has', () => {
    expect(openFace('tinos/regular').has(0x1eae)).toBe(true);
    expect(openFace('tinos/regular').has(0x2713)).toBe(false);
  });

  it('throws for a key that no theme may name', () => {
    expect(() => openFace('arial/regular')).toThrow('unknown face arial/regular');
  });
});

describe('covers', () => {
  it('lets a face of symbols show symbols alone, whatever its file has', () => {
    const face = 'dejavu-sans/regular';
    for (const letter of 'aệЖع😀') expect(covers(face, letter.codePointAt(0) ?? 0)).toBe(false);
    expect(openFace(face).has(0x61)).toBe(true);
    expect(covers(face, 0x2713)).toBe(true);
    expect(covers('tinos/bold', 0x2713)).toBe(false);
    expect(covers('tinos/bold', 0x200b)).toBe(true);
  });
});

describe('canShow', () => {
  const shown = (signs: string) => Array.from(signs).filter((sign) => canShow(sign.codePointAt(0) ?? 0));

  it('is true for all of Vietnamese, and for signs that a fallback has', () => {
    const signs = 'ăâđêôơưÁẮẶẤỆỘỢỰỲỸỴ₫–•→≤✓✔✗✘☐☑☒★☆▲△▼▽◆◇○●①②⇒⚠☎';
    expect(shown(signs).join('')).toBe(signs);
  });

  it('is false for emoji, their parts, and scripts that need more than a glyph', () => {
    expect(shown('漢あ한العفไทยაԱ😀👍🏽✅❌⭐⚡⚪☕\u20e3\ufe0e\ufe0f🇻')).toEqual([]);
  });

  it('is true for characters that are never drawn', () => {
    expect(canShow(0x200b)).toBe(true);
    expect(canShow(0xad)).toBe(true);
  });
});
