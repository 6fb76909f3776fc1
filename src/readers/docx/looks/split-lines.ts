import type { SeenRun, SeenText } from '../../seen-document.ts';
import { squeeze } from '../../words.ts';

/**
 * A paragraph as its lines: in the two columns of a head or of signatures many end a line without ending the
 * paragraph, where others write two. Elsewhere such an end of a line is a blank, and stays in the runs alone.
 */
export function splitLines(seen: SeenText): readonly SeenText[] {
  if (seen.column !== 'left' && seen.column !== 'right') return [seen];
  const lines: SeenRun[][] = [[]];
  for (const run of seen.runs) {
    const [first = '', ...more] = run.text.split('\n');
    lines.at(-1)?.push({ ...run, text: first });
    for (const text of more) lines.push([{ ...run, text }]);
  }
  if (lines.length === 1) return [seen];
  const label = labelOf(seen);
  return lines.flatMap((runs, index) => {
    const text = squeeze(`${index === 0 ? label : ''}${wordsOf(runs)}`);
    const goesOn = index > 0 ? { goesOn: true as const } : {};
    return text === '' ? [] : [{ ...seen, text, runs: runs.filter((run) => run.text !== ''), ...goesOn }];
  });
}

/** What stands before the words of a list's item. */
function labelOf({ text, runs }: SeenText): string {
  return text.slice(0, text.length - squeeze(wordsOf(runs)).length);
}

function wordsOf(runs: readonly SeenRun[]): string {
  return runs.map((run) => run.text).join('');
}
