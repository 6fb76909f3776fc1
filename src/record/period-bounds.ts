import type { PartialDate, Period } from '../locale/index.ts';
import { daysOf } from './dates.ts';

/** The first and the last day of a span of time, as `2023-01-01`; both belong to it. */
export interface PeriodBounds {
  readonly from: string;
  readonly to: string;
}

/** The days that a period covers. What stands at a date ("tính đến") covers the last day of that date alone. */
export function periodBounds(period: Period): PeriodBounds {
  switch (period.kind) {
    case 'year':
      return months(period.year, 1, 12);
    case 'half':
      return months(period.year, period.half * 6 - 5, period.half * 6);
    case 'quarter':
      return months(period.year, period.quarter * 3 - 2, period.quarter * 3);
    case 'month':
      return months(period.year, period.month, period.month);
    case 'day':
      return { from: firstDay(period.date), to: lastDay(period.date) };
    case 'range':
      return { from: firstDay(period.from), to: lastDay(period.to) };
    case 'as-of':
      return { from: lastDay(period.date), to: lastDay(period.date) };
  }
}

/** Orders periods in time: by their ends, those of one end by their starts, the longer one first. */
export function comparePeriods(a: Period, b: Period): number {
  const [one, other] = [periodBounds(a), periodBounds(b)];
  return compareTexts(one.to, other.to) || compareTexts(one.from, other.from);
}

/** How many months a period has at least a day of: 12 for a year, 6 for a half; 0 for what stands at a date. */
export function periodMonths(period: Period): number {
  if (period.kind === 'as-of') return 0;
  const { from, to } = periodBounds(period);
  const count = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return count(to) - count(from) + 1;
}

function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function months(year: number, first: number, last: number): PeriodBounds {
  return { from: firstDay(monthCode(year, first)), to: lastDay(monthCode(year, last)) };
}

function monthCode(year: number, month: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
}

/** The first day of a date that may be known to the year or month only; a time of day is dropped. */
function firstDay(date: PartialDate): string {
  return `${date}${'-01-01'.slice(date.length - 4)}`.slice(0, 10);
}

function lastDay(date: PartialDate): string {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length > 7) return date.slice(0, 10);
  return `${date}-${String(daysOf(Number(date.slice(0, 4)), Number(date.slice(5, 7)))).padStart(2, '0')}`;
}
