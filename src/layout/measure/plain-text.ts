import type { Run } from '../../theme/index.ts';

/** The words of runs without their looks; breaks and tabs become spaces, note calls vanish. */
export function plainText(runs: readonly Run[]): string {
  return runs.map(wordsOf).join('').replace(/ {2,}/g, ' ').trim();
}

function wordsOf(run: Run): string {
  if (run.type === 'text') return run.text.normalize('NFC');
  if (run.type === 'link') return plainText(run.runs);
  return run.type === 'line-break' || run.type === 'tab' ? ' ' : '';
}
