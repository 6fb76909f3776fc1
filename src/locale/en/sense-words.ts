import type { SenseWords } from '../lines/break-costs.ts';

const joints = ['of', 'and', 'for', 'to', 'in', 'on', 'between', 'with', 'from', 'at', 'by'];

/** Where English names may be broken: before the small words, and no line ends with one. */
export const senseWords: SenseWords = {
  openings: new Set([...joints, 'the']),
  leading: new Set([...joints, 'the', 'a', 'an']),
  compounds: new Set(),
};
