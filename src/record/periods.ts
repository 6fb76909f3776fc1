import type { Period } from '../locale/index.ts';
import { isBefore, isPartialDate } from './dates.ts';

/**
 * Reads the time that a figure belongs to: `2022`, `2023-H1`, `2023-Q3`, `2023-09`, `2023-09-30`, or from one of
 * year, month or day to another: `2023-01/2023-09`, `2021/2023`, `2021/2023-06-30`. Undefined for all else, also for
 * a span whose end is before its start.
 */
export function parsePeriod(text: string): Period | undefined {
  return parsePart(text) ?? parseDate(text) ?? parseRange(text);
}

function parsePart(text: string): Period | undefined {
  const [, year, half, quarter] = /^(\d{4})-(?:H([12])|Q([1-4]))$/.exec(text) ?? [];
  if (!year || !isPartialDate(year)) return undefined;
  if (half) return { kind: 'half', year: Number(year), half: half === '1' ? 1 : 2 };
  return { kind: 'quarter', year: Number(year), quarter: quarterOf(quarter) };
}

function quarterOf(text: string | undefined): 1 | 2 | 3 | 4 {
  return text === '1' ? 1 : text === '2' ? 2 : text === '3' ? 3 : 4;
}

function parseDate(text: string): Period | undefined {
  if (!isCalendarDate(text)) return undefined;
  const year = Number(text.slice(0, 4));
  if (text.length === 4) return { kind: 'year', year };
  if (text.length === 7) return { kind: 'month', year, month: Number(text.slice(5)) };
  return { kind: 'day', date: text };
}

function parseRange(text: string): Period | undefined {
  const [from, to, ...rest] = text.split('/');
  if (!from || !to || rest.length > 0 || !isCalendarDate(from) || !isCalendarDate(to)) return undefined;
  return isBefore(to, from) ? undefined : { kind: 'range', from, to };
}

/** A year, a month or a day: a span of time is not told by the hour. */
function isCalendarDate(text: string): boolean {
  return text.length <= 10 && isPartialDate(text);
}
