import type { Language } from '../base/index.ts';
import type { ChartWords } from './chart-words.ts';
import type { DateWords } from './dates/date-words.ts';
import { formatList } from './format-list.ts';
import type { LabelKey } from './labels/keys.ts';
import { capitalise, upper } from './letter-case.ts';
import type { SenseWords } from './lines/break-costs.ts';
import { nameLines } from './lines/name-lines.ts';
import { nameOrder, textOrder } from './names/compare-names.ts';
import { namesChange } from './names-change.ts';
import { type AmountWords, formatAmount } from './numbers/format-amount.ts';
import { numberFormatter } from './numbers/format-number.ts';
import type { Locale } from './types.ts';

/** What makes one language differ from another. */
export interface LocaleParts {
  readonly language: Language;
  readonly tag: string;
  readonly labels: Readonly<Record<LabelKey, string>>;
  /** The word before the last item of a list. */
  readonly conjunction: string;
  readonly amounts: Omit<AmountWords, 'formatNumber'>;
  readonly words: Pick<Locale, 'boundWord' | 'statusWord' | 'withStatus' | 'formatRank'>;
  readonly comparisons: Pick<
    Locale,
    'formatChange' | 'formatGrowth' | 'againstTarget' | 'againstPrevious' | 'formatScore' | 'formatRatio' | 'formatGap'
  >;
  readonly dates: DateWords;
  readonly charts: ChartWords;
  readonly sense: SenseWords;
}

/** Puts a locale together of one language's parts and the rules that all languages share. */
export function makeLocale(parts: LocaleParts): Locale {
  const { language, tag, labels, conjunction, amounts, words } = parts;
  const formatNumber = numberFormatter(tag);
  const amountWords = { ...amounts, formatNumber };
  const compare = textOrder(tag);
  return {
    language,
    tag,
    formatNumber,
    formatAmount: (amount, unit) => formatAmount(amountWords, amount, unit),
    withBound: (bound, amount) => [words.boundWord(bound), amount].filter((word) => word !== '').join(' '),
    ...words,
    ...parts.comparisons,
    namesChange,
    ...parts.dates,
    formatList: (items) => formatList(items, conjunction),
    compareNames: nameOrder(compare),
    compare,
    upper,
    capitalise,
    label: (key) => labels[key],
    labels,
    charts: parts.charts,
    nameLines: (text, room) => nameLines(text, room, parts.sense),
  };
}
