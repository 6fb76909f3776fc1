import type { LevelFormat } from 'docx';
import { romanNumeral } from '../../../base/index.ts';
import type { ListMarker } from '../../../document/index.ts';

/** How Word writes the number of an item: its name for the format, and the number as it will show it. */
export interface NumberFormat {
  readonly word: (typeof LevelFormat)[keyof typeof LevelFormat];
  /** The number alone, without full stop or bracket; undefined for marks that do not count. */
  readonly show: ((number: number) => string) | undefined;
}

/** Word's format for each kind of marker. Its letters are the English row: it has no Vietnamese one. */
export const numberFormats: Readonly<Record<ListMarker, NumberFormat>> = {
  bullet: { word: 'bullet', show: undefined },
  dash: { word: 'bullet', show: undefined },
  decimal: { word: 'decimal', show: String },
  'decimal-paren': { word: 'decimal', show: String },
  letter: { word: 'lowerLetter', show: englishLetter },
  roman: { word: 'lowerRoman', show: (number) => roman(number).toLowerCase() },
  'upper-roman': { word: 'upperRoman', show: roman },
};

/** a … z, then aa, bb …, as Word goes on. */
function englishLetter(number: number): string {
  const index = (number - 1) % 26;
  return String.fromCharCode(97 + index).repeat(Math.floor((number - 1) / 26) + 1);
}

/** Beyond the numerals nothing is foretold: such a label is then written out. */
function roman(number: number): string {
  return romanNumeral(number) ?? '';
}
