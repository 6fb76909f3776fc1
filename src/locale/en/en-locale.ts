import { en as labels } from '../labels/en.ts';
import { makeLocale } from '../make-locale.ts';
import type { Locale } from '../types.ts';
import { charts } from './charts.ts';
import * as comparisons from './comparisons.ts';
import { formatDate, formatDateWithBlanks, formatShortDate } from './dates.ts';
import { formatPeriod } from './periods.ts';
import { senseWords } from './sense-words.ts';
import { formatSpan } from './spans.ts';
import { boundWord, formatRank, statusWord, units, withStatus } from './words.ts';

/** Makes the English locale, in the British forms. */
export function makeEnglish(): Locale {
  return makeLocale({
    language: 'en',
    tag: 'en-GB',
    labels,
    conjunction: 'and',
    amounts: { dash: '–', fromTo: (from, to) => `${from} to ${to}`, units },
    words: { boundWord, statusWord, withStatus, formatRank },
    comparisons,
    charts,
    sense: senseWords,
    dates: { formatDate, formatShortDate, formatDateWithBlanks, formatSpan, formatPeriod },
  });
}
