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
