import type { FontLook, ParagraphLook } from '../looks.ts';

/**
 * Changes looks, each in each way once: equal looks are one value, so that writers work each out once. The name must
 * say all that a change depends on. A theme lives as long as the process, and its documents share what is kept here.
 */
function lookChanger<L extends object>(): (look: L, name: string, change: () => Partial<L>) => L {
  const known = new WeakMap<L, Map<string, L>>();
  return (look, name, change) => {
    const changed = known.get(look) ?? new Map<string, L>();
    if (changed.size === 0) known.set(look, changed);
    const made = changed.get(name) ?? { ...look, ...change() };
    changed.set(name, made);
    return made;
  };
}

/** The look of a paragraph with a change, made once for each name of a change. */
export const changeParagraph = lookChanger<ParagraphLook>();

/** The look of characters with a change, made once for each name of a change. */
export const changeFont = lookChanger<FontLook>();
