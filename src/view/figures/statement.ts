import type { Amount, Locale } from '../../locale/index.ts';
import type { Indicator } from '../../record/index.ts';
import { ends, size } from './amount.ts';

/** What is already known of the indicator in words. */
export interface KnownWords {
  readonly figure: string | null;
  readonly rank: string | null;
  readonly compare: string | null;
}

/**
 * What the indicator says, to follow its name: "ước đạt 5,79%", "tăng 37,8%". Without a value it is the rank, without
 * a rank the comparison; a status that is not plain achievement stays with them.
 */
export function statementWords(locale: Locale, indicator: Indicator, known: KnownWords): string {
  const { status } = indicator;
  if (known.figure !== null) {
    const growth = growthWords(locale, indicator);
    return growth ?? figureOf(locale, indicator, known.figure);
  }
  const words = known.rank ?? known.compare ?? '';
  return status === undefined || status === 'achieved' ? words : `${locale.statusWord(status)} ${words}`.trim();
}

/** A ratio and a gap are no levels: "bằng 145,4% cùng kỳ" is not "đạt 145,4%". */
function figureOf(locale: Locale, { measure, status }: Indicator, figure: string): string {
  if (measure === 'ratio') return locale.formatRatio(status, figure);
  if (measure === 'difference') return locale.formatGap(status, figure);
  return status ? locale.withStatus(status, figure) : figure;
}

/**
 * Growth under a name that does not speak of it: "Kim ngạch xuất khẩu … tăng 37,8%", where "đạt 37,8%" would be
 * read as a level. Undefined where the plain words are right, or the direction is not certain.
 */
function growthWords(locale: Locale, { measure, name, value, unit, bound, status }: Indicator): string | undefined {
  if (measure !== 'growth' || value === undefined || locale.namesChange(name)) return undefined;
  const [low, high] = ends(value);
  if (low.value < 0 !== high.value < 0) return undefined;
  const falls = low.value < 0;
  if (falls && bound !== 'exact' && bound !== 'about') return undefined;
  const amount = locale.withBound(bound, locale.formatAmount(sizeOf(value), unit));
  return locale.formatGrowth(status, falls ? 'down' : 'up', amount);
}

/** The amount without signs, the smaller end first. */
function sizeOf(amount: Amount): Amount {
  const [low, high] = ends(amount)
    .map(size)
    .sort((a, b) => a.value - b.value);
  return low && high && 'from' in amount ? { from: low, to: high } : (low ?? ends(amount)[0]);
}
