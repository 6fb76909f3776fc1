import { type Language, romanNumeral } from '../../base/index.ts';
import type { NumberHeading } from './context.ts';
import { listLabel } from './list-label.ts';

/** Letters need no signs. */
const NO_SIGNS = { bullet: '', dash: '' };

/** Counts headings: a heading begins the numbers of the levels below it anew. */
export function headingNumbers(language: Language): NumberHeading {
  const counts = [0, 0, 0];
  return (level, pattern) => {
    const number = (counts[level - 1] ?? 0) + 1;
    counts[level - 1] = number;
    counts.fill(0, level);
    return pattern
      .replace('{I}', () => romanNumeral(number) ?? String(number))
      .replace('{1}', () => String(number))
      .replace('{a}', () => listLabel('letter', number, language, NO_SIGNS).slice(0, -1));
  };
}
