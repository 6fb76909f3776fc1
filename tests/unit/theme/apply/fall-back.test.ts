import { describe, expect, it } from 'vitest';
import { normaliseDocument } from '../../../../src/document/index.ts';
import { type Covers, splitByFont } from '../../../../src/theme/apply/fall-back.ts';
import { applyTheme, type FontLook, type Run, type StyledBlock } from '../../../../src/theme/index.ts';
import { plainFont } from '../../../support/styled-sheet.ts';
import { sketch } from '../../document/sketch.ts';
import { blockAt, plain, themeOf, withThemes } from '../themes.ts';

const faces = (key: string) => ({ regular: key, bold: `${key}-bold`, italic: key, boldItalic: key });
const fonts = {
  families: { 'Times New Roman': faces('text'), Signs: faces('signs'), More: faces('more') },
  fallbacks: [
    { family: 'Signs', scale: 0.85 },
    { family: 'More', scale: 1 },
  ],
};
const HAS: Readonly<Record<string, RegExp>> = { text: /[a-zâ ]|\u0302/, signs: /[✓☐]|\u0302/, more: /[✓①]/ };
const covers: Covers = (face, text) => {
  const has = HAS[face.replace('-bold', '')];
  return has !== undefined && [...text].every((sign) => has.test(sign));
};
const split = (text: string, font: FontLook = plainFont) =>
  splitByFont(text, font, fonts, covers).map((piece) => `${piece.font.family[0]}:${piece.text}`);

describe('splitByFont', () => {
  it('leaves a text whole that its font has', () => {
    expect(splitByFont('viết', plainFont, { ...fonts, fallbacks: [] }, () => false)).toEqual([
      { text: 'viết', font: plainFont },
    ]);
    expect(split('viec xong')).toEqual(['T:viec xong']);
  });
  it('takes the first fallback that has a character, for as long as it is needed', () => {
    expect(split('viec ✓☐ xong ①')).toEqual(['T:viec ', 'S:✓☐', 'T: xong ', 'M:①']);
    expect(split('✓')).toEqual(['S:✓']);
  });
  it('keeps marks with their character, in one font where one has both', () => {
    expect(split('a\u0302✓\u0302a')).toEqual(['T:a\u0302', 'S:✓\u0302', 'T:a']);
    expect(split('a①\u0302a')).toEqual(['T:a', 'M:①\u0302', 'T:a']);
  });
  it('leaves what no font has in the text’s own', () => {
    expect(split('a漢✓')).toEqual(['T:a漢', 'S:✓']);
    expect(split('\ud83d\ude00a')).toEqual(['T:\ud83d\ude00a']);
  });
  it('sets signs smaller, in whole half-points, neither bold nor italic, all else as the text', () => {
    const font: FontLook = { ...plainFont, size: 13, bold: true, italic: true, underline: true, color: '#123456' };
    const [piece] = splitByFont('✓', font, fonts, covers);
    expect(piece?.font).toEqual({ ...font, family: 'Signs', size: 11, bold: false, italic: false });
    expect(splitByFont('✓', { ...font, size: 1 }, fonts, covers)[0]?.font.size).toBe(1);
  });
});

const TICKS = /[✓☐☑]/;
const style = (text: string, theme = plain): readonly StyledBlock[] => {
  const { value } = applyTheme(normaliseDocument(sketch(text)), theme, {
    labels: { table: 'Bảng', figure: 'Hình', chart: 'Biểu đồ' },
    covers: (face, text) => face === 'dejavu-sans/regular' || !TICKS.test(text),
  });
  if (!value) throw new Error('no document');
  return value.sections[0]?.blocks ?? [];
};
const shown = (runs: readonly Run[]): readonly string[] =>
  runs.flatMap((run) => {
    if (run.type === 'link') return shown(run.runs);
    return run.type === 'text' ? [`${run.font.family} ${run.font.size}: ${run.text}`] : [];
  });

describe('a document with signs that its font lacks', () => {
  it('has runs of the theme’s fallback font, in links too', () => {
    const { runs } = blockAt(style('<p>xong ✓ <b>rồi</b><a href="http://a.vn">☐</a></p>'), 0, 'paragraph');
    expect(shown(runs)).toEqual([
      'Times New Roman 13: xong ',
      'Segoe UI Symbol 11: ✓',
      'Times New Roman 13:  ',
      'Times New Roman 13: rồi',
      'Segoe UI Symbol 11: ☐',
    ]);
  });
  it('has marks of lists in the fallback font', () => {
    const ticks = themeOf(withThemes({ ticks: 'extends: plain\nlists: { dash: "☐" }' }), 'ticks');
    const found = blockAt(style('<ul marker="dash"><li>a</li></ul><ul><li>b</li></ul>', ticks), 0, 'list');
    expect(found.items[0]?.labelFont).toMatchObject({ family: 'Segoe UI Symbol', size: 11 });
    const plainList = blockAt(style('<ul marker="dash"><li>a</li></ul>'), 0, 'list');
    expect(plainList.items[0]).not.toHaveProperty('labelFont');
  });
});
