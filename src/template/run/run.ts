import type { Place } from '../../base/index.ts';
import type { Locale } from '../../locale/index.ts';
import type { Site } from '../compile/rewrite.ts';
import { diagnose } from '../messages.ts';
import type { Report } from '../types.ts';

/**
 * Most characters that one document may have as markup, and most rounds of all loops together. Words that are laid out
 * and written cost some 270 bytes a character: 3,300,000 of them as a table of 26,500 cells take 940 MiB at the peak of a
 * command that makes both files (Node 20, 64-bit), and a table of 10,000 rows and ten columns of short cells fits.
 */
export const LIMITS = { characters: 3_400_000, rounds: 2_000_000 } as const;

/** One rendering: what its helpers share. */
export interface Run {
  readonly locale: Locale;
  readonly sites: readonly Site[];
  readonly stamps: ReadonlyMap<Site, number>;
  readonly report: Report;
  rounds: number;
}

/** Ends a rendering that would not end by itself in good time. Its fault is reported already. */
export class RenderingStopped extends Error {}

/** Counts a round of a loop or a call of a partial. Throws RenderingStopped beyond the limit. */
export function countRound(run: Run, at: Place): void {
  run.rounds += 1;
  if (run.rounds > LIMITS.rounds) stop(run, at, 'rounds');
}

/** Throws RenderingStopped when there is more markup than any document needs. */
export function checkSize(run: Run, characters: number, at: Place): void {
  if (characters > LIMITS.characters) stop(run, at, 'characters');
}

function stop(run: Run, at: Place, what: keyof typeof LIMITS): never {
  run.report(diagnose('template/too-much', { what, limit: LIMITS[what] }, at));
  throw new RenderingStopped();
}
