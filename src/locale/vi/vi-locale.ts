import { vi as labels } from '../labels/vi.ts';
import { makeLocale } from '../make-locale.ts';
import type { Locale } from '../types.ts';
import { charts } from './charts.ts';
import * as comparisons from './comparisons.ts';
import { formatDate, formatDateWithBlanks, formatShortDate } from './dates.ts';
import { formatPeriod } from './periods.ts';
import { senseWords } from './sense-words.ts';
import { formatSpan } from './spans.ts';
import { boundWord, formatRank, statusWord, units, withStatus } from './words.ts';

/** Makes the Vietnamese locale. */
export function makeVietnamese(): Locale {
  return makeLocale({
    language: 'vi',
    tag: 'vi-VN',
    labels,
    conjunction: 'và',
    amounts: { dash: ' – ', fromTo: (from, to) => `từ ${from} đến ${to}`, units },
    words: { boundWord, statusWord, withStatus, formatRank },
    comparisons,
    charts,
    sense: senseWords,
    dates: { formatDate, formatShortDate, formatDateWithBlanks, formatSpan, formatPeriod },
  });
}
