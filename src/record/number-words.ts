import type { Language } from '../base/index.ts';

const ONES_VI = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
const ONES_EN =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS_EN = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** "năm" is five, and a year: "năm 2021", "năm nay", "hằng năm" hold no five. */
const NO_YEAR = {
  before: '(?<!(?:một|hàng|hằng|mỗi|từng|cả|đầu|cuối|giữa|trong|/|qua các|các|những|thường)\\s*)',
  after: '(?!\\s*(?:\\d|nay|ngoái|trước|sau|qua|tới|học|tài chính|kế hoạch))',
} as const;

/** A pattern that finds a whole number from 0 to 99 in words; undefined for all other numbers. */
export function numberWordPattern(value: number, language: Language): RegExp | undefined {
  if (!Number.isInteger(value) || value < 0 || value > 99) return undefined;
  const words = language === 'vi' ? vietnamese(value) : [english(value)];
  const [before, after] = value === 5 && language === 'vi' ? [NO_YEAR.before, NO_YEAR.after] : ['', ''];
  // a word that goes on as a larger number is another number: "hai mươi" is no two
  const goesOn = language === 'vi' ? '(?!\\s+(?:mươi|mốt|lăm|tư)(?!\\p{L}))' : '(?!-\\p{L})';
  const begun = language === 'vi' ? '(?<!(?:mươi|mười)\\s+)' : '(?<!\\p{L}-)';
  return new RegExp(`${begun}${before}(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})${goesOn}${after}`, 'iu');
}

function vietnamese(value: number): readonly string[] {
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  if (tens === 0) return [ONES_VI[ones] ?? ''];
  const head = tens === 1 ? 'mười' : `${ONES_VI[tens]} mươi`;
  if (ones === 0) return [head];
  return lastWords(tens, ones).map((word) => `${head} ${word}`);
}

/** The last word of a number from 11 on: one, four and five change their sound. */
function lastWords(tens: number, ones: number): readonly string[] {
  if (ones === 5) return ['lăm', 'nhăm'];
  if (ones === 1 && tens > 1) return ['mốt'];
  return ones === 4 && tens > 1 ? ['tư', 'bốn'] : [ONES_VI[ones] ?? ''];
}

function english(value: number): string {
  const small = ONES_EN[value];
  if (small !== undefined) return small;
  const tens = TENS_EN[Math.floor(value / 10)] ?? '';
  return value % 10 === 0 ? tens : `${tens}[- ]${ONES_EN[value % 10]}`;
}
