import { describe, expect, it, test } from 'vitest';
import { type ChartDrawing, type ChartLook, drawChart, type TextMark } from '../../../src/chart/index.ts';
import { overlaps, sidesOf, textsOf } from '../../support/chart-rules.ts';
import { chartOf, frameOf, samples } from '../../support/chart-samples.ts';
import { contrastOf, distance, visions } from '../../support/color-vision.ts';
import { shipped, shippedNames, themeOf } from '../theme/themes.ts';

const looks: readonly (readonly [string, ChartLook])[] = shippedNames.map((name) => [
  name,
  themeOf(shipped, name).looks.vi.sheet.chart,
]);

describe.each(looks)('the colours of the theme %s', (_, { palette, background, textColor }) => {
  it.each(visions)('are apart for eyes with %s', (vision) => {
    const near = palette.flatMap((one, index) =>
      palette
        .slice(index + 1)
        .filter((other) => distance(one, other, vision) < 15)
        .map((other) => `${one} ${other}`),
    );
    expect(near).toEqual([]);
  });

  it('stand out from the ground, 3 : 1, and its text does 4.5 : 1', () => {
    expect(palette.filter((color) => contrastOf(color, background) < 3)).toEqual([]);
    expect(contrastOf(textColor, background)).toBeGreaterThanOrEqual(4.5);
  });
});

test('the simulation of colour vision sees what is known: red and green fall together without red or green cones', () => {
  expect(distance('#c00000', '#5c5c00', 'protanopia')).toBeLessThan(distance('#c00000', '#5c5c00', 'all') / 2);
  expect(distance('#a06000', '#608000', 'deuteranopia')).toBeLessThan(distance('#a06000', '#608000', 'all') / 2);
  expect(distance('#0060a0', '#006a6a', 'tritanopia')).toBeLessThan(distance('#0060a0', '#006a6a', 'all') / 2);
  expect(contrastOf('#ffffff', '#000000')).toBeCloseTo(21, 6);
});

/** The fills that a text lies on: those drawn before it, under some of it; the ground where there is none. */
function groundsOf({ marks }: ChartDrawing, text: TextMark, background: string): readonly string[] {
  const before = marks.slice(0, marks.indexOf(text));
  const [x, size] = [sidesOf(text), text.size];
  const figures = text.turn === 0 ? { ...x, top: text.baseline - 0.7 * size, bottom: text.baseline } : x;
  const under = before.flatMap((mark) => {
    if (mark.type === 'text' || mark.fill === undefined || !overlaps(figures, sidesOf(mark))) return [];
    return [{ fill: mark.fill, isWhole: covers(sidesOf(mark), figures) }];
  });
  const last = under.findLastIndex(({ isWhole }) => isWhole);
  return [...(last < 0 ? [background] : []), ...under.slice(Math.max(0, last)).map(({ fill }) => fill)];
}

function covers(outer: ReturnType<typeof sidesOf>, inner: ReturnType<typeof sidesOf>): boolean {
  return (
    outer.left <= inner.left && outer.right >= inner.right && outer.top <= inner.top && outer.bottom >= inner.bottom
  );
}

describe.each(Object.entries(samples))('the sample: %s', (_, spec) => {
  test('can be read on whatever its words lie on', () => {
    const frame = frameOf(spec.kind === 'sparkline' ? 80 : 467);
    const drawing = drawChart(spec, frame);
    const faint = textsOf(drawing).filter((text) =>
      groundsOf(drawing, text, frame.look.background).some((ground) => contrastOf(text.color, ground) < 4.5),
    );
    expect(faint.map(({ text }) => text)).toEqual([]);
  });
});

describe('series without colours', () => {
  /** How the key of each entry of a legend is painted, but for its place and colours. */
  function keysOf(kind: 'column' | 'line', count: number): readonly string[] {
    const names = Array.from({ length: count }, (_, index) => `Tỉnh ${index + 1}`);
    const { marks } = drawChart(chartOf(['a', 'b'], { kind, names, values: names.map(() => [1, 2]) }), frameOf());
    const ends = names.map((name) => marks.findIndex((mark) => mark.type === 'text' && mark.text === name));
    return ends.map((end, index) => {
      const start = index === 0 ? lastTextBefore(marks, end) : (ends[index - 1] ?? 0);
      return JSON.stringify(
        marks.slice(start + 1, end).map((mark) => {
          if (mark.type !== 'path') return mark.type;
          const [x, y] = mark.points[0] ?? [0, 0];
          const slope = mark.points.map(([right, down]) => [
            Math.sign(Math.round(right - x)),
            Math.sign(Math.round(down - y)),
          ]);
          return [mark.closed, slope];
        }),
      );
    });
  }

  const lastTextBefore = (marks: ChartDrawing['marks'], end: number) =>
    marks.findLastIndex((mark, index) => index < end && mark.type === 'text');

  it.each(['column', 'line'] as const)('differ in pattern or marker: %s', (kind) => {
    expect(new Set(keysOf(kind, 5)).size).toBe(5);
  });
});

describe('values that were not achieved', () => {
  const spec = (kind: 'column' | 'bar' | 'line') =>
    chartOf(['a', 'b', 'c'], { kind, values: [[5, 6, 7]], estimated: 1, projected: 1 });

  it.each(['column', 'bar'] as const)('are outlined with dashes, each state with its own: %s', (kind) => {
    const { marks } = drawChart(spec(kind), frameOf());
    const dashes = new Set(
      marks.flatMap((mark) => (mark.type === 'rect' && mark.stroke?.dash ? [mark.stroke.dash.join()] : [])),
    );
    expect(dashes.size).toBe(2);
    const fills = [0, 1, 2].map((category) =>
      marks.find((mark) => mark.type === 'rect' && mark.datum?.category === category),
    );
    expect(fills.map((mark) => mark?.type === 'rect' && mark.fill)).toEqual(['#24578a', '#ffffff', '#ffffff']);
  });

  it('are reached by dashed lines and marked hollow', () => {
    const { marks } = drawChart(spec('line'), frameOf());
    const spots = marks.filter((mark) => mark.type === 'circle' && mark.datum !== undefined);
    expect(spots.map((mark) => mark.type === 'circle' && mark.fill)).toEqual(['#24578a', '#ffffff', '#ffffff']);
    const dashes = marks.flatMap((mark) =>
      mark.type === 'path' && mark.stroke?.dash ? [mark.stroke.dash.join()] : [],
    );
    expect(new Set(dashes).size).toBe(2);
  });
});
