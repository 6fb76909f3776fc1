import type { Outcome } from '../base/index.ts';
import { diagnose } from './messages.ts';

/** The moment of a document whose record gives no date. A zip file cannot hold a date before 1980. */
const NO_DATE = '2000-01-01T00:00:00Z';
const EARLIEST = Date.UTC(1980, 0, 2) / 1000;
const LATEST = Date.UTC(2107, 11, 30) / 1000;
const HANOI_HOURS = 7;

/**
 * The moment written into the files as created and modified: SOURCE_DATE_EPOCH when set, else
 * midnight in Việt Nam of the record's first known date, else a fixed one. Never the clock, so that the
 * same record gives the same bytes.
 */
export function momentOf(epoch: string | undefined, dates: readonly (string | undefined)[]): Outcome<string> {
  if (epoch !== undefined && epoch !== '') return momentOfEpoch(epoch);
  const known = dates.find((date) => date !== undefined);
  return { value: (known && midnight(known)) ?? NO_DATE, diagnostics: [] };
}

function momentOfEpoch(epoch: string): Outcome<string> {
  const seconds = /^\d{1,12}$/.test(epoch) ? Number(epoch) : Number.NaN;
  if (!isStorable(seconds)) return { diagnostics: [diagnose('pipeline/wrong-epoch', { found: epoch })] };
  return { value: iso(seconds), diagnostics: [] };
}

/** `2023`, `2023-10`, `2023-10-05` or with a time: the first midnight of it, in UTC. */
function midnight(date: string): string | undefined {
  const found = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(date);
  if (!found) return undefined;
  const [, year, month = '01', day = '01'] = found;
  const seconds = Date.UTC(Number(year), Number(month) - 1, Number(day), -HANOI_HOURS) / 1000;
  return isStorable(seconds) ? iso(seconds) : undefined;
}

function isStorable(seconds: number): boolean {
  return seconds >= EARLIEST && seconds <= LATEST;
}

function iso(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
}
