import { type DataPath, type Diagnostic, formatPath } from '../../base/index.ts';
import { foldTonePlacement } from '../../locale/index.ts';
import { isAfter } from '../dates.ts';
import { type Check, dateOf, itemsAt, type Reading, textOf, valueAt } from '../faults.ts';
import { FORMER_PLACES, type FormerPlace, REFORM } from '../former-places.ts';
import { diagnose } from '../messages.ts';

/** Where a place is named, and the day on which it must have been there. */
interface Named {
  readonly path: DataPath;
  readonly date: string | undefined;
}

/** Whether places were there on the day: provinces that were merged, and districts, which are no more. */
export const checkPlaces: Check = (reading) => {
  const { data } = reading;
  const met = dateOf(data, ['meeting', 'starts']) ?? dateOf(data, ['meeting', 'ends']);
  const issued = dateOf(data, ['document', 'date']) ?? met;
  const named: readonly Named[] = [
    { path: ['meeting', 'place', 'locality'], date: met },
    ...itemsAt(data, ['parties']).map(({ path }) => ({ path: [...path, 'name'], date: met })),
    { path: ['document', 'issuer', 'place'], date: issued },
  ];
  return named.flatMap((one) => checkPlace(reading, one));
};

/** Words that say themselves that a place is of the past. */
const PAST = /(?<!\p{L})(?:cũ|trước đây|former)(?!\p{L})/iu;

function checkPlace({ document, data }: Reading, { path, date }: Named): readonly Diagnostic[] {
  const text = textOf(valueAt(data, path.slice(0, -1)), String(path.at(-1)));
  if (text === undefined || date === undefined || PAST.test(text)) return [];
  const tell = (facts: { place: string; until: string; now?: string }): readonly Diagnostic[] => [
    diagnose('record/place-not-then', { ...facts, date }, document.locate(path), formatPath(path)),
  ];
  const former = FORMER_PLACES.find((place) => isSince(date, place.until) && names(text, place));
  if (former) return tell({ place: `tỉnh ${former.name}`, until: former.until, now: former.now });
  const district = /(?:^|[,;–-]\s*)((?:huyện|thị xã|quận)\s+[\p{Lu}\d][^,;]*)/u.exec(text)?.[1];
  return district && isSince(date, REFORM) ? tell({ place: district.trim(), until: REFORM }) : [];
}

/** Whether a date is surely on a day or after it. */
const isSince = (date: string, day: string): boolean => date.slice(0, 10) === day || isAfter(date, day);

/** Whether a text names the province: after "tỉnh", or alone between commas. A ward of that name is another place. */
function names(text: string, { name }: FormerPlace): boolean {
  const wanted = fold(name);
  const said = fold(text);
  return said.split(/[,;]/u).some((part) => part.trim() === wanted) || hasWord(said, `tỉnh ${wanted}`);
}

function hasWord(text: string, words: string): boolean {
  const at = text.indexOf(words);
  return at >= 0 && !/\p{L}/u.test(text.charAt(at - 1)) && !/\p{L}/u.test(text.charAt(at + words.length));
}

/** One spelling for tones, cases and dashes: "BÀ RỊA - VŨNG TÀU" is "bà rịa–vũng tàu". */
function fold(text: string): string {
  return foldTonePlacement(text)
    .toLowerCase()
    .replace(/\s*[-–—]\s*/gu, '–')
    .replace(/\s+/gu, ' ');
}
