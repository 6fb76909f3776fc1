import type { ChartFrame } from './drawing.ts';
import type { ChartSpec } from './spec.ts';

/** Numbers beyond this are no figures of any report, and sums of them would not be exact. */
const LARGEST = 1e21;

/** Throws a RangeError for numbers that nothing can be drawn from: who makes a spec has to keep them out. */
export function checkChart(spec: ChartSpec, frame: ChartFrame): void {
  spec.series.forEach(({ points }, series) => {
    points.forEach((point, category) => {
      if (point === null) return;
      const numbers = point.target ? [point.value, point.target.value] : [point.value];
      if (!numbers.every((number) => Math.abs(number) <= LARGEST))
        throw new RangeError(`a chart's values are finite numbers up to 1e21: series ${series}, category ${category}`);
    });
  });
  if (!Number.isInteger(spec.decimals) || spec.decimals < 0 || spec.decimals > 100)
    throw new RangeError(`a chart's decimals are a whole number from 0 to 100: ${spec.decimals}`);
  const { width, height = 1, look } = frame;
  if (![width, height, look.size].every((length) => Number.isFinite(length) && length > 0))
    throw new RangeError(`a chart's frame has positive lengths: ${width}, ${height}, ${look.size}`);
}
