import { describe, expect, it } from 'vitest';
import { drawText } from '../../../../../src/writers/pdf/draw/draw-text.ts';
import { startDrawing } from '../../../../../src/writers/pdf/drawing.ts';
import { drawnCharacters } from '../../../../../src/writers/pdf/fonts/drawn-characters.ts';
import { openPdf } from '../../../../../src/writers/pdf/open-pdf.ts';
import { advance, context, line, node, onePage, pagesOf, type RunPlan } from '../../../../support/pages.ts';

function draw(...plans: RunPlan[]): string[] {
  const doc = openPdf(onePage(), context);
  doc.addPage({ size: [595.3, 841.9], margin: 0 });
  const piece = line(node('paragraph'), 85, 100, ...plans);
  const characters = drawnCharacters(pagesOf(node('document'), [[piece]]));
  return drawText(piece, startDrawing(doc, characters)).split('\n');
}

/** The strings and adjustments of a line's only TJ. */
function shown(...plans: RunPlan[]): string {
  return draw(...plans).find((each) => each.endsWith('TJ')) ?? '';
}

describe('drawText', () => {
  it('sets face, size, colour and position of a run', () => {
    expect(draw({ text: 'ab', color: '#ff0000', size: 14 })).toEqual([
      'BT',
      '/F1 14 Tf 1 0 0 rg',
      '1 0 0 -1 85 100 Tm',
      '[<00010002>] TJ',
      'ET',
    ]);
  });

  it('sets each run where the layout put it', () => {
    const second = draw({ text: 'ab ' }, { text: 'c', face: 'tinos/bold' }).filter((each) => each.endsWith('Tm'))[1];
    expect(second).toBe(`1 0 0 -1 ${Math.round((85 + advance('ab ')) * 1000) / 1000} 100 Tm`);
  });

  it('raises a superscript', () => {
    expect(draw({ text: '1', rise: 4.5 })).toContain('1 0 0 -1 85 95.5 Tm');
  });

  it('keeps the glyph of each space of a justified line and widens the ordinary ones only', () => {
    expect(shown({ text: 'a b\u00a0c ', wordSpacing: 2, size: 10 })).toBe(
      '[<00020001> -200 <0003000100040001> -200] TJ',
    );
  });

  it('does not kern', () => {
    expect(shown({ text: 'AVToVA' })).toBe('[<000100030002000400030001>] TJ');
  });

  it('draws the line under a text right after it, as long as the text', () => {
    const lines = draw({ text: 'Kết luận', underline: true, color: '#0000ff' });
    expect(lines.slice(-3)[0]).toBe('ET');
    expect(lines.at(-2)).toBe('0 0 1 rg');
    const [x, y, width, height, ...operators] = (lines.at(-1) ?? '').split(' ');
    expect([x, operators]).toEqual(['85', ['re', 'f']]);
    expect(Number(width)).toBeCloseTo(advance('Kết luận'), 2);
    expect(Number(y)).toBeGreaterThan(100);
    expect(Number(height)).toBeGreaterThan(0.3);
  });
});
