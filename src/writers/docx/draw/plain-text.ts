import type { Run } from '../../../theme/index.ts';

/** The words of runs. */
export function plainText(runs: readonly Run[]): string {
  return runs
    .map((run) => {
      if (run.type === 'text') return run.text;
      return run.type === 'link' ? plainText(run.runs) : '';
    })
    .join('');
}
