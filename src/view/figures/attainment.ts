import type { Amount, Bound, Figure, Locale } from '../../locale/index.ts';
import { between, ends } from './amount.ts';
import { percentOf } from './percentage.ts';

/** A value as a share of its target, with the value's own bound: "95,3%", "trên 101,7%". Null where it makes no sense. */
export function attainmentWords(locale: Locale, value: Amount, bound: Bound, target: Figure): string | null {
  const [low, high] = ends(value).map((end) => percentOf(end, target));
  if (!low || !high) return null;
  return locale.withBound(bound, locale.formatAmount(between(low, high), '%'));
}
