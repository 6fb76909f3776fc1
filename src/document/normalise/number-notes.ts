import { mapSame } from '../map-same.ts';
import type { Inline } from '../model.ts';
import type { Step } from './step.ts';

/** Foot notes count from 1 over the whole document, in the order of their calls. */
export const numberNotes: Step = {
  name: 'number-notes',
  begin: () => {
    let count = 0;
    const number = (inlines: readonly Inline[]): readonly Inline[] =>
      mapSame(inlines, (inline) => {
        if (inline.type === 'note') return { ...inline, number: ++count, inlines: number(inline.inlines) };
        if (!('inlines' in inline)) return inline;
        const inner = number(inline.inlines);
        return inner === inline.inlines ? inline : { ...inline, inlines: inner };
      });
    return { inlines: number };
  },
};
