import type { Figure } from '../../locale/index.ts';

const MOST_DECIMALS = 6;

/**
 * What share of `whole` is `part`, in per cent, with one decimal, or none when the share is a whole number.
 * A share near 0 or 100 takes as many decimals as keep it from being taken for 0 or 100: 99,96% is not all.
 * Undefined where a share makes no sense: of nothing, or of something below zero.
 */
export function percentOf(part: Figure, whole: Figure): Figure | undefined {
  if (whole.value <= 0 || part.value < 0) return undefined;
  const { one, other } = toWhole(part, whole);
  return withFewDecimals((one * 100) / other);
}

/** A computed percentage with as few decimals as tell it truly. */
function withFewDecimals(value: number): Figure {
  if (Number.isInteger(value)) return { value, decimals: 0 };
  let decimals = 1;
  while (decimals < MOST_DECIMALS && isMisleading(value, decimals)) decimals += 1;
  return { value, decimals };
}

function isMisleading(value: number, decimals: number): boolean {
  const scale = 10 ** decimals;
  const shown = Math.round(value * scale) / scale;
  return shown !== value && (shown === 0 || shown === 100);
}

/** The difference of two figures, exact in the decimals of the finer one. */
export function difference(a: Figure, b: Figure): Figure {
  const { one, other, scale } = toWhole(a, b);
  return { value: (one - other) / scale, decimals: Math.max(a.decimals, b.decimals) };
}

/**
 * Both figures as whole numbers of the finer one's last decimal, so that 0.07 of 0.1 is exactly 70%.
 * Numbers too large for that stay as they are, with a scale of 1.
 */
function toWhole(a: Figure, b: Figure): { one: number; other: number; scale: number } {
  const scale = 10 ** Math.max(a.decimals, b.decimals);
  const one = Math.round(a.value * scale);
  const other = Math.round(b.value * scale);
  const isExact = Number.isSafeInteger(one) && Number.isSafeInteger(other);
  return isExact ? { one, other, scale } : { one: a.value, other: b.value, scale: 1 };
}
