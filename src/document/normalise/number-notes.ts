import type { Inline } from '../model.ts';
import { rewriteDocument } from '../rewrite.ts';
import type { Step } from './step.ts';

/** Foot notes count from 1 over the whole document, in the order of their calls. */
export const numberNotes: Step = {
  name: 'number-notes',
  apply: (doc) => {
    let count = 0;
    const number = (inlines: readonly Inline[]): readonly Inline[] =>
      inlines.map((inline) => {
        if (inline.type === 'note') return { ...inline, number: ++count, inlines: number(inline.inlines) };
        return 'inlines' in inline ? { ...inline, inlines: number(inline.inlines) } : inline;
      });
    return rewriteDocument(doc, { inlines: number });
  },
};
