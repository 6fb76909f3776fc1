import type { Language } from '../base/index.ts';

/**
 * The number that a text in the Vietnamese or English way of writing means: `1.234,5`, `1,234.5`, `12,5`, `1.234.567`,
 * `180 000`. The texts are those that YAML would take, such as `1234.5`; two when a lone point or comma leaves open
 * whether it groups digits, the reading usual in the language first. Empty when the text is no number.
 */
export function readNumberText(text: string, language: Language): readonly string[] {
  const compact = text.trim().replace(/(?<=\d)[\s\u00A0\u202F'’](?=\d{3}(?!\d))/g, '');
  const found = /^([-+\u2212]?)(\d[\d.,]*)$/.exec(compact);
  if (!found?.[2]) return [];
  const sign = found[1] && found[1] !== '+' ? '-' : '';
  const [grouping, decimal] = language === 'vi' ? ['.', ','] : [',', '.'];
  const readings = [readDigits(found[2], grouping, decimal), readDigits(found[2], decimal, grouping)];
  return [...new Set(readings.filter((reading) => reading !== undefined).map((reading) => sign + reading))];
}

/** The digits with a decimal point and nothing else, if they are grouped and divided by these two signs. */
function readDigits(digits: string, grouping: string, decimal: string): string | undefined {
  const [whole = '', fraction, ...rest] = digits.split(decimal);
  if (rest.length > 0 || fraction?.includes(grouping) || fraction === '') return undefined;
  const groups = whole.split(grouping);
  const isGrouped = groups.length > 1;
  if (isGrouped && !(/^[1-9]\d{0,2}$/.test(groups[0] ?? '') && groups.slice(1).every((group) => /^\d{3}$/.test(group))))
    return undefined;
  const plain = groups.join('').replace(/^0+(?=\d)/, '');
  return fraction === undefined ? plain : `${plain}.${fraction}`;
}

const WORDS: Readonly<Record<Language, readonly string[]>> = {
  vi: ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'],
  en: ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
};

const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^\s*(?:nghìn|ngàn|thousand)/iu, 1e3],
  [/^\s*(?:triệu|million)/iu, 1e6],
  [/^\s*(?:tỷ|tỉ|billion)/iu, 1e9],
];

/** Whether a text holds a number, in any way of writing it that is usual in the language: `6,13`, `5.159`, `1,3 tỷ`, `năm`. */
export function holdsNumber(text: string, value: number, language: Language): boolean {
  const wanted = Math.abs(value);
  for (const { 0: token, index } of text.matchAll(/\d+(?:[.,\u00A0\u202F ]\d+)*/g)) {
    const rest = text.slice(index + token.length, index + token.length + 20);
    const scales = [1, ...SCALES.filter(([word]) => word.test(rest)).map(([, scale]) => scale)];
    if (readingsOf(token, language).some((reading) => scales.some((scale) => isSame(reading * scale, wanted))))
      return true;
  }
  const word = WORDS[language][wanted];
  return word !== undefined && new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'iu').test(text);
}

/** A run of digits as one number, and as the numbers between its blanks: "năm 2023 180.000". */
function readingsOf(token: string, language: Language): readonly number[] {
  return [token, ...token.split(/[\u00A0\u202F ]/)].flatMap((part) => usualReadings(part, language)).map(Number);
}

/** In Vietnamese `5.159` is 5159 and never 5.159; but `6.13`, which cannot group, is let pass. */
function usualReadings(text: string, language: Language): readonly string[] {
  return readNumberText(text, language).slice(0, 1);
}

function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.abs(b) * 1e-12;
}
