import type { ChartPoint, ChartSpec } from '../../../../chart/index.ts';
import { localeFor } from '../../../../locale/index.ts';

type Numbers = Pick<ChartSpec, 'language' | 'decimals' | 'unit'>;

/** Windows' numbers of the languages: programs that heed them write decimals and thousands in that language. */
const LANGUAGES = { vi: '[$-42A]', en: '[$-809]' } as const;

/**
 * The format of a chart's numbers in Word, with as many decimals as they have: `#,##0.00"%"`. Other units than the
 * per cent are said once, beside the axis. Whoever edits a number sees the new one, written the same way.
 */
export function numberFormat({ language, decimals, unit = '' }: Numbers): string {
  return `${digits(decimals, language)}${unit === '%' ? literal(unit) : ''}`;
}

/**
 * The format that writes a value in the words of its text: "ước đạt 5,79%" is `"ước đạt "0.00"%"`. Undefined when the
 * text does not hold the value's digits, as in "gần 1,3 triệu": then only the text itself will do.
 */
export function textFormat({ value, text }: Pick<ChartPoint, 'value' | 'text'>, numbers: Numbers): string | undefined {
  const { language } = numbers;
  for (let decimals = 0; decimals <= numbers.decimals; decimals += 1) {
    const number = localeFor(language).formatNumber({ value, decimals });
    if (Number(value.toFixed(decimals)) !== value) continue;
    // A minus would be put before the words.
    if (value < 0 && !text.startsWith(number)) continue;
    const format = formatAround(text, number, decimals, language);
    if (format !== undefined) return format;
  }
  return undefined;
}

function formatAround(
  text: string,
  number: string,
  decimals: number,
  language: Numbers['language'],
): string | undefined {
  const at = text.indexOf(number);
  const [before, after] = [text.slice(0, Math.max(0, at)), text.slice(at + number.length)];
  const isApart = at >= 0 && !/[\d.,]$/.test(before) && !/^[.,]?\d/.test(after);
  if (!isApart || /\d/.test(before + after)) return undefined;
  return `${digits(decimals, language).replace('#', `${literal(before)}#`)}${literal(after)}`;
}

function digits(decimals: number, language: Numbers['language']): string {
  return `${LANGUAGES[language]}#,##0${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}`;
}

/** Words in a number format stand in quotes; a quote of their own is behind a backslash. */
function literal(words: string): string {
  return words
    .split(/(")/)
    .map((part) => (part === '' ? '' : part === '"' ? '\\"' : `"${part}"`))
    .join('');
}
