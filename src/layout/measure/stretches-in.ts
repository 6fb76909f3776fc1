import type { Stretch } from './inline-text.ts';

/** The stretches that share characters with `start` to `end`: found by halving, since a paragraph may have thousands. */
export function stretchesIn(stretches: readonly Stretch[], start: number, end: number): readonly Stretch[] {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  let until = low;
  while ((stretches[until]?.start ?? end) < end) until++;
  return low === 0 && until === stretches.length ? stretches : stretches.slice(low, until);
}
