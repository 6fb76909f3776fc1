import type { Amount, Bound, Direction, Figure, Locale } from '../../locale/index.ts';
import { between, ends, size } from './amount.ts';
import { difference, percentOf } from './percentage.ts';

/** What a change is computed of. */
export interface Comparison {
  readonly value: Amount;
  readonly bound: Bound;
  readonly previous: Figure;
  readonly unit: string | undefined;
  readonly measure: string | undefined;
}

/**
 * How a value has changed since the period before: "tăng 2,65 điểm phần trăm", "giảm 3,1%". Null where the direction
 * is not certain, for nothing is invented.
 */
export function changeWords(locale: Locale, comparison: Comparison): string | null {
  const { value, bound, previous, measure } = comparison;
  if (measure === 'rank') return null;
  const differences = ends(value).map((end) => difference(end, previous));
  const direction = directionOf(differences);
  if (!direction) return null;
  if (direction === 'same') return bound === 'exact' ? locale.formatChange('same', '') : null;
  const sizeBound = boundOfSize(bound, direction);
  return (
    sizeBound &&
    locale.formatChange(direction, locale.withBound(sizeBound, changeSize(locale, comparison, differences)))
  );
}

function directionOf(differences: readonly Figure[]): Direction | undefined {
  if (differences.every(({ value }) => value > 0)) return 'up';
  if (differences.every(({ value }) => value < 0)) return 'down';
  return differences.every(({ value }) => value === 0) ? 'same' : undefined;
}

/**
 * The bound of a change's size. A rise of "over 5" is over the difference, a fall to "nearly 5" is over it too; a
 * rise to "under 5" may be no rise at all, and so nothing is said.
 */
function boundOfSize(bound: Bound, direction: Direction): Bound | null {
  const sizes: Readonly<Record<Bound, Bound | null>> =
    direction === 'up'
      ? { exact: 'exact', about: 'about', over: 'over', nearly: 'nearly', under: null }
      : { exact: 'exact', about: 'about', over: null, nearly: 'over', under: 'over' };
  return sizes[bound];
}

function changeSize(locale: Locale, comparison: Comparison, differences: readonly Figure[]): string {
  const { previous, unit } = comparison;
  const sizes = differences.map(size);
  const relative = sizes.map((one) => percentOf(one, previous));
  const points = pointUnit(comparison);
  if (points === undefined && relative.every((one) => one !== undefined)) return write(locale, relative, '%');
  return write(locale, sizes, points ?? unit);
}

function write(locale: Locale, sizes: readonly Figure[], unit: string | undefined): string {
  const [low, high] = [...sizes].sort((a, b) => a.value - b.value);
  return low && high ? locale.formatAmount(between(low, high), unit) : '';
}

const PERCENT = /^(?:%|điểm %|điểm phần trăm|phần trăm|per ?cent|percentage point)/iu;
const PER_MILLE = /^(?:‰|điểm ‰)/u;
const PROPORTIONS = new Set(['share', 'growth', 'ratio', 'attainment']);

/** Whether an indicator is itself a proportion: a rate, a share, or anything in per cent. */
export function isProportion({
  unit,
  measure,
}: {
  readonly unit?: string | undefined;
  readonly measure?: string | undefined;
}): boolean {
  const inPercent = unit !== undefined && (PERCENT.test(unit) || PER_MILLE.test(unit));
  return inPercent || (measure !== undefined && PROPORTIONS.has(measure));
}

/**
 * The unit of a change that is a difference of percentages, or undefined when the change is relative. A percentage
 * that rises from 4% to 5% has not risen by 25% nor by 1%, but by one point. Other proportions ("1,5 lần") differ
 * in their own unit.
 */
function pointUnit({ unit, measure }: Comparison): string | undefined {
  if (unit && PERCENT.test(unit)) return 'điểm %';
  if (unit && PER_MILLE.test(unit)) return 'điểm ‰';
  if (measure === undefined || !PROPORTIONS.has(measure)) return undefined;
  return unit ?? 'điểm %';
}
