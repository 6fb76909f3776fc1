import { type Language, romanNumeral } from '../../base/index.ts';
import { type Document, type Heading, walkBlocks } from '../../document/index.ts';
import type { StyleSheet } from '../looks.ts';
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

/** The numbers of a document's headings by their ids, as `headingNumbers` gives them one after the other. */
export function numbersOfHeadings(doc: Document, sheet: StyleSheet): ReadonlyMap<string, string> {
  const numbers = new Map<string, string>();
  const whole = headingNumbers(doc.language);
  for (const { restartNumbering, blocks } of doc.sections) {
    const next = restartNumbering === undefined ? whole : headingNumbers(doc.language);
    walkBlocks(blocks, (block) => {
      const pattern = block.type === 'heading' ? patternOf(block, sheet) : undefined;
      if (block.type !== 'heading' || pattern === undefined) return;
      numbers.set(block.attr.id ?? '', next(block.level, pattern));
    });
  }
  return numbers;
}

function patternOf({ attr, level }: Heading, { styles }: StyleSheet): string | undefined {
  return styles[attr.style ?? `heading-${level}`]?.number;
}
