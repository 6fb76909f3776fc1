import { describe, expect, it } from 'vitest';
import { paragraphDifference } from '../../../../../src/writers/docx/look/paragraph-difference.ts';
import { plainLook } from '../../../../support/styled.ts';

describe('the difference of two paragraph looks', () => {
  it('is nothing between equal ones', () => {
    expect(paragraphDifference({ ...plainLook, indent: { left: 0, right: 0, firstLine: 0 } }, plainLook)).toEqual({});
  });

  it('counts lengths in twips and multiples in 240ths', () => {
    const look = { ...plainLook, spaceBefore: 3.05, line: { rule: 'multiple', factor: 1.15 } } as const;
    expect(paragraphDifference(look, plainLook).spacing).toEqual({ before: 61, line: 276, lineRule: 'auto' });
  });

  it.each([
    ['exact', 'exact'],
    ['at-least', 'atLeast'],
  ] as const)('writes %s line heights', (rule, word) => {
    const look = { ...plainLook, line: { rule, height: 18 } };
    expect(paragraphDifference(look, plainLook).spacing).toEqual({ line: 360, lineRule: word });
  });

  it('tells hanging indents from others, and takes them off', () => {
    const hanging = { ...plainLook, indent: { left: 36, right: 0, firstLine: -18 } };
    expect(paragraphDifference(hanging, plainLook).indent).toEqual({ left: 720, hanging: 360 });
    expect(paragraphDifference(plainLook, hanging).indent).toEqual({ left: 0, firstLine: 0 });
  });

  it('clears the tab stops that the base has too many', () => {
    const base = {
      ...plainLook,
      tabs: [
        { position: 100, align: 'left' },
        { position: 200, align: 'right' },
      ],
    } as const;
    const look = { ...plainLook, tabs: [{ position: 200, align: 'right', leader: 'dot' }] } as const;
    expect(paragraphDifference(look, base).tabStops).toEqual([
      { type: 'clear', position: 2000 },
      { type: 'right', position: 4000, leader: 'dot' },
    ]);
  });

  it('draws lines, and takes them off', () => {
    const lined = { ...plainLook, borderBottom: { width: 0.75, color: '#ff0000' } };
    const line = { style: 'single', size: 6, space: 0, color: 'FF0000' };
    expect(paragraphDifference(lined, plainLook).border).toEqual({ bottom: line, between: line });
    expect(paragraphDifference(plainLook, lined).border).toMatchObject({ bottom: { style: 'none' } });
  });
});
