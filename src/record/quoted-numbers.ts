import type { Language } from '../base/index.ts';
import { numberWordPattern } from './number-words.ts';
import { readNumberText } from './spelled-numbers.ts';

/** Words that multiply the number before them. "tỷ lệ" and "tỷ trọng" are no billions. */
const SCALES: readonly (readonly [words: string, factor: number])[] = [
  ['nghìn|ngàn|thousand', 1e3],
  ['vạn', 1e4],
  ['triệu|million|mn', 1e6],
  ['(?:tỷ|tỉ)(?!\\s+(?:lệ|trọng|suất|số|giá))|billion|bn', 1e9],
  ['trillion|trn', 1e12],
];
const SCALE = new RegExp(SCALES.map(([words]) => `(${words})`).join('|'), 'iu');
const NEXT_SCALE = new RegExp(`^\\s*(?:${SCALES.map(([words]) => words).join('|')})(?!\\p{L})`, 'iu');

/** A number of a text: its digits read, and the factor of the words behind it (1 without any). */
interface Quoted {
  readonly value: number;
  readonly scale: number;
  readonly start: number;
  /** Behind the digits and the words of scale. */
  readonly end: number;
}

/**
 * Whether a text holds a figure, in any way of writing it that is usual in the language: `6,13`, `5.159`, `mười lăm`;
 * 1.3 of the unit "tỷ USD" as `1,3 tỷ` and as `1.300 triệu`, 17678.617 as `17.678 tỷ 617 triệu`. Where figure and text
 * both name a scale, the scales count: 1.3 billion is not in `1,3 triệu`.
 */
export function holdsNumber(text: string, value: number, language: Language, unit = ''): boolean {
  const wanted = Math.abs(value);
  const scale = scaleOf(unit);
  const numbers = numbersOf(text, language);
  const isHeld = (number: Quoted): boolean =>
    (isSame(number.value, wanted) && (number.scale === 1 || scale === 1)) ||
    isSame(number.value * number.scale, wanted * scale);
  if (numbers.some(isHeld) || compounds(numbers, text).some((sum) => isSame(sum, wanted * scale))) return true;
  return numberWordPattern(wanted, language)?.test(text) ?? false;
}

/** The factor that a unit names: 1e9 of "tỷ đồng/năm", 1e12 of "nghìn tỷ đồng", 1 of "hộ". */
export function scaleOf(unit: string): number {
  const words = (unit.split('/')[0] ?? '').split(/\s+/u);
  return words.reduce(
    (scale, word, at) => scale * (NEXT_SCALE.test(words.slice(at).join(' ')) ? factorOf(word) : 1),
    1,
  );
}

function factorOf(word: string): number {
  const found = SCALE.exec(`${word} `);
  const at = found ? found.slice(1).findIndex((group) => group !== undefined) : -1;
  return SCALES[at]?.[1] ?? 1;
}

/** Runs of digits as one number each, and runs parted by blanks into thousands as one more: "180 000". */
function numbersOf(text: string, language: Language): readonly Quoted[] {
  const runs = [
    ...text.matchAll(/\d+(?:[.,]\d+)*/gu),
    ...text.matchAll(/(?<![\d.,])\d{1,3}(?:[\u00A0\u202F ]\d{3})+(?![\d.])(?:,\d+)?/gu),
  ];
  return runs.flatMap(({ 0: digits, index }): readonly Quoted[] => {
    // in Vietnamese 5.159 is 5159 and never 5.159; but 6.13, which cannot group, is let pass
    const [usual] = readNumberText(digits, language);
    if (usual === undefined) return [];
    const { scale, end } = scaleBehind(text, index + digits.length);
    return [{ value: Number(usual), scale, start: index, end }];
  });
}

function scaleBehind(text: string, from: number): { readonly scale: number; readonly end: number } {
  let [scale, end] = [1, from];
  for (;;) {
    const found = NEXT_SCALE.exec(text.slice(end, end + 24))?.[0];
    if (found === undefined) return { scale, end };
    scale *= factorOf(found.trim());
    end += found.length;
  }
}

/** Numbers told in two parts, the smaller behind the larger: "17.678 tỷ 617 triệu". */
function compounds(numbers: readonly Quoted[], text: string): readonly number[] {
  const byStart = new Map(numbers.map((number) => [number.start, number]));
  return numbers.flatMap((large) => {
    const gap = /^\s*/u.exec(text.slice(large.end))?.[0].length ?? 0;
    const small = byStart.get(large.end + gap);
    if (!small || small.scale >= large.scale) return [];
    return [large.value * large.scale + small.value * small.scale];
  });
}

function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.abs(b) * 1e-12;
}
