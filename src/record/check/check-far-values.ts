import { type Diagnostic, formatPath } from '../../base/index.ts';
import type { Check } from '../faults.ts';
import { diagnose } from '../messages.ts';
import { bySeries, reportedFigures } from './reported-figures.ts';

/** Series of fewer values have no usual size. */
const FEWEST = 5;
/** How many times the usual distance from the median a value must be away to be told. */
const FARTHEST = 6;
/** The usual distance is never taken for less: a quarter of the median, by factors as by differences. */
const LEAST_FACTOR = Math.log(1.25);
const LEAST_SHARE = 0.25;
/** Makes the median of distances comparable with a standard deviation, as is usual. */
const NORMAL = 1.4826;

/**
 * Whether a value is far from all others of its series, as it is when a decimal sign slips. Values above zero are
 * measured by factors, so that steady growth is no fault; others by differences. The median is not moved by one
 * wrong value among five.
 */
export const checkFarValues: Check = ({ document, data, isFaulty }) =>
  bySeries(reportedFigures(data)).flatMap((figures) => {
    const known = figures.flatMap(({ path, value }) => (value === undefined ? [] : [{ path, value }]));
    if (known.length < FEWEST) return [];
    const values = known.map(({ value }) => value);
    const usual = median(values);
    const isFar = distanceTest(values, usual);
    return known.flatMap(({ path: indicator, value }): readonly Diagnostic[] => {
      const path = [...indicator, 'value'];
      if (!isFar(value) || isFaulty(path)) return [];
      const facts = { figure: document.sourceText(path) ?? String(value), usual, count: known.length };
      return [diagnose('record/far-value', facts, document.locate(path), formatPath(path))];
    });
  });

function distanceTest(values: readonly number[], usual: number): (value: number) => boolean {
  const byFactor = values.every((value) => value > 0);
  const scale = (value: number): number => (byFactor ? Math.log(value) : value);
  const least = byFactor ? LEAST_FACTOR : LEAST_SHARE * Math.abs(usual);
  const middle = median(values.map(scale));
  const distance = (value: number): number => Math.abs(scale(value) - middle);
  const typical = Math.max(NORMAL * median(values.map(distance)), least);
  return (value) => distance(value) > FARTHEST * typical;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? 0) + upper) / 2;
}
