import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ChartDrawing, type ChartSpec, drawChart } from '../../../src/chart/index.ts';
import { anyChart, anyFrame, kinds } from '../../support/any-chart.ts';
import { areasOf, collisions, lengthsOf, outside } from '../../support/chart-rules.ts';
import { frameOf, look, samples } from '../../support/chart-samples.ts';

type Rule = (drawing: ChartDrawing, spec: ChartSpec) => void;

const rules: Readonly<Record<string, Rule>> = {
  'keeps every mark inside its frame': (drawing) => {
    expect(outside(drawing)).toEqual([]);
  },
  'lets no two texts lie on one another': (drawing) => {
    expect(collisions(drawing)).toEqual([]);
  },
  'rounds lengths to 0.01 pt': (drawing) => {
    for (const length of lengthsOf(drawing)) expect(Object.is(length, Math.round(length * 100) / 100)).toBe(true);
  },
};

describe.each(Object.entries(samples))('the sample: %s', (_, spec) => {
  const drawing = drawChart(spec, frameOf(spec.kind === 'sparkline' ? 80 : 467));
  test.each(Object.entries(rules))('%s', (_name, rule) => rule(drawing, spec));
});

describe.each(kinds)('any chart of the kind %s', (kind) => {
  test.each(Object.entries(rules))('%s', (_, rule) => {
    fc.assert(
      fc.property(anyChart(kind), anyFrame, (spec, frame) => {
        rule(drawChart(spec, frame), spec);
      }),
      { numRuns: 60 },
    );
  });

  test('comes out the same twice', () => {
    fc.assert(
      fc.property(anyChart(kind), anyFrame, (spec, frame) => {
        expect(drawChart(structuredClone(spec), frame)).toEqual(drawChart(spec, frame));
      }),
      { numRuns: 20 },
    );
  });

  test('keeps its width, and a height that is high enough', () => {
    fc.assert(
      fc.property(anyChart(kind), anyFrame, (spec, frame) => {
        const { width, height } = drawChart(spec, frame);
        expect(width).toBe(frame.width);
        expect(height).toBeGreaterThanOrEqual(frame.height ?? 0);
      }),
      { numRuns: 60 },
    );
  });
});

describe('columns and bars', () => {
  test('are as long as their values, from zero on', () => {
    fc.assert(
      fc.property(anyChart('column', 'bar', 'bullet'), anyFrame, (spec, frame) => {
        const drawing = drawChart(spec, frame);
        const areas = areasOf(drawing);
        const upwards = isUpright(drawing);
        const values = areas.map(({ datum }) => spec.series[datum.series]?.points[datum.category]?.value ?? Number.NaN);
        const lengths = areas.map(({ width, height }) => (upwards ? height : width));
        const largest = Math.max(...values.map(Math.abs));
        const scale = (lengths[values.findIndex((value) => Math.abs(value) === largest)] ?? 0) / largest;
        values.forEach((value, index) => {
          expect(Math.abs((lengths[index] ?? 0) - Math.abs(value) * scale)).toBeLessThanOrEqual(0.0101);
        });
        const zeros = areas.map(({ x, y, width, height }, index) => {
          const isPositive = (values[index] ?? 0) > 0;
          if (upwards) return isPositive ? y + height : y;
          return isPositive ? x : x + width;
        });
        expect(Math.max(0, ...zeros) - Math.min(...zeros, Math.max(0, ...zeros))).toBeLessThanOrEqual(0.0201);
      }),
      { numRuns: 120 },
    );
  });

  test('stand in the order of categories, then of series', () => {
    fc.assert(
      fc.property(anyChart('column', 'bar', 'bullet'), anyFrame, (spec, frame) => {
        const drawing = drawChart(spec, frame);
        const upwards = isUpright(drawing);
        const placed = [...areasOf(drawing)].sort((one, other) => (upwards ? one.x - other.x : one.y - other.y));
        const keys = placed.map(({ datum }) => datum.category * 100 + datum.series);
        expect(keys).toEqual([...keys].sort((one, other) => one - other));
      }),
      { numRuns: 60 },
    );
  });
});

/** Whether values go upwards: then the lines of the grid are level. */
function isUpright({ marks }: ChartDrawing): boolean {
  return marks.some((mark) => {
    if (mark.type !== 'path' || mark.stroke?.color !== look.gridColor) return false;
    const [start, end] = mark.points;
    return start !== undefined && end !== undefined && start[1] === end[1];
  });
}
