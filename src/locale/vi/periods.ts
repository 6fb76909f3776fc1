import { type DateParts, readDate } from '../dates/partial-date.ts';
import type { PartialDate, Period } from '../types.ts';
import { formatShortDate, longDate, monthDigits } from './dates.ts';

const QUARTERS = ['I', 'II', 'III', 'IV'] as const;

/** A span of time in the words of Vietnamese reports: "6 tháng đầu năm 2023", "giai đoạn 2021 – 2023". */
export function formatPeriod(period: Period): string {
  switch (period.kind) {
    case 'year':
      return `năm ${period.year}`;
    case 'half':
      return `6 tháng ${period.half === 1 ? 'đầu' : 'cuối'} năm ${period.year}`;
    case 'quarter':
      return `quý ${QUARTERS[period.quarter - 1]} năm ${period.year}`;
    case 'month':
      return `tháng ${monthDigits(period.month)} năm ${period.year}`;
    case 'day':
      return pointInTime(period.date);
    case 'range':
      return formatRange(period.from, period.to);
    case 'as-of':
      return `tính đến ${pointInTime(period.date)}`;
  }
}

/** Days in the short form, which is how figures are dated: "ngày 30/6/2023", "tháng 6 năm 2023", "năm 2021". */
function pointInTime(date: PartialDate): string {
  const parts = readDate(date);
  if (!parts) return date;
  if (parts.precision === 'day') return `ngày ${formatShortDate(date)}`;
  return parts.precision === 'time' ? formatShortDate(date) : longDate(parts);
}

function formatRange(start: PartialDate, end: PartialDate): string {
  const from = readDate(start);
  const to = readDate(end);
  if (start === end) return pointInTime(start);
  if (from?.precision === 'year' && to?.precision === 'year') return `giai đoạn ${from.year} – ${to.year}`;
  if (from?.precision === 'month' && to?.precision === 'month') return monthRange(from, to);
  const until = from?.precision === to?.precision ? 'đến' : 'đến hết';
  return `từ ${pointInTime(start)} ${until} ${pointInTime(end)}`;
}

type Month = Extract<DateParts, { precision: 'month' }>;

function monthRange(from: Month, to: Month): string {
  if (from.year !== to.year) return `từ ${longDate(from)} đến ${longDate(to)}`;
  if (from.month > 1) return `từ tháng ${monthDigits(from.month)} đến ${longDate(to)}`;
  return to.month === 12 ? `12 tháng năm ${to.year}` : `${to.month} tháng đầu năm ${to.year}`;
}
