import { type ClockTime, type DateParts, readDate } from '../dates/partial-date.ts';
import type { PartialDate } from '../types.ts';

/** Days under 10 take a zero. */
export const dayDigits = (day: number): string => String(day).padStart(2, '0');

/** Months 1 and 2 take a zero and no others, so that they are not turned into 11 and 12 by one stroke. */
export const monthDigits = (month: number): string => (month <= 2 ? `0${month}` : String(month));

/** "08 giờ 30". */
export const clock = ({ hour, minute }: ClockTime): string => `${hour} giờ ${minute}`;

/** "ngày 05 tháng 3 năm 2023" and the shorter forms of less precise dates, as official documents write them. */
export function formatDate(date: PartialDate): string {
  const parts = readDate(date);
  return parts ? longDate(parts) : date;
}

/** The long form of a date taken apart. */
export function longDate(parts: DateParts): string {
  const year = `năm ${parts.year}`;
  if (parts.precision === 'year') return year;
  const month = `tháng ${monthDigits(parts.month)} ${year}`;
  if (parts.precision === 'month') return month;
  const day = `ngày ${dayDigits(parts.day)} ${month}`;
  return parts.precision === 'day' ? day : `${clock(parts.time)}, ${day}`;
}

/** "05/9/2026", with the padding of the long form. */
export function formatShortDate(date: PartialDate): string {
  const parts = readDate(date);
  if (!parts) return date;
  if (parts.precision === 'year') return parts.year;
  const month = `${monthDigits(parts.month)}/${parts.year}`;
  if (parts.precision === 'month') return month;
  const day = `${dayDigits(parts.day)}/${month}`;
  return parts.precision === 'day' ? day : `${clock(parts.time)}, ngày ${day}`;
}

/** Room for what is filled in by hand: no-break spaces, so that it is neither lost nor broken. */
const BLANK = '\u00a0'.repeat(4);

/** The long form with room to be filled in by hand for each part that is not known. */
export function formatDateWithBlanks(date: PartialDate | undefined): string {
  const parts = date === undefined ? undefined : readDate(date);
  if (date !== undefined && !parts) return date;
  if (parts && 'day' in parts) return longDate(parts);
  const month = parts?.precision === 'month' ? monthDigits(parts.month) : BLANK;
  return `ngày ${BLANK} tháng ${month} năm ${parts?.year ?? BLANK}`;
}
