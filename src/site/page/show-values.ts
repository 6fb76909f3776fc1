import type { Language } from '../../base/index.ts';

const UNITS = ['KB', 'MB', 'GB'] as const;
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** A size for people, in thousands as file managers show it: "51 KB", "1,2 MB". Never "0 KB". */
export function showSize(bytes: number, language: Language): string {
  let size = Math.max(bytes, 1) / 1000;
  let unit = 0;
  while (size >= 999.5 && unit < UNITS.length - 1) {
    size /= 1000;
    unit += 1;
  }
  const shown = unit === 0 ? String(Math.max(1, Math.round(size))) : size.toFixed(1);
  return `${language === 'vi' ? shown.replace('.', ',') : shown}\u00a0${UNITS[unit]}`;
}

/** A date as far as it is known: "05/10/2023", "10/2023", "2023"; "5 October 2023", "October 2023". */
export function showDate(date: string, language: Language): string {
  const [year = '', month, day] = date.slice(0, 10).split('-');
  if (language === 'vi') return [day, month, year].filter((part) => part !== undefined).join('/');
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  return [day === undefined ? undefined : String(Number(day)), name, year]
    .filter((part) => part !== undefined)
    .join(' ');
}

/** A text as it is searched: small letters without any marks, so that "nghe an" finds "Nghệ An". */
export function foldText(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd').replace(/\s+/g, ' ').trim();
}
