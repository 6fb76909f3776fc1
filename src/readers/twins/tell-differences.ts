import type { Diagnostic } from '../../base/index.ts';
import { diagnose } from '../messages.ts';
import type { ReadFormat } from '../read-document.ts';
import type { Difference } from './difference.ts';

/** More say no more. */
const MOST = 20;

/** Differences as diagnostics: a fault of ours, whatever the record. `formats` are those of the two files compared. */
export function tellDifferences(
  differences: readonly Difference[],
  formats: readonly [ReadFormat, ReadFormat],
): readonly Diagnostic[] {
  const told = differences
    .slice(0, MOST)
    .map(({ aspect, where, first, second }) => diagnose(`readers/twin-${aspect}`, { where, formats, first, second }));
  const rest = differences.length - told.length;
  return rest > 0 ? [...told, diagnose('readers/twin-more', { count: rest })] : told;
}
