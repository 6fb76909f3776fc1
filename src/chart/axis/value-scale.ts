import { max, min, tickStep } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import type { Points } from '../../base/index.ts';
import type { Task } from '../task.ts';

/** The axis of values. */
export interface ValueScale {
  readonly low: number;
  readonly high: number;
  /** Whether zero is not on the axis: this has to be shown. */
  readonly isCut: boolean;
  /** Empty texts: there is no room for numbers. */
  readonly ticks: readonly { readonly value: number; readonly text: string }[];
  /** How far from the lowest value, on an axis of some length. */
  at(value: number, length: Points): Points;
}

/** Values nearer to zero than this are zero to an axis: ticks of smaller steps have no exact numbers. */
const TINY = 1e-12;

/** An axis that begins and ends at round values, with about `count` steps, none finer than the values are. */
export function makeValueScale(
  task: Pick<Task, 'spec' | 'words'>,
  values: readonly number[],
  count: number,
  fromZero = true,
): ValueScale {
  const [low, high] = extentOf(values, fromZero);
  const steps = stepsOf(low, high, count, task.spec.decimals);
  const scale = scaleLinear().domain([low, high]).nice(steps);
  const [from = low, to = high] = scale.domain();
  const decimals = decimalsOf(tickStep(from, to, steps));
  return {
    low: from,
    high: to,
    isCut: from > 0 || to < 0,
    ticks: scale.ticks(steps).map((value) => ({ value, text: task.words.formatNumber({ value, decimals }) })),
    at: (value, length) => scale(value) * length,
  };
}

/** The same axis without numbers, for a frame too narrow for them. */
export function withoutNumbers(scale: ValueScale): ValueScale {
  return { ...scale, ticks: scale.ticks.map(({ value }) => ({ value, text: '' })) };
}

function extentOf(values: readonly number[], fromZero: boolean): readonly [number, number] {
  const low = min(values) ?? 0;
  const high = max(values) ?? 0;
  const [from, to] = fromZero || !isFarFromZero(low, high) ? [Math.min(0, low), Math.max(0, high)] : [low, high];
  return to - from > TINY ? [from, to] : [0, 1];
}

/** Whether values differ by so little, for their size, that an axis from zero would hide how they move. */
function isFarFromZero(low: number, high: number): boolean {
  const spread = high - low;
  return low * high > 0 && spread > 0 && spread < 0.4 * Math.max(Math.abs(low), Math.abs(high));
}

/** Fewer steps, until none is finer than the last digit of the values: no 0.5 of a household. */
function stepsOf(low: number, high: number, count: number, decimals: number): number {
  let steps = Math.max(1, count);
  while (steps > 1 && tickStep(low, high, steps) < 10 ** -decimals * 0.999) steps--;
  return steps;
}

function decimalsOf(step: number): number {
  for (let decimals = 0; decimals < 12; decimals++) {
    const scaled = step * 10 ** decimals;
    if (Math.abs(scaled - Math.round(scaled)) < 1e-6 * scaled) return decimals;
  }
  return 12;
}
