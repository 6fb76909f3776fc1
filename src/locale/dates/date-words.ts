import type { PartialDate, Period } from '../types.ts';

/** How one language writes dates and spans of time. */
export interface DateWords {
  formatDate(date: PartialDate): string;
  formatShortDate(date: PartialDate): string;
  formatDateWithBlanks(date: PartialDate | undefined): string;
  formatSpan(starts: PartialDate, ends: PartialDate): string;
  formatPeriod(period: Period): string;
}
