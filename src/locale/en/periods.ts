import { type DateParts, readDate } from '../dates/partial-date.ts';
import type { PartialDate, Period } from '../types.ts';
import { formatDate, longDate, monthName } from './dates.ts';
import { smallNumber } from './words.ts';

const QUARTERS = ['first', 'second', 'third', 'fourth'] as const;

/** A span of time in words: "first nine months of 2023", "2021–2023", "from 2021 to 30 June 2023". */
export function formatPeriod(period: Period): string {
  switch (period.kind) {
    case 'year':
      return String(period.year);
    case 'half':
      return `${period.half === 1 ? 'first' : 'second'} half of ${period.year}`;
    case 'quarter':
      return `${QUARTERS[period.quarter - 1]} quarter of ${period.year}`;
    case 'month':
      return `${monthName(period.month)} ${period.year}`;
    case 'day':
      return formatDate(period.date);
    case 'range':
      return formatRange(period.from, period.to);
    case 'as-of':
      return `as of ${formatDate(period.date)}`;
  }
}

function formatRange(start: PartialDate, end: PartialDate): string {
  const from = readDate(start);
  const to = readDate(end);
  if (start === end) return formatDate(start);
  if (from?.precision === 'year' && to?.precision === 'year') return `${from.year}–${to.year}`;
  if (from?.precision === 'month' && to?.precision === 'month') return monthRange(from, to);
  return `from ${formatDate(start)} to ${formatDate(end)}`;
}

type Month = Extract<DateParts, { precision: 'month' }>;

function monthRange(from: Month, to: Month): string {
  if (from.year !== to.year) return `${longDate(from)} to ${longDate(to)}`;
  if (from.month > 1) return `${monthName(from.month)} to ${longDate(to)}`;
  return to.month === 12 ? `January to ${longDate(to)}` : `first ${smallNumber(to.month)} months of ${to.year}`;
}
