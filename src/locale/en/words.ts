import type { Bound, Rank, Status } from '../types.ts';

const bounds: Readonly<Record<Bound, string>> = {
  exact: '',
  about: 'about',
  over: 'over',
  under: 'under',
  nearly: 'nearly',
};

const statuses: Readonly<Record<Status, string>> = {
  achieved: 'achieved',
  estimated: 'estimated',
  projected: 'projected',
  cumulative: 'cumulative',
};

const statusesBeforeFigure: Readonly<Record<Status, string>> = {
  achieved: 'reached',
  estimated: 'estimated at',
  projected: 'projected at',
  cumulative: 'cumulative total of',
};

/** "over"; empty for an exact figure. */
export const boundWord = (bound: Bound): string => bounds[bound];

/** "estimated", standing alone. */
export const statusWord = (status: Status): string => statuses[status];

/** "estimated at 5.79%". */
export const withStatus = (status: Status, figure: string): string => `${statusesBeforeFigure[status]} ${figure}`;

/** Vietnamese units that have an exact English word; all others are the record's own text. */
export const units = {
  'điểm %': 'percentage points',
  'điểm phần trăm': 'percentage points',
  'điểm ‰': 'per mille points',
} as const;

const SMALL = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven'];

/** Numbers under twelve in words, others in digits. */
export const smallNumber = (count: number): string => SMALL[count] ?? String(count);

const ENDINGS = new Map([
  [1, 'st'],
  [2, 'nd'],
  [3, 'rd'],
]);

/** "1st", "2nd", "3rd", "11th", "12th". */
function ordinal(place: number): string {
  const teens = place % 100 >= 11 && place % 100 <= 13;
  return `${place}${(teens ? undefined : ENDINGS.get(place % 10)) ?? 'th'}`;
}

/** Words that already tie a place to what follows: "12th nationwide", "12th among the provinces". */
const TIED = /^(in|of|among|within|across|out of|nationwide|nationally|worldwide|globally|regionally)\b/iu;

/** "12th in the country", "top 10 in the country", "8th in the country, within the top 10". */
export function formatRank({ place, top, within }: Rank): string {
  const among = within?.trim() ?? '';
  const tied = among === '' || TIED.test(among) ? among : `${/^\d/u.test(among) ? 'of' : 'in'} ${among}`;
  const after = (words: string): string => [words, tied].filter(Boolean).join(' ');
  if (place === undefined) return top === undefined ? '' : after(`top ${top}`);
  return top === undefined ? after(ordinal(place)) : `${after(ordinal(place))}, within the top ${top}`;
}
