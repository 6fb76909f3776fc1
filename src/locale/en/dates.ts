import { type ClockTime, type DateParts, readDate } from '../dates/partial-date.ts';
import type { PartialDate } from '../types.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** The name of a month counted from 1. */
export const monthName = (month: number): string => MONTHS[month - 1] ?? String(month);

/** "08:30". */
export const clock = ({ hour, minute }: ClockTime): string => `${hour}:${minute}`;

/** "5 October 2023", "08:00, 5 October 2023", "October 2023", "2023". */
export function formatDate(date: PartialDate): string {
  const parts = readDate(date);
  return parts ? longDate(parts) : date;
}

/** The long form of a date taken apart. */
export function longDate(parts: DateParts): string {
  if (parts.precision === 'year') return parts.year;
  const month = `${monthName(parts.month)} ${parts.year}`;
  if (parts.precision === 'month') return month;
  const day = `${parts.day} ${month}`;
  return parts.precision === 'day' ? day : `${clock(parts.time)}, ${day}`;
}

/** "05/10/2023", day first. */
export function formatShortDate(date: PartialDate): string {
  const parts = readDate(date);
  if (!parts) return date;
  if (parts.precision === 'year') return parts.year;
  const month = `${String(parts.month).padStart(2, '0')}/${parts.year}`;
  if (parts.precision === 'month') return month;
  const day = `${String(parts.day).padStart(2, '0')}/${month}`;
  return parts.precision === 'day' ? day : `${clock(parts.time)}, ${day}`;
}

/** The long form with "…" to be filled in by hand for each part that is not known. */
export function formatDateWithBlanks(date: PartialDate | undefined): string {
  const parts = date === undefined ? undefined : readDate(date);
  if (date !== undefined && !parts) return date;
  if (parts && 'day' in parts) return longDate(parts);
  const month = parts?.precision === 'month' ? monthName(parts.month) : '…';
  return `… ${month} ${parts?.year ?? '…'}`;
}
