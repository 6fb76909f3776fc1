import type { Locale } from '../../locale/index.ts';
import type { Indicator } from '../../record/index.ts';

/** Value with unit and bound: "gần 1,3 tỷ USD". Null when the value is missing or is itself the rank. */
export function figureWords(locale: Locale, indicator: Indicator): string | null {
  const { value, unit, bound } = indicator;
  if (value === undefined || placeOf(indicator) !== undefined) return null;
  return locale.withBound(bound, locale.formatAmount(value, unit));
}

/** "thứ 12 cả nước", "Top 10 của cả nước". Null when no rank is known. */
export function rankWords(locale: Locale, indicator: Indicator): string | null {
  const { rank } = indicator;
  const place = placeOf(indicator) ?? rank?.place;
  return locale.formatRank({ place, top: rank?.top, within: rank?.within }) || rank?.within || null;
}

/** The value as a place in an order, when it is one: 12 of the measure "rank" is "thứ 12", and no quantity. */
function placeOf({ measure, value, unit, rank, bound }: Indicator): number | undefined {
  if (measure !== 'rank' || value === undefined || 'from' in value) return undefined;
  if (unit !== undefined || bound !== 'exact' || !Number.isSafeInteger(value.value) || value.value < 1)
    return undefined;
  return rank?.place === undefined || rank.place === value.value ? value.value : undefined;
}
