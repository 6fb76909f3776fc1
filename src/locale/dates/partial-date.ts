import type { PartialDate } from '../types.ts';

/** Hours and minutes, as two digits each. */
export interface ClockTime {
  readonly hour: string;
  readonly minute: string;
}

/** A date taken apart: each part is known only when the coarser ones are. */
export type DateParts =
  | { readonly precision: 'year'; readonly year: string }
  | { readonly precision: 'month'; readonly year: string; readonly month: number }
  | { readonly precision: 'day'; readonly year: string; readonly month: number; readonly day: number }
  | {
      readonly precision: 'time';
      readonly year: string;
      readonly month: number;
      readonly day: number;
      readonly time: ClockTime;
    };

const PARTIAL_DATE =
  /^(?<year>\d{4})(?:-(?<month>0[1-9]|1[0-2])(?:-(?<day>0[1-9]|[12]\d|3[01])(?:T(?<hour>[01]\d|2[0-3]):(?<minute>[0-5]\d))?)?)?$/;

/** Takes a date apart; undefined when the text is no date, which callers then show as it stands. */
export function readDate(date: PartialDate): DateParts | undefined {
  const groups = PARTIAL_DATE.exec(date)?.groups;
  if (!groups?.year) return undefined;
  const year = groups.year;
  if (groups.month === undefined) return { precision: 'year', year };
  const month = Number(groups.month);
  if (groups.day === undefined) return { precision: 'month', year, month };
  const day = Number(groups.day);
  if (groups.hour === undefined || groups.minute === undefined) return { precision: 'day', year, month, day };
  return { precision: 'time', year, month, day, time: { hour: groups.hour, minute: groups.minute } };
}
