import { foldTonePlacement } from '../locale/index.ts';

/** What tells one indicator from another, without whose it is and when. */
export interface Measured {
  readonly name?: string | undefined;
  readonly measure?: string | undefined;
  readonly unit?: string | undefined;
}

/**
 * One key for all figures of one indicator: the same name, measure and unit, however they are spelled. "Tỷ lệ hoà
 * giải" and "Tỉ lệ  hòa giải" are one; a growth in % and a level in % of the same name are two.
 */
export function seriesKey({ name, measure, unit }: Measured): string {
  return [fold(name ?? ''), measure ?? '', foldUnit(unit ?? '')].join('\n');
}

/** A quick look: whether a text has blanks that are not single and plain. */
const UNEVEN = /[^\S ]|\s\s/u;

function fold(text: string): string {
  const small = foldTonePlacement(text).toLowerCase();
  const even = UNEVEN.test(small) ? small.replace(/\s+/gu, ' ') : small;
  return (even.includes('tỉ') ? even.replace(/(?<!\p{L})tỉ(?!\p{L})/gu, 'tỷ') : even).trim();
}

/** Records have few units; of more than so many all are folded anew. */
const MOST_UNITS = 500;
const units = new Map<string, string>();

/** Points of a percentage have two spellings in records. */
function foldUnit(unit: string): string {
  const known = units.get(unit);
  if (known !== undefined) return known;
  const folded = fold(unit)
    .replace(/^điểm phần trăm/u, 'điểm %')
    .replaceAll(' ', '');
  if (units.size >= MOST_UNITS) units.clear();
  units.set(unit, folded);
  return folded;
}
