import { localeFor } from '../../locale/index.ts';
import type { ChartSpec } from '../spec.ts';
import { makeValueScale } from './value-scale.ts';

/** An axis of values for programs that draw charts by themselves. */
export interface ValueAxis {
  readonly low: number;
  readonly high: number;
  /** From tick to tick. */
  readonly step: number;
  /** Decimals that the ticks need. */
  readonly decimals: number;
}

/** As many steps as a chart of usual height has. */
const STEPS = 5;

/** The axis that a chart is drawn on here: bars from zero, lines from where they are. Undefined for a chart without values. */
export function valueAxis(spec: ChartSpec): ValueAxis | undefined {
  const isLine = spec.kind === 'line' || spec.kind === 'sparkline';
  const values = spec.series
    .flatMap(({ points }) => points)
    .flatMap((point) => (point ? [point.value, ...(point.target && !isLine ? [point.target.value] : [])] : []));
  const scale = makeValueScale({ spec, words: localeFor(spec.language) }, values, STEPS, !isLine);
  const [first, second] = scale.ticks;
  if (!first || !second) return undefined;
  const step = Number((second.value - first.value).toPrecision(12));
  const decimals = /\.(\d+)$/.exec(String(step))?.[1]?.length ?? 0;
  return { low: scale.low, high: scale.high, step, decimals };
}
