import { describe, expect, it } from 'vitest';
import { covers, coversAll } from '../../../../src/layout/fonts/can-show.ts';
import { openFace } from '../../../../src/layout/fonts/face.ts';
import { faceKeyOf, glyphLook } from '../../../../src/layout/fonts/glyph-look.ts';
import { lineMetrics } from '../../../../src/layout/fonts/line-metrics.ts';
import { widthBetween, wordWidth } from '../../../../src/layout/fonts/word-width.ts';
import { plainFont, sheet } from '../../../support/styled.ts';

const regular = openFace('tinos/regular');

describe('wordWidth', () => {
  it('is the sum of the advances, without kerning', () => {
    expect(wordWidth(regular, 'AV') * 2048).toBe(1479 + 1479);
    expect(wordWidth(regular, '2023')).toBe(2);
    expect(wordWidth(regular, 'Áp1') * 14).toBeCloseTo(24.09, 1);
  });

  it('answers the same from its memory and past it', () => {
    const long = 'Nghệ'.repeat(20);
    expect(wordWidth(regular, 'Nghệ')).toBe(wordWidth(regular, 'Nghệ'));
    expect(wordWidth(regular, long)).toBeCloseTo(20 * wordWidth(regular, 'Nghệ'), 9);
    for (let index = 0; index < 5000; index++) wordWidth(regular, `w${index}`);
    expect(wordWidth(regular, 'w17')).toBeCloseTo(wordWidth(regular, 'w') + 1, 9);
  });

  it('counts nothing for zero width spaces and soft hyphens', () => {
    expect(wordWidth(regular, 'a\u200bb\u00adc')).toBe(wordWidth(regular, 'abc'));
  });
});

describe('coversAll', () => {
  it('says what is said of each character', () => {
    for (const text of ['Nghệ An 35%', 'a\u00adb', 'a😀', '\u2610 a', '', 'ок', 'α中', '\u0007'])
      expect([text, coversAll('tinos/regular', text)]).toEqual([
        text,
        [...text].every((sign) => covers('tinos/regular', sign.codePointAt(0) ?? 0)),
      ]);
  });
});

describe('widthBetween', () => {
  it('measures no more than tells that a text is too wide', () => {
    const whole = wordWidth(regular, '2023 2024');
    expect(widthBetween(regular, '2023 2024', 0, 9, whole)).toBe(whole);
    const some = widthBetween(regular, '2023 2024', 0, 9, 1.2);
    expect(some).toBeGreaterThan(1.2);
    expect(some).toBeLessThan(whole);
  });

  it('is the sum of the advances of a part of a text, whatever kind of letters stand around', () => {
    const text = 'a😀Nghệ – \u2610b';
    const sum = (part: string) => [...part].reduce((all, sign) => all + regular.advance(sign.codePointAt(0) ?? 0), 0);
    for (const [start, end] of [
      [0, 3],
      [1, 3],
      [3, 7],
      [6, text.length],
      [0, text.length],
      [4, 4],
    ] as const)
      expect(widthBetween(regular, text, start, end)).toBe(sum(text.slice(start, end)));
  });
});

describe('glyphLook', () => {
  it('chooses the face by weight and slope', () => {
    expect(faceKeyOf(plainFont, sheet)).toBe('tinos/regular');
    expect(faceKeyOf({ ...plainFont, bold: true }, sheet)).toBe('tinos/bold');
    expect(faceKeyOf({ ...plainFont, italic: true }, sheet)).toBe('tinos/italic');
    expect(faceKeyOf({ ...plainFont, bold: true, italic: true }, sheet)).toBe('tinos/bold-italic');
    expect(faceKeyOf({ ...plainFont, family: 'Unknown' }, sheet)).toBe('tinos/regular');
  });

  it('sets superscripts as LibreOffice shows those of Word: 58 per cent, 5.5 pt up at 14 pt', () => {
    const look = glyphLook({ ...plainFont, position: 'superscript' }, sheet);
    expect(look.size).toBeCloseTo(8.12, 9);
    expect(look.rise).toBeCloseTo(5.49, 2);
  });

  it('sets subscripts 1.3 pt down', () => {
    const look = glyphLook({ ...plainFont, position: 'subscript' }, sheet);
    expect(look.size).toBeCloseTo(8.12, 9);
    expect(look.rise).toBeCloseTo(-1.27, 2);
  });

  it('lets neither make its line taller', () => {
    const { line } = glyphLook(plainFont, sheet);
    expect(glyphLook({ ...plainFont, position: 'superscript' }, sheet).line).toEqual(line);
  });
});

describe('lineMetrics', () => {
  // Line pitches measured in LibreOffice 7.4, by size.
  it.each([
    [8, 9.2],
    [11, 12.65],
    [12, 13.8],
    [13, 14.95],
    [14, 16.1],
    [15, 17.25],
    [16, 18.4],
  ])('makes single lines of %d pt %d pt high', (size, pitch) => {
    const { ascent, descent } = lineMetrics(openFace('tinos/regular'), size);
    expect(ascent + descent).toBeCloseTo(pitch, 9);
  });
});
