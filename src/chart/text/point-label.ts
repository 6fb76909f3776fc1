import type { Bound } from '../../locale/index.ts';
import type { ChartPoint } from '../spec.ts';
import type { Task } from '../task.ts';

const BOUNDS: readonly Bound[] = ['about', 'over', 'under', 'nearly'];

/**
 * A value in as few signs as say it truly: the number as the document writes it, without its unit (which the
 * chart says once) and its state (which the bar shows), but with its bound: "trên 180.000". Where the document
 * writes another number ("gần 1,2 nghìn hộ" of 1204), its whole text: the chart is not to be more exact.
 */
export function pointLabel({ spec, words }: Pick<Task, 'spec' | 'words'>, { value, text }: ChartPoint): string {
  const number = numberIn(text, (decimals) => words.formatNumber({ value, decimals }), spec.decimals);
  if (number === undefined) return text === '' ? words.formatNumber({ value, decimals: spec.decimals }) : text;
  const bound = BOUNDS.map((one) => words.boundWord(one)).find((word) => text.includes(`${word} ${number}`));
  return bound === undefined ? number : `${bound} ${number}`;
}

/** The number with as many decimals as the text shows of it, if it stands there as a whole. */
function numberIn(text: string, write: (decimals: number) => string, most: number): string | undefined {
  const shown = new Set(text.match(/-?\d+(?:[.,]\d+)*/gu) ?? []);
  for (let decimals = most; decimals >= 0; decimals--) {
    const number = write(decimals);
    if (shown.has(number)) return number;
  }
  return undefined;
}
