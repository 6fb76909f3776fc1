import type { Demand } from '../results.ts';
import type { Finish } from './race-rounds.ts';
import type { Goal } from './racer.ts';

interface Bar {
  readonly words: string;
  readonly ours: readonly [Goal, string];
  readonly theirs: readonly [Goal, string];
  readonly atMost: number;
}

const ourPairs = {
  'both writers': ['pair', 'ours, both writers'],
  'pair from the record': ['pair', 'ours, from the record'],
} as const;
const ourWords = {
  'Word, writer alone': ['Word', 'ours, writer alone'],
  'Word from the record': ['Word', 'ours'],
} as const;

/**
 * What is demanded of the medians of each case, warm. Peers whose texts and sources are ready are measured twice: beside
 * us with our document ready, and beside us from the record, where we do work that was done for them before.
 */
const BARS: readonly Bar[] = [
  ...against(ourPairs, 'docxtemplater + LibreOffice', ['pair', 'docxtemplater + LibreOffice'], 0.1),
  ...against(ourPairs, 'tagged PDF of Typst alone', ['PDF', 'Typst'], 0.8),
  { words: 'PDF / pdfmake', ours: ['PDF', 'ours'], theirs: ['PDF', 'pdfmake'], atMost: 0.25 },
  { words: 'PDF / Chromium', ours: ['PDF', 'ours'], theirs: ['PDF', 'Chromium'], atMost: 1 / 3 },
  ...against(ourWords, 'easy-template-x', ['Word', 'easy-template-x'], 1),
  {
    words: 'Word, writer alone / plain `Packer.toBuffer`',
    ours: ['Word', 'ours, writer alone'],
    theirs: ['Word', 'docx, `Packer.toBuffer`'],
    atMost: 0.5,
  },
];

function against(
  ours: Readonly<Record<string, Bar['ours']>>,
  peer: string,
  theirs: Bar['theirs'],
  atMost: number,
): readonly Bar[] {
  return Object.entries(ours).map(([words, racer]) => ({ words: `${words} / ${peer}`, ours: racer, theirs, atMost }));
}

/** How the medians of a case stand to what is demanded. */
export function barsOf(finishes: readonly Finish[]): readonly Demand[] {
  const median = ([goal, name]: readonly [Goal, string]): number =>
    finishes.find(({ racer }) => racer.goal === goal && racer.name === name)?.spread.median ?? Number.NaN;
  return BARS.map(({ words, ours, theirs, atMost }) => ({ words, is: median(ours) / median(theirs), atMost }));
}
