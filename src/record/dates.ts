const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2}))?)?)?$/;

/**
 * Whether a text is a date of the calendar, as precise as it is known: `2023`, `2023-10`, `2023-10-05`,
 * `2023-10-05T08:00`. Days that do not exist (`2023-02-30`) are none.
 */
export function isPartialDate(text: string): boolean {
  const found = DATE.exec(text);
  if (!found) return false;
  const [year, month, day, hour, minute] = found
    .slice(1)
    .map((part) => (part === undefined ? undefined : Number(part)));
  if (year === undefined || year < 1) return false;
  if (month !== undefined && (month < 1 || month > 12)) return false;
  if (month !== undefined && day !== undefined && (day < 1 || day > daysOf(year, month))) return false;
  return (hour ?? 0) < 24 && (minute ?? 0) < 60;
}

/** Whether a text is a whole day: `2023-10-05`. */
export function isFullDate(text: string): boolean {
  return text.length === 10 && isPartialDate(text);
}

/** Whether one date is surely before another: compared as far as both are known. */
export function isBefore(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
}

/** Whether one date is surely after another: compared as far as both are known. */
export function isAfter(a: string, b: string): boolean {
  return isBefore(b, a);
}

/** How many days a month has; months from 1. */
export function daysOf(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}
