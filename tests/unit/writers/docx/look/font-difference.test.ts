import { describe, expect, it } from 'vitest';
import { fontDifference } from '../../../../../src/writers/docx/look/font-difference.ts';
import { plainFont } from '../../../../support/styled.ts';

describe('the difference of two fonts', () => {
  it('is nothing between equal ones', () => {
    expect(fontDifference({ ...plainFont }, plainFont)).toEqual({});
  });

  it('names every quality that differs', () => {
    const other = {
      ...plainFont,
      family: 'Arial',
      size: 12.5,
      bold: true,
      italic: true,
      underline: true,
      color: '#1f4e79',
    };
    expect(fontDifference(other, plainFont)).toEqual({
      font: 'Arial',
      size: 25,
      bold: true,
      italics: true,
      underline: { type: 'single' },
      color: '1F4E79',
    });
  });

  it('takes off what the base has on', () => {
    const base = { ...plainFont, bold: true, italic: true, underline: true };
    expect(fontDifference(plainFont, base)).toEqual({ bold: false, italics: false, underline: { type: 'none' } });
  });

  it('raises and lowers', () => {
    expect(fontDifference({ ...plainFont, position: 'superscript' }, plainFont)).toEqual({ superScript: true });
    expect(fontDifference({ ...plainFont, position: 'subscript' }, plainFont)).toEqual({ subScript: true });
  });
});
