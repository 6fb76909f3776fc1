import type { Demand } from '../results.ts';
import type { Finish } from './race-rounds.ts';
import type { Goal } from './racer.ts';

interface Bar {
  readonly words: string;
  readonly ours: readonly [Goal, string];
  readonly theirs: readonly [Goal, string];
  readonly atMost: number;
}

/** What is demanded of the medians of each case, warm. Both sides start from values in memory. */
const BARS: readonly Bar[] = [
  {
    words: 'pair from the record / docxtemplater + LibreOffice',
    ours: ['pair', 'ours, from the record'],
    theirs: ['pair', 'docxtemplater + LibreOffice'],
    atMost: 0.1,
  },
  {
    words: 'pair from the record / tagged PDF of Typst alone',
    ours: ['pair', 'ours, from the record'],
    theirs: ['PDF', 'Typst'],
    atMost: 0.8,
  },
  { words: 'PDF / pdfmake', ours: ['PDF', 'ours'], theirs: ['PDF', 'pdfmake'], atMost: 0.25 },
  { words: 'PDF / Chromium', ours: ['PDF', 'ours'], theirs: ['PDF', 'Chromium'], atMost: 1 / 3 },
  {
    words: 'Word from the record / easy-template-x',
    ours: ['Word', 'ours'],
    theirs: ['Word', 'easy-template-x'],
    atMost: 1,
  },
  {
    words: 'Word, writer alone / plain `Packer.toBuffer`',
    ours: ['Word', 'ours, writer alone'],
    theirs: ['Word', 'docx, `Packer.toBuffer`'],
    atMost: 0.5,
  },
];

/** How the medians of a case stand to what is demanded. */
export function barsOf(finishes: readonly Finish[]): readonly Demand[] {
  const median = ([goal, name]: readonly [Goal, string]): number =>
    finishes.find(({ racer }) => racer.goal === goal && racer.name === name)?.spread.median ?? Number.NaN;
  return BARS.map(({ words, ours, theirs, atMost }) => ({ words, is: median(ours) / median(theirs), atMost }));
}
