import type { Figure } from '../types.ts';

const MOST_DECIMALS = 100;
/** What stands between thousands and before decimals, by the language's tag. */
const SIGNS: Readonly<Record<string, { readonly group: string; readonly decimal: string }>> = {
  'vi-VN': { group: '.', decimal: ',' },
  'en-GB': { group: ',', decimal: '.' },
};
const PLAIN = /^(-?)(\d+)(?:\.(\d+))?$/;
/** Where a sign stands between thousands. */
const THOUSANDS = /\B(?=(?:\d{3})+$)/g;

/**
 * A writer of numbers in one language: thousands grouped, exactly as many decimals as the figure has.
 * Rounding, where a figure was computed, is that of `Intl`: the shortest decimal form, halves away from zero.
 */
export function numberFormatter(tag: string): (figure: Figure) => string {
  const round = roundingFormatter(tag);
  return (figure) => formatDigits(figure, tag) ?? round(figure);
}

/** A number that is told in digits alone. To make a formatter of `Intl` takes longer than to read a record. */
function formatDigits({ value, decimals }: Figure, tag: string): string | undefined {
  const signs = SIGNS[tag];
  const [, minus = '', whole = '', fraction = ''] = PLAIN.exec(String(value)) ?? [];
  if (!signs || whole === '' || !Number.isInteger(decimals) || decimals < 0 || decimals > MOST_DECIMALS)
    return undefined;
  const digits = roundDigits(whole, fraction, decimals);
  const sign = /[1-9]/.test(digits) ? minus : '';
  const grouped = sign + digits.slice(0, digits.length - decimals).replace(THOUSANDS, signs.group);
  return decimals > 0 ? grouped + signs.decimal + digits.slice(-decimals) : grouped;
}

/** The digits of a number to a count of decimals. */
function roundDigits(whole: string, fraction: string, decimals: number): string {
  const kept = whole + fraction.slice(0, decimals).padEnd(decimals, '0');
  if (fraction.charAt(decimals) < '5') return kept;
  return String(BigInt(kept) + 1n).padStart(kept.length, '0');
}

/** Formatters are costly to make, so there is one per count of decimals, kept. */
function roundingFormatter(tag: string): (figure: Figure) => string {
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
