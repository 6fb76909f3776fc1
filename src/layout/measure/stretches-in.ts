import type { InlineText, Stretch } from './inline-text.ts';
import type { RawLine } from './raw-line.ts';

/** The stretches of a line; of one without characters that which its break is in. */
export function stretchesOn({ start, end }: RawLine, { stretches }: InlineText): readonly Stretch[] {
  return stretchesIn(stretches, start, Math.max(end, start + 1));
}

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
