import { describe, expect, test } from 'vitest';
import type { ChartPiece, Piece } from '../../../../src/layout/index.ts';
import { missingGlyphs } from '../../../../src/layout/index.ts';
import { layOutMarkup } from '../../../support/from-markup.ts';

const SERIES = '<series name="A"><point value="5"/></series>';
const chart = (attributes: string, category = '2021', more = '') =>
  layOutMarkup(
    `<document><chart kind="column" ${attributes}><category>${category}</category>${SERIES}${more}</chart></document>`,
  );
const pieces = (made: ReturnType<typeof chart>): readonly Piece[] => made.pages.pages.flatMap((page) => page.pieces);
const chartIn = (made: ReturnType<typeof chart>): ChartPiece => {
  const found = pieces(made).find((piece) => piece.type === 'chart');
  if (found?.type !== 'chart') throw new Error('no chart');
  return found;
};

describe('a chart on the page', () => {
  test('is as wide and as high as it is asked to be, and its marks lie within it', () => {
    const { x, y, width, height, marks } = chartIn(chart('width="100mm" height="50mm"'));
    expect([width, height]).toEqual([expect.closeTo((100 * 72) / 25.4, 1), expect.closeTo((50 * 72) / 25.4, 1)]);
    for (const mark of marks) {
      if (mark.type !== 'rect') continue;
      expect(mark.x).toBeGreaterThanOrEqual(x);
      expect(mark.x + mark.width).toBeLessThanOrEqual(x + width + 0.01);
      expect(mark.y).toBeGreaterThanOrEqual(y);
      expect(mark.y + mark.height).toBeLessThanOrEqual(y + height + 0.01);
    }
  });

  test('higher than a page, it is drawn into the room that there is, on one page', () => {
    const made = chart('height="900mm" data="none"');
    expect(made.pages.pages).toHaveLength(1);
    expect(chartIn(made).height).toBeLessThan(760);
  });

  test('has signs that its font lacks in a fallback font', () => {
    const runs = chartIn(chart('', 'Xã ★')).marks.flatMap((mark) => (mark.type === 'text' ? mark.runs : []));
    expect(runs.filter(({ text }) => /★|Xã/.test(text)).map(({ face }) => face)).toEqual([
      'tinos/regular',
      'dejavu-sans/regular',
    ]);
  });

  test('with a sign that no font has is told at its place', () => {
    const { styled } = chart('', '中');
    expect(missingGlyphs(styled).map(({ code, at }) => [code, at?.file])).toContainEqual([
      'layout/no-glyph',
      'template.hbs',
    ]);
  });
});
