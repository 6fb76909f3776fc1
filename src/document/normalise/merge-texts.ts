import type { Inline, Text } from '../model.ts';
import type { Step } from './step.ts';

/** Neighbouring texts of one style and language become one, at the place of the first. */
export const mergeTexts: Step = {
  name: 'merge-texts',
  begin: () => ({ inlines: merge }),
};

function merge(inlines: readonly Inline[]): readonly Inline[] {
  if (inlines.length < 2 && inlines.every(({ type }) => type === 'text')) return inlines;
  const merged: Inline[] = [];
  let open: { readonly first: Text; readonly parts: string[] } | undefined;
  const close = (): void => {
    if (open) merged.push(open.parts.length === 1 ? open.first : { ...open.first, text: open.parts.join('') });
    open = undefined;
  };
  for (const inline of inlines) {
    if (inline.type === 'text') {
      if (open && alike(open.first, inline)) open.parts.push(inline.text);
      else {
        close();
        open = { first: inline, parts: [inline.text] };
      }
    } else {
      close();
      merged.push('inlines' in inline ? { ...inline, inlines: merge(inline.inlines) } : inline);
    }
  }
  close();
  return merged;
}

function alike(a: Text, b: Text): boolean {
  return a.attr.style === b.attr.style && a.attr.lang === b.attr.lang && b.attr.id === undefined;
}
