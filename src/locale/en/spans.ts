import { type DateParts, readDate } from '../dates/partial-date.ts';
import type { PartialDate } from '../types.ts';
import { clock, formatDate, longDate, monthName } from './dates.ts';

/** Start and end of a meeting; what they share is said once: "5–7 October 2023", "08:00–11:30, 5 October 2023". */
export function formatSpan(starts: PartialDate, ends: PartialDate): string {
  if (starts === ends) return formatDate(starts);
  const from = readDate(starts);
  const to = readDate(ends);
  if (!from || !to) return `${starts} to ${ends}`;
  if (from.precision === 'time' && 'day' in to && sameDay(from, to)) return hours(from, to);
  if (from.precision !== to.precision || from.precision === 'time') return `${longDate(from)} to ${longDate(to)}`;
  return days(from, to);
}

type Dayed = Extract<DateParts, { day: number }>;

function sameDay(a: Dayed, b: Dayed): boolean {
  return a.year === b.year && a.month === b.month && a.day === b.day;
}

/** Within one day; an end without a clock time adds nothing to the start. */
function hours(from: Extract<DateParts, { precision: 'time' }>, to: Dayed): string {
  return to.precision === 'time' ? `${clock(from.time)}–${longDate(to)}` : longDate(from);
}

/** Two dates of one precision: a tight dash between bare numbers, a spaced one between phrases. */
function days(from: DateParts, to: DateParts): string {
  if (from.precision === 'year') return `${from.year}–${to.year}`;
  if (from.year !== to.year || to.precision === 'year') return `${longDate(from)} – ${longDate(to)}`;
  if (from.precision === 'month') return `${monthName(from.month)} – ${longDate(to)}`;
  if (from.month === to.month) return `${from.day}–${longDate(to)}`;
  return `${from.day} ${monthName(from.month)} – ${longDate(to)}`;
}
