import { describe, expect, it } from 'vitest';
import { canShow, faceKeys, openFace } from '../../../../src/layout/index.ts';

describe('openFace', () => {
  it('knows four faces with the metrics of Times New Roman', () => {
    expect(faceKeys).toEqual(['tinos/regular', 'tinos/bold', 'tinos/italic', 'tinos/bold-italic']);
    for (const key of faceKeys) {
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

describe('canShow', () => {
  it('is true for all of Vietnamese and false for tick boxes', () => {
    for (const sign of 'ăâđêôơưÁẮẶẤỆỘỢỰỲỸỴ₫–•→≤') expect(canShow(sign.codePointAt(0) ?? 0)).toBe(true);
    for (const sign of '✓☐☑☒漢') expect(canShow(sign.codePointAt(0) ?? 0)).toBe(false);
  });

  it('is true for characters that are never drawn', () => {
    expect(canShow(0x200b)).toBe(true);
    expect(canShow(0xad)).toBe(true);
  });
});
