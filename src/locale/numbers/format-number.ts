import type { Figure } from '../types.ts';

const MOST_DECIMALS = 100;

/**
 * A writer of numbers in one language: thousands grouped, exactly as many decimals as the figure has.
 * Rounding, where a figure was computed, is that of `Intl`: the shortest decimal form, halves away from zero.
 * Formatters are costly to make, so there is one per count of decimals, kept.
 */
export function numberFormatter(tag: string): (figure: Figure) => string {
  const formatters = new Map<number, Intl.NumberFormat>();
  return ({ value, decimals }) => {
    const known = formatters.get(decimals);
    if (known) return known.format(value);
    const digits = Math.min(Math.max(0, decimals), MOST_DECIMALS);
    const made = new Intl.NumberFormat(tag, {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
      useGrouping: true,
      signDisplay: 'negative',
    });
    formatters.set(decimals, made);
    return made.format(value);
  };
}
