import type { Place } from '../../base/index.ts';
import type { Run } from '../../theme/index.ts';

type PageOf = (target: string, at: Place) => string;

/** The words of runs without their looks; breaks and tabs become spaces, note calls vanish. */
export function plainText(runs: readonly Run[], pageOf: PageOf): string {
  return runs
    .map((run) => wordsOf(run, pageOf))
    .join('')
    .replace(/ {2,}/g, ' ')
    .trim();
}

function wordsOf(run: Run, pageOf: PageOf): string {
  if (run.type === 'text') return run.text.normalize('NFC');
  if (run.type === 'link') return plainText(run.runs, pageOf);
  if (run.type === 'page-ref') return pageOf(run.target, run.at);
  return run.type === 'line-break' || run.type === 'tab' ? ' ' : '';
}
