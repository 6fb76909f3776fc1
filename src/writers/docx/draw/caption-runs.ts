import type { Run } from '../../../theme/index.ts';
import type { WordInline } from '../elements.ts';
import type { Sequence } from '../flow/types.ts';
import { field } from './fields.ts';
import { type RunGround, runFormat } from './run-format.ts';
import { drawRun } from './runs.ts';
import type { DrawScope } from './scope.ts';

/**
 * The runs of a numbered caption, the number after its label as a field that counts captions of that label.
 * Where the words do not begin with label and number, they stay as they are.
 */
export function captionRuns(
  runs: readonly Run[],
  sequence: Sequence,
  ground: RunGround,
  scope: DrawScope,
): readonly WordInline[] {
  const at = sequence.label.length + 1;
  const shown = String(sequence.number);
  const text = runs.map((run) => (run.type === 'text' ? run.text : '')).join('');
  const fits = text.startsWith(sequence.label) && text.startsWith(shown, at);
  if (!fits) return runs.flatMap((run) => drawRun(run, ground, scope));
  return [
    ...slice(runs, 0, at).flatMap((run) => drawRun(run, ground, scope)),
    ...numberField(runs, at, sequence, ground, scope),
    ...slice(runs, at + shown.length, Number.POSITIVE_INFINITY).flatMap((run) => drawRun(run, ground, scope)),
  ];
}

function numberField(
  runs: readonly Run[],
  at: number,
  { label, number }: Sequence,
  ground: RunGround,
  scope: DrawScope,
): readonly WordInline[] {
  const [run] = slice(runs, at, at + 1);
  if (!run) return [];
  const instruction = `SEQ ${label.replace(/\s/g, '_')} \\* ARABIC`;
  return field(instruction, String(number), runFormat(run, ground, scope));
}

/** The runs between two characters, counted over the text of text runs; other runs belong to what stands before them. */
function slice(runs: readonly Run[], from: number, to: number): readonly Run[] {
  const found: Run[] = [];
  let passed = 0;
  for (const run of runs) {
    const length = run.type === 'text' ? run.text.length : 0;
    const start = Math.max(0, from - passed);
    const end = Math.min(length, to - passed);
    if (run.type === 'text' && end > start) found.push({ ...run, text: run.text.slice(start, end) });
    if (run.type !== 'text' && passed >= from && passed < to) found.push(run);
    passed += length;
  }
  return found;
}
