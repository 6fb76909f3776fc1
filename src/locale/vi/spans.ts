import { type DateParts, readDate } from '../dates/partial-date.ts';
import type { PartialDate } from '../types.ts';
import { clock, dayDigits, formatDate, longDate, monthDigits } from './dates.ts';

/** Start and end of a meeting; the month and year that they share are said once, at the end. */
export function formatSpan(starts: PartialDate, ends: PartialDate): string {
  if (starts === ends) return formatDate(starts);
  const from = readDate(starts);
  const to = readDate(ends);
  if (from?.precision === 'time' && to && 'day' in to && sameDay(from, to)) return hours(from, to);
  return `từ ${from && to ? beginning(from, to) : formatDate(starts)} đến ${formatDate(ends)}`;
}

type Timed = Extract<DateParts, { precision: 'time' }>;
type Dayed = Extract<DateParts, { day: number }>;

function sameDay(a: Dayed, b: Dayed): boolean {
  return a.year === b.year && a.month === b.month && a.day === b.day;
}

/** Within one day; an end without a clock time adds nothing to the start. */
function hours(from: Timed, to: Dayed): string {
  if (to.precision !== 'time') return longDate(from);
  return `từ ${clock(from.time)} đến ${longDate(to)}`;
}

/** The start without what the end says too; whole when they differ in precision, year or hour. */
function beginning(from: DateParts, to: DateParts): string {
  if (from.precision !== to.precision || from.year !== to.year) return longDate(from);
  if (from.precision === 'month') return `tháng ${monthDigits(from.month)}`;
  if (from.precision !== 'day' || to.precision !== 'day') return longDate(from);
  const day = `ngày ${dayDigits(from.day)}`;
  return from.month === to.month ? day : `${day} tháng ${monthDigits(from.month)}`;
}
