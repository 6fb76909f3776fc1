import type { Place } from '../../base/index.ts';
import type { Locale } from '../../locale/index.ts';
import type { Site } from '../compile/rewrite.ts';
import { diagnose } from '../messages.ts';
import type { Report } from '../types.ts';

/** Most characters that one document may have as markup, and most rounds of all loops together. */
export const LIMITS = { characters: 20_000_000, rounds: 2_000_000 } as const;

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
