import { type Language, romanNumeral } from '../../base/index.ts';
import type { ListMarker } from '../../document/index.ts';

/**
 * Letters of numbered points. Vietnamese: the 23 letters without marks and with đ (a, b, c, d, đ, e, g …),
 * as points of official documents are lettered; English: a to z.
 */
const letters: Readonly<Record<Language, readonly string[]>> = {
  vi: [...'abcdđeghiklmnopqrstuvxy'],
  en: [...'abcdefghijklmnopqrstuvwxyz'],
};

/** Signs of lists without numbers. */
export interface Signs {
  readonly bullet: string;
  readonly dash: string;
}

const makers: Readonly<Record<ListMarker, (number: number, language: Language, signs: Signs) => string>> = {
  bullet: (_number, _language, { bullet }) => bullet,
  dash: (_number, _language, { dash }) => dash,
  decimal: (number) => `${number}.`,
  'decimal-paren': (number) => `${number})`,
  letter: (number, language) => `${lettered(number, letters[language])})`,
  roman: (number) => `${roman(number).toLowerCase()}.`,
  'upper-roman': (number) => `${roman(number)}.`,
};

/** The mark of an item, as it is shown: "–", "1.", "1)", "đ)", "iv.". */
export function listLabel(marker: ListMarker, number: number, language: Language, signs: Signs): string {
  return makers[marker](number, language, signs);
}

/** a … y, then aa, ab …; a number below 1 has no letter and stays a number. */
function lettered(number: number, row: readonly string[]): string {
  if (number < 1) return String(number);
  const rest = Math.floor((number - 1) / row.length);
  return (rest > 0 ? lettered(rest, row) : '') + (row[(number - 1) % row.length] ?? '');
}

/** Numbers without Roman numerals stay as they are. */
function roman(number: number): string {
  return romanNumeral(number) ?? String(number);
}
